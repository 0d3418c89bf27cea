FROM alpine
RUN a &&   # not a comment\
    # a comment
	# another
  b
