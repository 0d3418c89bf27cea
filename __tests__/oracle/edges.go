package main

import (
	"strconv"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

// Edges are the stages that a stage needs. BuildKit keeps its own graph private, so this says again what its addState, toCommand and
// detectRunMount do: FROM finds the latest stage above it, with regard to case; --from finds the last stage of that name in the whole file.
type Edges struct {
	Base      string `json:"base"` // FROM's image or stage, expanded
	Parent    *int   `json:"parent,omitempty"`
	DependsOn []int  `json:"dependsOn,omitempty"` // COPY --from, RUN --mount=from and the parent's ONBUILD triggers, in order, without the parent
}

func findEdges(tree tree) []Edges {
	list := make([]Edges, len(tree.stages))
	lex := shell.NewLex(tree.result.EscapeToken)
	env := globalEnv(tree, lex)
	byName := map[string]int{}
	for index, stage := range tree.stages {
		list[index].Base, _, _ = lex.ProcessWord(stage.BaseName, env)
		if parent, ok := byName[list[index].Base]; ok {
			list[index].Parent = &parent
		}
		if stage.Name != "" {
			byName[stage.Name] = index
		}
	}
	for index, stage := range tree.stages {
		commands := stage.Commands
		if parent := list[index].Parent; parent != nil {
			commands = append(triggers(tree.stages[*parent]), commands...)
		}
		list[index].DependsOn = sources(commands, byName, len(tree.stages))
	}
	return list
}

// globalEnv is what FROM lines are expanded with: the platform's arguments and those declared before the first FROM.
func globalEnv(tree tree, lex *shell.Lex) *llb.EnvList {
	env := &llb.EnvList{}
	for _, side := range []string{"BUILD", "TARGET"} {
		env = env.AddOrReplace(side+"PLATFORM", "linux/amd64").AddOrReplace(side+"OS", "linux").AddOrReplace(side+"ARCH", "amd64")
		env = env.AddOrReplace(side+"OSVERSION", "").AddOrReplace(side+"VARIANT", "")
	}
	env = env.AddOrReplace("TARGETSTAGE", "default")
	if len(tree.stages) > 0 && tree.stages[len(tree.stages)-1].Name != "" {
		env = env.AddOrReplace("TARGETSTAGE", tree.stages[len(tree.stages)-1].Name)
	}
	for _, command := range tree.meta {
		for _, arg := range command.Args {
			if arg.Value != nil {
				value, _, _ := lex.ProcessWord(*arg.Value, env)
				env = env.AddOrReplace(arg.Key, value)
			}
		}
	}
	return env
}

func triggers(stage instructions.Stage) []instructions.Command {
	var commands []instructions.Command
	for _, command := range stage.Commands {
		onbuild, ok := command.(*instructions.OnbuildCommand)
		if !ok {
			continue
		}
		result, err := parser.Parse(strings.NewReader(onbuild.Expression))
		if err != nil || len(result.AST.Children) != 1 {
			continue
		}
		if trigger, err := instructions.ParseCommand(result.AST.Children[0]); err == nil {
			commands = append(commands, trigger)
		}
	}
	return commands
}

func sources(commands []instructions.Command, byName map[string]int, stages int) []int {
	var found []int
	add := func(name string) {
		if index, ok := byName[strings.ToLower(name)]; ok {
			found = append(found, index)
		}
	}
	for _, command := range commands {
		switch c := command.(type) {
		case *instructions.CopyCommand:
			if index, err := strconv.Atoi(c.From); err != nil {
				add(c.From)
			} else if index >= 0 && index < stages {
				found = append(found, index)
			}
		case *instructions.RunCommand:
			for _, mount := range instructions.GetMounts(c) {
				add(mount.From)
			}
		}
	}
	return unique(found)
}

func unique(list []int) []int {
	seen := map[int]bool{}
	var result []int
	for _, item := range list {
		if !seen[item] {
			result = append(result, item)
		}
		seen[item] = true
	}
	return result
}
