FROM alpine
ARG A
ENV B=${A:-${C:-d}} E=${A:-"q $B"}
