FROM alpine AS Build
FROM build
COPY --from=BUILD /a /b
