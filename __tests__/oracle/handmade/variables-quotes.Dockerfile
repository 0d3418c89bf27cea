FROM alpine
ENV A=1
ENV B="$A" C='$A' D=\$A E="\$A" F="a\\b" G=a\ b H='it"s' I="it's"
