package main

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/shell"
	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
)

// expand answers {word, env, escape} with what BuildKit's word lexer makes of the word: as one word, and split into several.
func expand(line []byte) any {
	var request struct {
		Word, Escape                                           string
		Env                                                    json.RawMessage // ["NAME=value"] or {"NAME": "value"}
		RawQuotes, RawEscapes, SkipProcessQuotes, SkipUnsetEnv bool            // shell.Lex's own switches
	}
	if err := json.Unmarshal(line, &request); err != nil {
		return object{"unreadable": err.Error()}
	}
	escape := '\\'
	if request.Escape == "`" {
		escape = '`'
	}
	env, err := readEnv(request.Env)
	if err != nil {
		return object{"unreadable": err.Error()}
	}
	lex := shell.NewLex(escape)
	lex.RawQuotes, lex.RawEscapes = request.RawQuotes, request.RawEscapes
	lex.SkipProcessQuotes, lex.SkipUnsetEnv = request.SkipProcessQuotes, request.SkipUnsetEnv
	result, err := lex.ProcessWordWithMatches(request.Word, env)
	if err != nil {
		return object{"error": err.Error()}
	}
	return object{
		"result":    result.Result,
		"words":     append([]string{}, result.Words...),
		"matched":   append([]string{}, slices.Sorted(maps.Keys(result.Matched))...),
		"unmatched": append([]string{}, slices.Sorted(maps.Keys(result.Unmatched))...),
	}
}

func readEnv(raw json.RawMessage) (shell.EnvGetter, error) {
	var list []string
	if len(raw) == 0 || json.Unmarshal(raw, &list) == nil {
		return shell.EnvsFromSlice(list), nil
	}
	var named map[string]string
	if err := json.Unmarshal(raw, &named); err != nil {
		return nil, err
	}
	for name, value := range named {
		list = append(list, name+"="+value)
	}
	return shell.EnvsFromSlice(list), nil
}

// ignore answers {text | patterns, paths}: the patterns that a .dockerignore of that text has, and which paths it keeps out of the context.
func ignore(line []byte) any {
	var request struct {
		Text     *string
		Patterns []string
		Paths    []string
	}
	err := json.Unmarshal(line, &request)
	if err == nil && request.Text != nil {
		request.Patterns, err = ignorefile.ReadAll(strings.NewReader(*request.Text))
	}
	if err != nil {
		return object{"error": err.Error()}
	}
	matcher, err := patternmatcher.New(request.Patterns)
	if err != nil {
		return object{"error": err.Error()}
	}
	ignored := make([]bool, len(request.Paths))
	for index, path := range request.Paths {
		if ignored[index], err = matcher.MatchesOrParentMatches(path); err != nil {
			return object{"error": err.Error()}
		}
	}
	return object{"patterns": append([]string{}, request.Patterns...), "ignored": ignored}
}
