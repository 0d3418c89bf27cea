FROM alpine AS a
CMD ["a"]
FROM a
ENTRYPOINT ["b"]
FROM a
ENTRYPOINT ["b"]
CMD ["c"]
FROM a
CMD ["c"]
ENTRYPOINT ["b"]
