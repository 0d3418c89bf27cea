FROM alpine
RUN <<'EOF'
echo $A
EOF
RUN <<"E O F"
echo $B
E O F
USER app
