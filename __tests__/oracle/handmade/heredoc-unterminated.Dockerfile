FROM alpine
RUN cat <<EOF
USER root
