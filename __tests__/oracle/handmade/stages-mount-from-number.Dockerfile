FROM alpine AS a
FROM alpine
RUN --mount=from=0,target=/a true
