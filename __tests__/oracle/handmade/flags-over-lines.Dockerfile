FROM alpine
RUN --mount=type=cache,target=/a \
    --mount=type=bind,source=b,target=/b \
    # note
    --network=none \
    make --all
