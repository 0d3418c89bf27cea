FROM alpine
COPY a* b?[cd] "e f" /g/
