FROM alpine
RUN --mount="type=bind,target=/a b" --mount=type=cache,\"target=/c,d\" true
