FROM alpine
FROM alpine
COPY --from=0 /a /b
COPY --from=00 /a /b
COPY --from=+0 /a /b
