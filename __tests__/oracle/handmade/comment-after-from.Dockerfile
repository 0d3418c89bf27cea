FROM alpine AS a # base
