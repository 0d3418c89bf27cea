FROM alpine
RUN echo it's <<EOF
USER app
