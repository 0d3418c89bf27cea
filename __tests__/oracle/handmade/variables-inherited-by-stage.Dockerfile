FROM alpine AS a
ENV A=1
ARG R=2
FROM a
ENV B=$A C=$R
