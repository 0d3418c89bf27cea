FROM Bad AS a
FROM alpine
