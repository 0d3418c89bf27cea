# check=error=true
FROM alpine as a
CMD a
