FROM alpine
ADD <<EOF /file
USER root
EOF
USER app
