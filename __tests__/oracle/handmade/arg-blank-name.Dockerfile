FROM alpine
ARG =b
