FROM alpine
ENV A=é B=$A日 C=${A}x D=$A-b E=$A.c
