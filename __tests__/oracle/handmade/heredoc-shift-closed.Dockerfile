FROM alpine
RUN echo $((1<<2))
USER app
2))
USER other
