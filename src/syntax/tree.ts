/**
 * The tree of a Dockerfile: what is written, where, and nothing about what it means.
 * The reading follows BuildKit's frontend (moby/buildkit `frontend/dockerfile/parser` and `instructions`).
 */
import type { Source, Span } from './source.ts'

export interface Dockerfile {
  readonly source: Source
  /** The escape character in force: backslash, or a backtick through `# escape=`. */
  readonly escape: '\\' | '`'
  readonly directives: readonly Directive[]
  readonly instructions: readonly Instruction[]
  /** Every comment line of the file, those inside continued instructions included; never the body of a heredoc. */
  readonly comments: readonly Comment[]
  /** What BuildKit refuses, in order of place, a thousand at most. The tree is there all the same. */
  readonly problems: readonly Problem[]
}

/** A parser directive (`# syntax=`, `# escape=`, `# check=`) before the first instruction. */
export interface Directive {
  readonly name: string
  readonly value: string
  readonly span: Span
}

/** One comment line, from `#` to the end of the line. */
export interface Comment {
  /** The text after `#`, trimmed. */
  readonly text: string
  readonly span: Span
}

export interface Problem {
  readonly message: string
  /** A keyword or flag that was probably meant, when one is near. */
  readonly suggestion: string | null
  readonly span: Span
}

/** A word as written (quotes and variables included), with continuations and the comments inside them taken out. */
export interface Word {
  readonly text: string
  readonly span: Span
}

