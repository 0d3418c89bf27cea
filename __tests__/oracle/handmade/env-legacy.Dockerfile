FROM alpine
ENV A b c
ENV B   spaced   out  
ENV C "quoted value"
ENV D $A
ENV E a=b
ENV F	tab
