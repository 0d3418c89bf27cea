package main

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

// tree is a Dockerfile read in BuildKit's two steps: parser.Parse and instructions.Parse.
type tree struct {
	result *parser.Result // can be present beside an error: a line that is too long
	stages []instructions.Stage
	meta   []instructions.ArgCommand
	err    error
}

// silent reports nothing. It cannot be nil: a comment `# check=` above an instruction is merged into it.
var silent = linter.New(&linter.Config{})

func parse(data []byte) tree {
	result, err := parser.Parse(bytes.NewReader(data))
	if err != nil {
		return tree{result: result, err: err}
	}
	stages, meta, err := instructions.Parse(result.AST, silent)
	return tree{result, stages, meta, err}
}

// Syntax is the text as BuildKit reads it.
type Syntax struct {
	Escape       string        `json:"escape,omitempty"`
	Directives   []Directive   `json:"directives"`
	Frontend     string        `json:"frontend,omitempty"` // what `# syntax=` selects, in any of its three notations
	Check        string        `json:"check,omitempty"`    // the linter's options, which are looked up by other rules than escape
	Instructions []Instruction `json:"instructions"`
	Stages       []Stage       `json:"stages"`
}

type Directive struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Line  int    `json:"line"`
}

type Stage struct {
	Index    int      `json:"index"`
	Name     string   `json:"name"`
	Base     string   `json:"base"`
	Platform string   `json:"platform,omitempty"`
	Line     int      `json:"line"`
	EndLine  int      `json:"endLine"`
	Comments []string `json:"comments,omitempty"`
}

// Instruction is one node of BuildKit's tree. EndLine counts the lines of its heredocs, their terminators included.
type Instruction struct {
	Keyword   string    `json:"keyword"`
	StartLine int       `json:"startLine"`
	EndLine   int       `json:"endLine"`
	Stage     *int      `json:"stage,omitempty"` // absent before the first FROM
	Original  string    `json:"original"`        // continuation lines joined, comments inside dropped
	Flags     []string  `json:"flags,omitempty"`
	Args      []string  `json:"args,omitempty"`
	JSON      bool      `json:"json,omitempty"`
	Heredocs  []Heredoc `json:"heredocs,omitempty"`
	Comments  []string  `json:"comments,omitempty"`
	Trigger   *Trigger  `json:"trigger,omitempty"`
	Parsed    any       `json:"parsed,omitempty"`
	Error     *Fault    `json:"error,omitempty"`
}

// Heredoc has BuildKit's fields. Its content is as in the file: tabs are stripped only when it is used.
type Heredoc struct {
	Name           string `json:"name"`
	FileDescriptor uint   `json:"fd"`
	Expand         bool   `json:"expand"`
	Chomp          bool   `json:"chomp"`
	Content        string `json:"content"`
}

// Trigger is the instruction inside an ONBUILD, which BuildKit reads again when the image is used as a base.
type Trigger struct {
	Keyword string   `json:"keyword"`
	Flags   []string `json:"flags,omitempty"`
	Args    []string `json:"args,omitempty"`
	JSON    bool     `json:"json,omitempty"`
	Trigger *Trigger `json:"trigger,omitempty"`
}

func describeSyntax(data []byte, tree tree) *Syntax {
	syntax := &Syntax{Directives: directives(data), Instructions: []Instruction{}, Stages: stages(tree)}
	syntax.Frontend, _, _, _ = parser.DetectSyntax(data)
	_, syntax.Check, _, _ = parser.ParseDirective("check", data)
	if tree.result == nil {
		return syntax
	}
	syntax.Escape = string(tree.result.EscapeToken)
	stage := -1
	for _, node := range tree.result.AST.Children {
		if strings.EqualFold(node.Value, "from") {
			stage++
		}
		syntax.Instructions = append(syntax.Instructions, describeInstruction(node, stage))
	}
	return syntax
}

func describeInstruction(node *parser.Node, stage int) Instruction {
	instruction := Instruction{
		Keyword:   strings.ToUpper(node.Value),
		StartLine: node.StartLine,
		EndLine:   node.EndLine,
		Original:  node.Original,
		Flags:     node.Flags,
		Args:      args(node),
		JSON:      node.Attributes["json"],
		Comments:  node.PrevComment,
		Trigger:   trigger(node),
	}
	if stage >= 0 {
		instruction.Stage = &stage
	}
	for _, heredoc := range node.Heredocs {
		instruction.Heredocs = append(instruction.Heredocs, Heredoc(heredoc))
	}
	typed, err := instructions.ParseInstructionWithLinter(node, silent)
	if err != nil {
		instruction.Error = fault(err)
	} else {
		instruction.Parsed = describeTyped(typed)
	}
	return instruction
}

func args(node *parser.Node) []string {
	var values []string
	for next := node.Next; next != nil; next = next.Next {
		if len(next.Children) == 0 {
			values = append(values, next.Value)
		}
	}
	return values
}

func trigger(node *parser.Node) *Trigger {
	if node.Next == nil || len(node.Next.Children) != 1 {
		return nil
	}
	child := node.Next.Children[0]
	return &Trigger{strings.ToUpper(child.Value), child.Flags, args(child), child.Attributes["json"], trigger(child)}
}

func stages(tree tree) []Stage {
	list := []Stage{}
	for index, stage := range tree.stages {
		list = append(list, Stage{
			Index:    index,
			Name:     stage.Name,
			Base:     stage.BaseName,
			Platform: stage.Platform,
			Line:     stage.Location[0].Start.Line,
			EndLine:  stage.Location[len(stage.Location)-1].End.Line,
			Comments: stage.Comments,
		})
	}
	return list
}

// directives asks BuildKit's own directive parser, with the lines cut as parser.Parse cuts them.
func directives(data []byte) []Directive {
	list := []Directive{}
	directiveParser := parser.DirectiveParser{}
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	for number, line := range bytes.Split(data, []byte("\n")) {
		line = bytes.TrimLeftFunc(bytes.TrimRight(line, "\r\n"), unicode.IsSpace)
		directive, err := directiveParser.ParseLine(line)
		if err != nil || directive == nil {
			break // it takes nothing more after the first other line
		}
		list = append(list, Directive{directive.Name, directive.Value, number + 1})
	}
	return list
}
