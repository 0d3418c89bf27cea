FROM alpine
RUN --network=none --security=insecure true
RUN --network=host true
