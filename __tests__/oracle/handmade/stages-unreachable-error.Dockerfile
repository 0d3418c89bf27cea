FROM alpine AS a
ENV A=${X:?no}
FROM alpine
