FROM alpine
ARG V=a*b/c
ENV A=${V#a\*} B=${V/\//-} C=${V%\/c} D=${V#?} E="${V#"a*"}"
