FROM alpine
\
USER app
\
\
WORKDIR /a
