FROM alpine AS a
FROM alpine
RUN --mount=from=a,target=/a --mount=type=bind,from=nginx,source=/etc,target=/b true
