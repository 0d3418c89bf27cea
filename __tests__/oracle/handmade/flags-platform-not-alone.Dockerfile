FROM --platform=linux/arm64 alpine AS a
FROM --platform=$BUILDPLATFORM alpine
