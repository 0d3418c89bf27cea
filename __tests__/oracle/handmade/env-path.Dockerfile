FROM alpine
ENV PATH=/app/bin:$PATH
FROM scratch
ENV PATH=/only
