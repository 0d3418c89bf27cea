FROM alpine
ENV A= B="" C=''
ENV D=1
ENV D=
