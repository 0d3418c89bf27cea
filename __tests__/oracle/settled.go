package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/distribution/reference"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

const lintViolation = "lint violation found for rules: " // what `# check=error=true` makes of warnings

// settled makes the racy errors repeatable. Of a cycle BuildKit names lines in the order of a Go map: we name none. It parses all image
// references at the same time and tells the first that fails by the clock: we tell the first in the file, those of FROM before those of --from.
func settled(failed *Fault, tree tree) *Fault {
	if strings.HasPrefix(failed.Message, "circular dependency") {
		return &Fault{Message: failed.Message}
	}
	if rules, ok := strings.CutPrefix(failed.Message, lintViolation); ok {
		names := strings.Split(rules, ", ")
		slices.Sort(names)
		return &Fault{Message: lintViolation + strings.Join(names, ", ")}
	}
	if !strings.HasPrefix(failed.Message, "failed to parse stage name") {
		return failed
	}
	edges := findEdges(tree)
	for index, stage := range tree.stages {
		if edges[index].Parent == nil && edges[index].Base != "scratch" && !valid(edges[index].Base) {
			return invalidReference(edges[index].Base, stage.Location)
		}
	}
	for _, stage := range tree.stages {
		for _, command := range stage.Commands {
			if from := imageOf(command, tree.stages); from != "" && !valid(from) {
				return invalidReference(from, command.Location())
			}
		}
	}
	return failed
}

func imageOf(command instructions.Command, stages []instructions.Stage) string {
	from := ""
	switch c := command.(type) {
	case *instructions.CopyCommand:
		from = c.From
	case *instructions.RunCommand:
		for _, mount := range instructions.GetMounts(c) {
			if mount.From != "" && !valid(mount.From) {
				from = mount.From
				break
			}
		}
	}
	if _, ok := instructions.HasStage(stages, from); ok {
		return ""
	}
	return from
}

func valid(ref string) bool {
	_, err := reference.ParseNormalizedNamed(ref)
	return err == nil
}

func invalidReference(ref string, location []parser.Range) *Fault {
	_, err := reference.ParseNormalizedNamed(ref)
	return &Fault{fmt.Sprintf("failed to parse stage name %q: %v", ref, err), location[0].Start.Line, location[len(location)-1].End.Line}
}
