  ARG X=$Y
FROM alpine:$X
