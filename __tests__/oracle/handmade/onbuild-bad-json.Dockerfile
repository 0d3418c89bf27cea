FROM alpine
ONBUILD CMD ["a", 1]
