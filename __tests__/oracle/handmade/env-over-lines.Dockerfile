FROM alpine
ENV A=1 \
    # note
    B="two \
    lines" \

    C=3
