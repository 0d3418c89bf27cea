FROM alpine
RUN a\
    b\
	c
CMD x\
  y
