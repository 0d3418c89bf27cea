FROM alpine
ARG T=/c
ENV N=n
RUN --mount=type=cache,target=$T,id=$N true
