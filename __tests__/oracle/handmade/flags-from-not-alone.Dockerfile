FROM alpine AS b
FROM alpine
COPY --chown=1 --from=b /a /b
COPY --from=b --chown=1 /a /c
