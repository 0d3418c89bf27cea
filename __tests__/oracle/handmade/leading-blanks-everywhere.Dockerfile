   FROM alpine
	 RUN a
  # c
   USER b
