# one

# two

FROM alpine
#
# three
RUN a
  # indented
RUN b