/** A flag of an instruction, `--name=value` or `--name`, its quotes and escapes resolved. */
export interface Flag {
  /** Without the dashes, in its own case. */
  readonly name: string
  /** Null for a flag without `=`. */
  readonly value: string | null
  readonly span: Span
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc {
  /** The word that ends it, without quotes. */
  readonly name: string
  /** `<<"EOF"` and `<<'EOF'` are not expanded. */
  readonly expand: boolean
  /** `<<-EOF`: leading tabs are removed. */
  readonly stripTabs: boolean
  /** The file descriptor before `<<`, 0 when none is written. */
  readonly descriptor: number
  /** The lines between, terminator excluded; tabs still in place. */
  readonly content: string
  readonly contentSpan: Span
  /** The word that closes it, without the tabs before it; null when nothing does. */
  readonly terminatorSpan: Span | null
  /** From `<<` to the end of its word. */
  readonly span: Span
}

/** A program and its arguments (exec form), or text for a shell (shell form). */
export type Command = ExecForm | ShellForm

export interface ExecForm {
  readonly form: 'exec'
  /** Decoded JSON strings; each span covers the literal with its quotes. */
  readonly words: readonly Word[]
  readonly span: Span
}

export interface ShellForm {
  readonly form: 'shell'
  readonly script: Script
  readonly span: Span
}

/** Shell text put together from the lines of an instruction, with the way back to the file. */
export interface Script {
  /** What the shell is given: continuations joined, comment lines gone, heredoc bodies included. */
  readonly text: string
  /**
   * Ascending pairs: from `text` offset `at` on, characters stand at file offset `file` and following,
   * up to the next segment.
   */
  readonly segments: readonly { readonly at: number; readonly file: number }[]
}

interface InstructionBase<K extends string> {
  /** In upper case; `written` has it as it stands. */
  readonly keyword: K
  readonly written: string
  /** Position among the instructions of the file, 0-based. An ONBUILD trigger has that of its ONBUILD. */
  readonly index: number
  /** First character of the keyword to the end of its last line (heredoc terminators included), line end excluded. */
  readonly span: Span
  readonly keywordSpan: Span
  readonly flags: readonly Flag[]
  readonly heredocs: readonly Heredoc[]
  /** The comment lines directly above it, as BuildKit attaches them. */
  readonly comments: readonly Comment[]
  /** Everything behind keyword and flags; empty at the end when there is nothing. */
  readonly body: Span
}

export interface FromInstruction extends InstructionBase<'FROM'> {
  readonly image: Word | null
  readonly alias: Word | null
}
export interface RunInstruction extends InstructionBase<'RUN'> {
  readonly command: Command
}
export interface CmdInstruction extends InstructionBase<'CMD'> {
  readonly command: Command
}
export interface EntrypointInstruction extends InstructionBase<'ENTRYPOINT'> {
  readonly command: Command
}
export interface CopyInstruction extends InstructionBase<'COPY'> {
  /** Without heredocs, which stand in `heredocs`. */
  readonly sources: readonly Word[]
  readonly destination: Word | null
  readonly json: boolean
}
export interface AddInstruction extends InstructionBase<'ADD'> {
  readonly sources: readonly Word[]
  readonly destination: Word | null
  readonly json: boolean
}
/** A `name=value` of ENV, LABEL or ARG. */
export interface Pair {
  readonly name: Word
  /** Null for `ARG NAME`. */
  readonly value: Word | null
  readonly span: Span
}
export interface EnvInstruction extends InstructionBase<'ENV'> {
  readonly pairs: readonly Pair[]
  /** `ENV name value`, the old form. */
  readonly legacy: boolean
}
export interface LabelInstruction extends InstructionBase<'LABEL'> {
  readonly pairs: readonly Pair[]
  readonly legacy: boolean
}
export interface ArgInstruction extends InstructionBase<'ARG'> {
  readonly pairs: readonly Pair[]
}
export interface ExposeInstruction extends InstructionBase<'EXPOSE'> {
  readonly ports: readonly Word[]
}
export interface VolumeInstruction extends InstructionBase<'VOLUME'> {
  readonly paths: readonly Word[]
  readonly json: boolean
}
export interface ValueInstruction extends InstructionBase<'USER' | 'WORKDIR' | 'STOPSIGNAL' | 'MAINTAINER'> {
  readonly value: Word | null
}
export interface HealthcheckInstruction extends InstructionBase<'HEALTHCHECK'> {
  /** Null for `HEALTHCHECK NONE` and for one BuildKit refuses. */
  readonly command: Command | null
  readonly none: boolean
}
export interface ShellInstruction extends InstructionBase<'SHELL'> {
  /** Empty when it is not a JSON array. */
  readonly words: readonly Word[]
}
export interface OnbuildInstruction extends InstructionBase<'ONBUILD'> {
  readonly trigger: Instruction | null
}
/** A keyword that BuildKit does not know. */
export interface UnknownInstruction extends InstructionBase<'UNKNOWN'> {
  readonly suggestion: string | null
}

export type Instruction =
  | FromInstruction
  | RunInstruction
  | CmdInstruction
  | EntrypointInstruction
  | CopyInstruction
  | AddInstruction
  | EnvInstruction
  | LabelInstruction
  | ArgInstruction
  | ExposeInstruction
  | VolumeInstruction
  | ValueInstruction
  | HealthcheckInstruction
  | ShellInstruction
  | OnbuildInstruction
  | UnknownInstruction

/** A simple command found in a script, wherever it is nested. */
export interface ShellCommand {
  /** The first word's literal value without its directory (`/usr/bin/env` is `env`); null when it is computed. */
  readonly name: string | null
  /** All words, the command's own name first. */
  readonly words: readonly ShellWord[]
  readonly assignments: readonly {
    readonly name: string
    readonly value: string | null
    readonly span: Span
  }[]
  /** `descriptor` is the number written before the operator (`2>`), null for none; the target of a heredoc is null. */
  readonly redirects: readonly {
    readonly operator: string
    readonly descriptor: number | null
    readonly target: ShellWord | null
  }[]
  /**
   * How it hangs on the command before it in the same list; null for the first. The first of a subshell or group
   * hangs as the whole does.
   */
  readonly after: '&&' | '||' | ';' | '|' | '|&' | '&' | null
  /** The constructs around it, outermost first. */
  readonly within: readonly ShellConstruct[]
  /** The conditions of `if` and `case` around it, outermost first. */
  readonly guards: readonly ShellGuard[]
  readonly span: Span
}

/** A condition that decides whether commands run. */
export interface ShellGuard {
  /** Where it stands in the file: two guards of one place are the same condition. */
  readonly at: number
  /** The words of the one command that is asked; null when it is more than that, and for `case`. */
  readonly test: readonly Pick<ShellWord, 'text' | 'value'>[] | null
  /** The answer with which they run. */
  readonly holds: boolean
}

export type ShellConstruct =
  | 'if'
  | 'condition'
  | 'loop'
  | 'case'
  | 'function'
  | 'subshell'
  | 'group'
  | 'substitution'
  | 'sh -c'

export interface ShellWord {
  /** As written in the script. */
  readonly text: string
  /** What the shell passes on; null when a variable, substitution or glob decides. */
  readonly value: string | null
  readonly span: Span
}
