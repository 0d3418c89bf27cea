FROM alpine
ENV =1
