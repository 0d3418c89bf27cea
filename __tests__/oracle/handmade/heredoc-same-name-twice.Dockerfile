FROM alpine
RUN cat <<EOF <<EOF
a
EOF
b
EOF
USER app
