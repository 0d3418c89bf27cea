FROM alpine AS a

# between

FROM a
# end
