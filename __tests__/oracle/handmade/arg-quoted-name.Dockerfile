FROM alpine
ARG "A=b"
ENV C=$A
