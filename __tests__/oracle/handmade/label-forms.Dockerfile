FROM alpine
LABEL a=1 "b c"="d e" f.g='h'
LABEL old style value
LABEL k="multi\
line"
LABEL a=2
