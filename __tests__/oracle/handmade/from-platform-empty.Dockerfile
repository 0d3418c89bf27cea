FROM --platform=$NONE alpine
