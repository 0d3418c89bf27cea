FROM alpine
ARG A
ARG B=
ARG C="d e" F='g'
ARG H=i j
