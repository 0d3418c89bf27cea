FROM alpine
RUN a \
  # note

  b
USER app
