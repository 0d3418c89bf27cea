ARG A=b
