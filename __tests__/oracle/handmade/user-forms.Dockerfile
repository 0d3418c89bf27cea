FROM alpine
USER app:group
FROM alpine
USER 1000:1000
FROM alpine
USER "app"
FROM alpine
USER a b
