package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"runtime/debug"

	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

type parts struct{ syntax, config, digest, lint bool }

type input struct {
	id   string
	data []byte
	err  error
}

// File is the answer about one Dockerfile.
type File struct {
	ID          string  `json:"id"`
	Parses      bool    `json:"parses"`
	ParseError  *Fault  `json:"parseError,omitempty"`
	*Syntax             // modes syntax and all
	Warnings    any     `json:"warnings,omitempty"` // modes lint and all
	LintError   *Fault  `json:"lintError,omitempty"`
	Configs     any     `json:"configs,omitempty"` // modes config, digest and all
	ConfigError *Fault  `json:"configError,omitempty"`
	Unreadable  string  `json:"unreadable,omitempty"`
	Panic       *string `json:"panic,omitempty"`
}

// Fault is one of BuildKit's errors, with the lines it names.
type Fault struct {
	Message string `json:"message"`
	Line    int    `json:"line,omitempty"`
	EndLine int    `json:"endLine,omitempty"`
}

// suggestion is left out of messages: which of two equally near words BuildKit suggests depends on Go's map order.
var suggestion = regexp.MustCompile(` \(did you mean [^)]*\?\)`)

func fault(err error) *Fault {
	if err == nil {
		return nil
	}
	result := &Fault{Message: suggestion.ReplaceAllString(err.Error(), "")}
	var located *parser.LocationError
	if errors.As(err, &located) && len(located.Locations) > 0 && len(located.Locations[0]) > 0 {
		ranges := located.Locations[0]
		result.Line = ranges[0].Start.Line
		result.EndLine = ranges[len(ranges)-1].End.Line
	}
	return result
}

func readPath(line []byte) input {
	path := string(line)
	data, err := os.ReadFile(path)
	return input{path, data, err}
}

func readObject(line []byte) input {
	var object struct {
		ID     string
		Text   string
		Base64 []byte
	}
	err := json.Unmarshal(line, &object)
	if object.Base64 != nil {
		return input{object.ID, object.Base64, err}
	}
	return input{object.ID, []byte(object.Text), err}
}

func describe(in input, want parts, bases bases) (file *File) {
	file = &File{ID: in.id}
	if in.err != nil {
		file.Unreadable = in.err.Error()
		return file
	}
	defer func() {
		if reason := recover(); reason != nil {
			text := fmt.Sprintf("%v\n%s", reason, debug.Stack())
			file.Panic = &text
		}
	}()
	tree := parse(in.data)
	file.Parses, file.ParseError = tree.err == nil, fault(tree.err)
	if want.syntax {
		file.Syntax = describeSyntax(in.data, tree)
	}
	if want.lint {
		file.Warnings, file.LintError = lint(in.data, tree, bases)
	}
	if want.config {
		file.Configs, file.ConfigError = configs(in.data, tree, bases, want.digest)
	}
	return file
}
