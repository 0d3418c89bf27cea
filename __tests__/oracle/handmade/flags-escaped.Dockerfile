FROM alpine
COPY --chown=a\ b x /y
COPY --ch\own=a x /y
