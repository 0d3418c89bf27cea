FROM alpine
RUN a \  
  b \	
  c
USER app
