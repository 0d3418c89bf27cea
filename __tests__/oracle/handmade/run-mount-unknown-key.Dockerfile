FROM alpine
RUN --mount=type=cache,taget=/a true
