FROM alpine
LABEL a=ÿþ b=Ã
ENV C=â‚
USER €x
