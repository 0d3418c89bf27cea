FROM a AS x
ENV N=1
FROM x AS y
FROM b AS x
ENV N=2
FROM x
COPY --from=x /a /b
