FROM alpine
ARG V=1
ENV W=2
COPY <<EOF /f
$V ${W} \$V "$V" ${X:-d}
EOF
