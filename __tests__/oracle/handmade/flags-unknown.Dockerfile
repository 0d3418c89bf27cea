FROM alpine
COPY --form=b x /y
