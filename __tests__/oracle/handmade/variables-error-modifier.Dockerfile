FROM alpine
ENV A="${U:?must be set}"
