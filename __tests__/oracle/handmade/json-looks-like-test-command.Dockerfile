FROM alpine
RUN [ -f /etc/passwd ]
RUN [[ -f /etc/passwd ]] && true
