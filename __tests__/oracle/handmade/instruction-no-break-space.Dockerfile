FROM alpine
RUN true
