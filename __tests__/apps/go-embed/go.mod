module example.com/almanac

go 1.24

require github.com/yuin/goldmark v1.7.13
