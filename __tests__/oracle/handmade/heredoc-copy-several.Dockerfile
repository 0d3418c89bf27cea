FROM alpine
COPY <<a.txt <<-"b.txt" c.txt /dir/
one $HOME
a.txt
	two $HOME
	b.txt
USER app
