FROM alpine
RUN["true"]
