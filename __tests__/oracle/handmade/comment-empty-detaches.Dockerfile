FROM alpine
# one
#
RUN a
