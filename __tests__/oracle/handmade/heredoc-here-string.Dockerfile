FROM alpine
RUN cat <<< "text"
USER app
