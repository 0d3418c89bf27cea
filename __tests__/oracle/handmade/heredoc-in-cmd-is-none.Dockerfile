FROM alpine
CMD cat <<EOF
USER app
