FROM alpine
FROM 0
