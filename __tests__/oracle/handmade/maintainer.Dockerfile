FROM alpine
MAINTAINER Some One <a@example.com>
