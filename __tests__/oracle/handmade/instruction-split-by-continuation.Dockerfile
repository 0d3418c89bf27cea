FR\
OM alp\
ine
RUN a\
b
