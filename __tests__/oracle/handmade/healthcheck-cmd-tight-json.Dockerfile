FROM alpine
HEALTHCHECK CMD["true"]
