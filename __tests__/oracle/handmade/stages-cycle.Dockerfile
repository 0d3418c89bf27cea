FROM alpine AS a
COPY --from=b /a /b
FROM a AS b
