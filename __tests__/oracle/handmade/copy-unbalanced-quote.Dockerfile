FROM alpine
COPY it's /a
