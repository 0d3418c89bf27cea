FROM alpine
COPY --from=nginx /a /b
COPY --from=1 /a /b
