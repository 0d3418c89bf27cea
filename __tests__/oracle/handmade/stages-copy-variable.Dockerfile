ARG S=a
FROM alpine AS a
FROM alpine
ARG S
COPY --from=$S /a /b
