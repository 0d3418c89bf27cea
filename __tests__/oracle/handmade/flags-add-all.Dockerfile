FROM alpine
ADD --keep-git-dir=true --link --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef --unpack=false --chmod=0644 --chown=1:1 --exclude=*.md https://example.com/a.tar /a
