// Command oracle prints, as JSON lines, what BuildKit's own Dockerfile frontend makes of its input.
// It needs no daemon and no network. README.md has the modes and the shape of a line.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
)

// A mode turns one input line into one value to print. It never fails: what goes wrong is part of the answer.
type mode func(line []byte) any

// log keeps the real stderr, because text/scanner, which BuildKit's word lexer uses, complains there about NUL bytes.
var log = os.Stderr

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(log, "oracle:", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("usage: oracle syntax|config|lint|digest|all|expand|ignore [-jsonl] [-bases FILE] [-workers N]")
	}
	flags := flag.NewFlagSet("oracle "+args[0], flag.ContinueOnError)
	jsonl := flags.Bool("jsonl", false, "read {id, text | base64} objects, one a line, instead of paths")
	basesFile := flags.String("bases", "", "JSON object: image reference -> OCI image config")
	workers := flags.Int("workers", runtime.NumCPU(), "files read at the same time")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	bases, err := loadBases(*basesFile)
	if err != nil {
		return err
	}
	answer, err := modeOf(args[0], *jsonl, bases)
	if err != nil {
		return err
	}
	if devNull, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0); err == nil {
		os.Stderr = devNull
	}
	return answerAll(os.Stdin, os.Stdout, answer, max(1, *workers))
}

func modeOf(name string, jsonl bool, bases bases) (mode, error) {
	switch name {
	case "expand":
		return expand, nil
	case "ignore":
		return ignore, nil
	}
	want, ok := map[string]parts{
		"syntax": {syntax: true},
		"config": {config: true},
		"digest": {config: true, digest: true},
		"lint":   {lint: true},
		"all":    {syntax: true, lint: true, config: true, digest: true},
	}[name]
	if !ok {
		return nil, fmt.Errorf("unknown mode %q", name)
	}
	read := readPath
	if jsonl {
		read = readObject
	}
	return func(line []byte) any { return describe(read(line), want, bases) }, nil
}

// answerAll keeps the order of the input: each line's answer travels in a channel of its own, queued as the line is read.
func answerAll(in io.Reader, out io.Writer, answer mode, workers int) error {
	queue := make(chan chan []byte, 4*workers)
	slots := make(chan struct{}, workers)
	var readError error
	go func() {
		defer close(queue)
		reader := bufio.NewReaderSize(in, 1<<20)
		separator := byte('\n')
		if head, _ := reader.Peek(1 << 16); bytes.IndexByte(head, 0) >= 0 {
			separator = 0 // file names from `find -print0`
		}
		for readError == nil {
			var line []byte
			line, readError = reader.ReadBytes(separator)
			if line = bytes.TrimRight(line, "\r\n\x00"); len(line) == 0 {
				continue
			}
			done := make(chan []byte, 1)
			slots <- struct{}{}
			queue <- done
			go func() {
				done <- encode(answer(line))
				<-slots
			}()
		}
	}()
	writer := bufio.NewWriterSize(out, 1<<20)
	for done := range queue {
		if _, err := writer.Write(<-done); err != nil {
			return err
		}
	}
	if readError != io.EOF {
		return readError
	}
	return writer.Flush()
}

func encode(value any) []byte {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return encode(map[string]string{"panic": err.Error()})
	}
	return buffer.Bytes()
}
