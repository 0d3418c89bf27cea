FROM alpine
RUN echo \<<EOF
USER app
