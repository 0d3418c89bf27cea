FROM alpine
RUN foo--bar --baz
RUN echo --mount=type=cache
