FROM alpine
USER app
