FROM alpine
ENTRYPOINT ['nginx', '-g']
