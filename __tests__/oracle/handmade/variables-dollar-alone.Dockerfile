FROM alpine
ENV A=$ B="$ " C=a$ D=$1 E=$@ F=${1}
