FROM scratch AS empty
FROM empty
ENV A=1
