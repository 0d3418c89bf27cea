FROM alpine
ENV A=${U:i}
