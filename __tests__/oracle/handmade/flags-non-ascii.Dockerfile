FROM alpine
COPY --chown=é x /y
COPY --chown=aàb x /y
COPY --chown=日本 x /y
