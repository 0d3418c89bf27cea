FROM alpine
CMD a b
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
ENTRYPOINT c d
