FROM alpine
ADD https://github.com/a/b.git#v1:sub /c
ADD git@github.com:a/b.git /d
ADD https://example.com/x.tar.gz /e/
ADD a.tar.gz /f
