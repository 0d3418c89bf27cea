FROM alpine
COPY --chown="a b":c --chmod='755' a /b
RUN --mount=type=cache,"target=/a b" true
