FROM alpine
HEALTHCHECK \
  --interval=1s \
  CMD \
  curl \
  # why
  localhost
