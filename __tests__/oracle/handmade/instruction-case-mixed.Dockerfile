from alpine as A
Run a
rUN b
Cmd ["c"]
