FROM alpine
RUN <<EOF
# comment
echo a \

  b
# escape=`
EOF
USER app
