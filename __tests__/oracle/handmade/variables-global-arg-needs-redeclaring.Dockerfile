ARG V=1
FROM alpine:$V
ENV A=$V
ARG V
ENV B=$V
FROM alpine
ARG V=2
ENV C=$V
