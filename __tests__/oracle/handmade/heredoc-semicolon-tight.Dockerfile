FROM alpine
RUN cat <<EOF; echo
text
EOF;
USER app
