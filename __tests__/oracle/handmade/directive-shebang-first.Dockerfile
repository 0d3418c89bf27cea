#!/usr/bin/env docker
# check=skip=all
FROM alpine
CMD a
