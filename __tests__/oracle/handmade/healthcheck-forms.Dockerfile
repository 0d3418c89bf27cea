FROM alpine
HEALTHCHECK --interval=5m --timeout=3s --start-period=1m --start-interval=2s --retries=3 CMD curl -f http://localhost || exit 1
FROM alpine
HEALTHCHECK CMD ["curl", "-f", "http://localhost"]
FROM alpine
HEALTHCHECK NONE
FROM alpine
HEALTHCHECK --retries=0 cmd true
