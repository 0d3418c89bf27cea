FROM alpine AS a
COPY --from=b /a /b
FROM alpine AS b
