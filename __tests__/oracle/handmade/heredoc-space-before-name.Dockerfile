FROM alpine
RUN cat << EOF > /f
FROM nothing
EOF
USER app
