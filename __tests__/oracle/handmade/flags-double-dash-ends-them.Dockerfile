FROM alpine
RUN -- --mount=x
COPY -- --a /b
