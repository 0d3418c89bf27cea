FROM alpine
RUN <<-EOF
		if true; then
	  echo a
	fi
	EOF
USER app
