package main

import (
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
)

type object = map[string]any

// describeTyped tells what instructions.ParseInstruction made of a node, before any variable is expanded.
func describeTyped(typed any) any {
	switch c := typed.(type) {
	case *instructions.Stage:
		return object{"base": c.BaseName, "name": c.Name, "platform": c.Platform}
	case *instructions.ArgCommand:
		return object{"args": argPairs(c.Args)}
	case *instructions.EnvCommand:
		return object{"pairs": pairs(c.Env)}
	case *instructions.LabelCommand:
		return object{"pairs": pairs(c.Labels)}
	case *instructions.RunCommand:
		return describeRun(c)
	case *instructions.CmdCommand:
		return commandLine(c.ShellDependantCmdLine)
	case *instructions.EntrypointCommand:
		return commandLine(c.ShellDependantCmdLine)
	case *instructions.HealthCheckCommand:
		return object{"healthcheck": c.Health}
	case *instructions.CopyCommand:
		return object{
			"sources": c.SourcePaths, "dest": c.DestPath, "contents": contents(c.SourceContents), "from": c.From, "chown": c.Chown,
			"chmod": c.Chmod, "link": c.Link, "parents": c.Parents, "exclude": c.ExcludePatterns,
		}
	case *instructions.AddCommand:
		return object{
			"sources": c.SourcePaths, "dest": c.DestPath, "contents": contents(c.SourceContents), "chown": c.Chown, "chmod": c.Chmod,
			"link": c.Link, "exclude": c.ExcludePatterns, "keepGitDir": c.KeepGitDir, "checksum": c.Checksum, "unpack": c.Unpack,
		}
	case *instructions.ExposeCommand:
		return object{"ports": c.Ports} // BuildKit sorts them
	case *instructions.VolumeCommand:
		return object{"volumes": c.Volumes}
	case *instructions.UserCommand:
		return object{"user": c.User}
	case *instructions.WorkdirCommand:
		return object{"path": c.Path}
	case *instructions.StopSignalCommand:
		return object{"signal": c.Signal}
	case *instructions.ShellCommand:
		return object{"shell": c.Shell}
	case *instructions.OnbuildCommand:
		return object{"expression": c.Expression}
	case *instructions.MaintainerCommand:
		return object{"maintainer": c.Maintainer}
	}
	return nil
}

func commandLine(c instructions.ShellDependantCmdLine) object {
	return object{"cmdline": c.CmdLine, "prependShell": c.PrependShell}
}

func describeRun(c *instructions.RunCommand) object {
	run := commandLine(c.ShellDependantCmdLine)
	run["network"] = instructions.GetNetwork(c)
	run["security"] = instructions.GetSecurity(c)
	// Mount options are read only on expansion; words that hold a variable are refused or taken literally here.
	if err := c.Expand(func(word string) (string, error) { return word, nil }); err != nil {
		run["mountError"] = fault(err)
	} else if mounts := instructions.GetMounts(c); len(mounts) > 0 {
		run["mounts"] = mounts
	}
	if devices := instructions.GetDevices(c); len(devices) > 0 {
		run["devices"] = devices
	}
	return run
}

func pairs(list instructions.KeyValuePairs) []object {
	result := []object{}
	for _, pair := range list {
		result = append(result, object{"key": pair.Key, "value": pair.Value, "legacy": pair.NoDelim})
	}
	return result
}

func argPairs(list []instructions.KeyValuePairOptional) []object {
	result := []object{}
	for _, pair := range list {
		result = append(result, object{"key": pair.Key, "value": pair.Value})
	}
	return result
}

func contents(list []instructions.SourceContent) []object {
	var result []object
	for _, content := range list {
		result = append(result, object{"path": content.Path, "data": content.Data, "expand": content.Expand})
	}
	return result
}
