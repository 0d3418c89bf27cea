FROM alpine
RUN cat <<A <<B && echo done
a
A
b
B
USER app
