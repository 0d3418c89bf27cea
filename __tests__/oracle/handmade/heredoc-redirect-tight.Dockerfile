FROM alpine
RUN cat <<EOF>/f
text
EOF>/f
USER app
