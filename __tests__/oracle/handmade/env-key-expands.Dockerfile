FROM alpine
ARG K=NAME
ENV $K=v ${K}_2=w
