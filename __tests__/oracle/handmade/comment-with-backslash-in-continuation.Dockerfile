FROM alpine
RUN a && \
  # note \
  b && \
  cat <<EOF
x
EOF
USER app
