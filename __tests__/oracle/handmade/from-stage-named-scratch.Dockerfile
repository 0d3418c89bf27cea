FROM alpine AS scratch
FROM scratch
ENV A=1
