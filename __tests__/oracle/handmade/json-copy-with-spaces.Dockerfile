FROM alpine
COPY ["my file", "other", "/a dir/"]
ADD --chown=1:2 ["x y", "/z"]
VOLUME ["/a b", "/c"]
