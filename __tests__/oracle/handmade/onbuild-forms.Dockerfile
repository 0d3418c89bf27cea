FROM alpine AS a
ONBUILD RUN --mount=type=cache,target=/x make
ONBUILD   COPY . /src
onbuild env A=1
FROM a
ONBUILD USER x
FROM a AS c
