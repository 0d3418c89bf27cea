FROM alpine
WORKDIR /a//b/./c/../d/
