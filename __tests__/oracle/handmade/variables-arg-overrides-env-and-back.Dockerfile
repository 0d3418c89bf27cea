FROM alpine
ENV A=env
ARG A=arg
ENV B=$A
FROM alpine
ARG A=arg
ENV A=env
ENV B=$A
