FROM alpine
ENV A=1
CMD echo $A
ENTRYPOINT ["echo", "$A"]
