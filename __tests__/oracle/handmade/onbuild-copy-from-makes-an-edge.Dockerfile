FROM alpine AS lib
FROM alpine AS base
ONBUILD COPY --from=lib /a /b
FROM base
