FROM alpine
COPY ["a", "b" /c/
VOLUME ["/a", /b]
