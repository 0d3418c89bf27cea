FROM alpine
RUN true && \
  cat <<EOF > /f
text
EOF
USER app
