FROM alpine
USER app # who
WORKDIR /a # where
EXPOSE 80 # what
