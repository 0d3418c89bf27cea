ARG R=ghcr.io T=1
FROM ${R}/app:${T}
