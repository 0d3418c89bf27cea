FROM alpine AS base
ONBUILD RUN <<EOF
echo a
EOF
ONBUILD COPY <<EOF /f
x
EOF
FROM base
USER app
