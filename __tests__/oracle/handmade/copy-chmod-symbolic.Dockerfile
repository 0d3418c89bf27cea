FROM alpine
COPY --chmod=u+x,g-w a /b
