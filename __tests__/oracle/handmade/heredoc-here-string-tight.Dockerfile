FROM alpine
RUN cat <<<EOF
USER app
