FROM alpine
RUN <<EOF
EOF
COPY <<F /f
F
