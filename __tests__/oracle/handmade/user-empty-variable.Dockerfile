FROM alpine
USER app
USER $NONE
