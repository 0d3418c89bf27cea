FROM alpine
RUN ["true"]
CMD []
ENTRYPOINT []
