ARG A=1 B=$A C
FROM alpine:$B
ARG D=x E=$D F
ENV G=$E
