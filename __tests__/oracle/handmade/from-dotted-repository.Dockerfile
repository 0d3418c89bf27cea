FROM my/app.v2
FROM r.io:5000/x/y:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
FROM localhost/x
