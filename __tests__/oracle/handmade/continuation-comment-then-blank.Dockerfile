FROM alpine
RUN a \
# c

# d
  b
USER app
