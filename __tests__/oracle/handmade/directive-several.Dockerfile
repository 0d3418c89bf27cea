# syntax=docker/dockerfile:1.7-labs extra
# check=skip=JSONArgsRecommended;error=false
# escape=`
FROM alpine
CMD a
