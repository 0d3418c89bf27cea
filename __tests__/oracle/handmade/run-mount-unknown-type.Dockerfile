FROM alpine
RUN --mount=type=volume,target=/a true
