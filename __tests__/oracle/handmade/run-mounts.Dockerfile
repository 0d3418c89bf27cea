FROM alpine
RUN --mount=type=cache,target=/c,id=i,sharing=locked,uid=1,gid=2,mode=0755 --mount=type=tmpfs,target=/t,size=64m --mount=type=secret,id=s,env=S,required --mount=type=ssh --mount=type=bind,source=.,target=/b,rw true
