FROM alpine
ARG V=a.b.c
ENV A=${V:-x} B=${U:-x} C=${V:+y} D=${U:+y} E=${V#*.} F=${V##*.} G=${V%.*} H=${V%%.*} I=${V/./-} J=${V//./-} K=${V-n} L=${U-n} M=${V+p} N=${V?e}
