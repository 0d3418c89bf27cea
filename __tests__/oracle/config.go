package main

import (
	"context"
	"strings"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/moby/buildkit/solver/pb"
	dockerspec "github.com/moby/docker-image-spec/specs-go/v1"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

// StageConfig is what a build with this stage as its target gives.
type StageConfig struct {
	Stage    int                              `json:"stage"`
	Edges                                     // flattened
	Root     string                           `json:"root,omitempty"` // the image at the start of the chain of parents, or "scratch"
	Platform string                           `json:"platform,omitempty"`
	Author   string                           `json:"author,omitempty"`
	Config   *dockerspec.DockerOCIImageConfig `json:"config,omitempty"`
	Digest   string                           `json:"digest,omitempty"`
	Error    *Fault                           `json:"error,omitempty"`
}

// options fills what BuildKit takes for granted: it panics without a source map, a definition in it and capabilities.
func options(data []byte, bases bases) dockerfile2llb.ConvertOpt {
	caps := pb.Caps.CapSet(pb.Caps.All())
	return dockerfile2llb.ConvertOpt{
		Config: dockerui.Config{
			BuildArgs: map[string]string{}, // BuildKit writes to it
			// Without a target platform, a stage on a Windows image is a Windows stage.
			BuildPlatforms: []ocispecs.Platform{{OS: "linux", Architecture: "amd64"}, {OS: "windows", Architecture: "amd64"}},
		},
		SourceMap:    &llb.SourceMap{Filename: "Dockerfile", Data: data, Definition: &llb.Definition{}},
		MetaResolver: bases,
		LLBCaps:      &caps,
	}
}

// configs answers for every stage. The error is for a file without any.
func configs(data []byte, tree tree, bases bases, withDigest bool) ([]StageConfig, *Fault) {
	if tree.err != nil {
		return nil, nil // parseError says why
	}
	if len(tree.stages) == 0 {
		_, err := dockerfile2llb.Dockerfile2LLB(context.Background(), data, options(data, bases))
		return nil, fault(err)
	}
	list := make([]StageConfig, len(tree.stages))
	last := len(list) - 1
	list[last] = configOf(data, tree, last, bases, withDigest)
	for index := range last {
		if failed := list[last].Error; failed != nil && strings.Contains(failed.Message, "circular dependency") {
			list[index] = StageConfig{Error: failed} // of the whole file, and perhaps hidden by aim's renaming
		} else {
			list[index] = configOf(data, tree, index, bases, withDigest)
		}
	}
	for index, edges := range findEdges(tree) {
		list[index].Stage, list[index].Edges = index, edges
	}
	return list, nil
}

func configOf(data []byte, tree tree, index int, bases bases, withDigest bool) (answer StageConfig) {
	aimed, target, args := aim(data, tree, index)
	opt := options(aimed, bases)
	opt.Target = target
	opt.BuildArgs = args
	result, err := dockerfile2llb.Dockerfile2LLB(context.Background(), aimed, opt)
	if err != nil {
		answer.Error = settled(fault(err), tree)
		return answer
	}
	answer.Root = root(result.BaseImage)
	answer.Platform = platforms.Format(result.Image.Platform)
	answer.Author = result.Image.Author
	answer.Config = &result.Image.Config
	if withDigest {
		answer.Digest, err = digestOf(result.State)
		answer.Error = fault(err)
	}
	return answer
}

func root(image *dockerspec.DockerOCIImage) string {
	if image == nil || len(image.History) == 0 {
		return "scratch"
	}
	return image.History[0].Comment // see ResolveImageConfig
}

// digestOf names the work of a build: equal digests, equal work. The local source's id is random unless it is given.
func digestOf(state llb.State) (string, error) {
	definition, err := state.Marshal(context.Background(), llb.LocalUniqueID("oracle"))
	if err != nil {
		return "", err
	}
	head, err := definition.Head()
	return string(head), err
}
