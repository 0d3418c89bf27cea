FROM alpine
RUN echo $$ $? $(date) ${A} "$B" `id`
