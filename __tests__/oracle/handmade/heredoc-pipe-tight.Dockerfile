FROM alpine
RUN cat <<EOF|sh
text
EOF|sh
USER app
