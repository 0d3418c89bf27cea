FROM alpine
WORKDIR /a b
WORKDIR "/c d"
