FROM alpine
CMD ["\ud800", "\udc00x"]
