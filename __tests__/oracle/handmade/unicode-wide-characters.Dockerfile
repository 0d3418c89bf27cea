FROM alpine
LABEL emoji="😀👍🏽" text=日本語
ENV A=ß
