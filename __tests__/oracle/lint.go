package main

import (
	"cmp"
	"context"
	"slices"

	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/solver/pb"
)

// Warning is one of BuildKit's own.
type Warning struct {
	RuleName string `json:"ruleName"`
	Detail   string `json:"detail"`
	Line     int    `json:"line,omitempty"`
	EndLine  int    `json:"endLine,omitempty"`
}

// lint asks for all stages at once; a stage that fails hides the warnings of the passes after it, and is the error.
func lint(data []byte, tree tree, bases bases) ([]Warning, *Fault) {
	results, err := dockerfile2llb.DockerfileLint(context.Background(), data, options(data, bases))
	if err != nil {
		return nil, fault(err)
	}
	list := []Warning{}
	for _, warning := range results.Warnings {
		line, endLine := lines(warning.Location.Ranges)
		list = append(list, Warning{warning.RuleName, warning.Detail, line, endLine})
	}
	slices.SortFunc(list, func(a, b Warning) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.RuleName, b.RuleName), cmp.Compare(a.Detail, b.Detail))
	})
	if results.Error == nil {
		return list, nil
	}
	failed := &Fault{Message: suggestion.ReplaceAllString(results.Error.Message, "")}
	failed.Line, failed.EndLine = lines(results.Error.Location.Ranges)
	return list, settled(failed, tree)
}

func lines(ranges []*pb.Range) (first, last int) {
	if len(ranges) == 0 {
		return 0, 0
	}
	return int(ranges[0].Start.Line), int(ranges[len(ranges)-1].End.Line)
}
