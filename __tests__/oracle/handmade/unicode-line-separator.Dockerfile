FROM alpine
RUN a USER b
ENV C=de
