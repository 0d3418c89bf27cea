package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
)

// aim makes stage `index` the target of a build: the text to build, the target's name and the build arguments that this takes.
//
// BuildKit knows targets by name, and of several stages with one name only the last. So a stage without a name gets one, and later stages of
// its name lose theirs; each FROM stays on its own lines, so that no line moves. (To cut the file after the stage would be simpler and wrong:
// a COPY --from that names a later stage is an error, and would become an image.)
func aim(data []byte, tree tree, index int) (text []byte, target string, args map[string]string) {
	args = map[string]string{}
	if index == len(tree.stages)-1 {
		return data, "", args
	}
	name := tree.stages[index].Name
	if name == "" {
		args["TARGETSTAGE"] = "default" // as for any nameless target
		name = spareName(tree, index)
		return rename(data, tree.stages[index], name), name, args
	}
	for later := index + 1; later < len(tree.stages); later++ {
		if tree.stages[later].Name == name {
			data = rename(data, tree.stages[later], spareName(tree, later))
		}
	}
	return data, name, args
}

func spareName(tree tree, index int) string {
	name := fmt.Sprintf("oracle-stage-%d", index)
	for slices.ContainsFunc(tree.stages, func(s instructions.Stage) bool { return s.Name == name || s.BaseName == name }) {
		name += "x"
	}
	return name
}

// rename puts a FROM with the new name on one line, and as many blank lines after it as it had more.
func rename(data []byte, stage instructions.Stage, name string) []byte {
	from := strings.TrimSpace(stage.SourceCode) + " AS " + name
	if stage.Name != "" {
		from = stage.SourceCode[:strings.LastIndexAny(stage.SourceCode, "\t\v\f\r ")+1] + name
	}
	first, last := stage.Location[0].Start.Line, stage.Location[len(stage.Location)-1].End.Line
	lines := bytes.SplitAfter(data, []byte("\n"))
	replacement := []byte(from + strings.Repeat("\n", last-first+1))
	return slices.Concat(bytes.Join(lines[:first-1], nil), replacement, bytes.Join(lines[last:], nil))
}
