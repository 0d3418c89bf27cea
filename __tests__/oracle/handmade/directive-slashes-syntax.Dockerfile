// syntax=example/frontend
FROM alpine
