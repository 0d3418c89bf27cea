FROM alpine
COPY --FROM=a x /y
