FROM alpine
COPY --exclude=a --exclude=b --parents ./x/./y /z
