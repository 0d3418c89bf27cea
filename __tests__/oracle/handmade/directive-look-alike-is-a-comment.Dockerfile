# hadolint ignore=DL3006
FROM alpine
# check=skip=all
RUN true
