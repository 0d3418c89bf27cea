FROM alpine
RUN echo 'use <<EOF here'
USER app
