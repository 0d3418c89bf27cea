FROM alpine
RUN cat <<EOF "unclosed
USER app
