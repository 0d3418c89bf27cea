FROM alpine
ENV --a=b C=d
