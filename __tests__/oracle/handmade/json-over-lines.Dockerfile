FROM alpine
CMD [ "a", \
  # why
  "b" \

]
