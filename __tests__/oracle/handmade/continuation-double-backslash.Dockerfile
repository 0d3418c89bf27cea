FROM alpine
RUN a \\
USER app
