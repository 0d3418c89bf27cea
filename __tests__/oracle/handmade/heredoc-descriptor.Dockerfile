FROM alpine
RUN 0<<EOF cat
line
EOF
RUN 3<<EOF cat <&3
line
EOF
USER app
