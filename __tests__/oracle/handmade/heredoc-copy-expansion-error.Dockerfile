FROM alpine
COPY <<EOF /f
${X:i}
EOF
