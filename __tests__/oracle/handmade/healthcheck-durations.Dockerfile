FROM alpine
HEALTHCHECK --interval=1h2m3.5s --timeout=1500ms --start-period=0s --retries=007 CMD true
