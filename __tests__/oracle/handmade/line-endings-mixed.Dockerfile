FROM alpine
USER a
WORKDIR /b
ENV C=d
