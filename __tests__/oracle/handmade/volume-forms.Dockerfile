FROM alpine
VOLUME /a /b
VOLUME ["/c"]
VOLUME "/d e"
