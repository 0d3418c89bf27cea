/** What BuildKit makes of a Dockerfile: stages, edges, image configs. No opinion stands here. */
import type { Span } from '../syntax/source.ts'
import type { Dockerfile, Flag, FromInstruction, Instruction, Problem } from '../syntax/tree.ts'

export interface BuildModel {
  readonly dockerfile: Dockerfile
  readonly stages: readonly Stage[]
  /** ARG before the first FROM, in order, expanded. */
  readonly globalArgs: readonly ResolvedArg[]
  /** What BuildKit refuses: those of the syntax and those of the meaning (cycles, missing base, …), by place. */
  readonly problems: readonly ModelProblem[]
}

export interface ModelProblem extends Problem {
  /**
   * The stage that cannot be built for it, nor can those that need that stage; BuildKit says nothing while no target
   * needs it. Null: the whole file is refused.
   */
  readonly stage: Stage | null
}

export interface ResolvedArg {
  readonly name: string
  /** Null when it has no default. */
  readonly value: string | null
  readonly span: Span
}

export interface Stage {
  readonly index: number
  /** In lower case, as BuildKit compares it; null for a stage without AS. */
  readonly name: string | null
  readonly from: FromInstruction
  readonly base: Base
  /** `--platform`, expanded; null when not given. */
  readonly platform: string | null
  /** Without the FROM. */
  readonly instructions: readonly Instruction[]
  /** What it takes from elsewhere, in order; the FROM edge (for a stage base) first. */
  readonly edges: readonly Edge[]
  /** What each instruction sees, in their order; ask `stateBefore`. */
  readonly states: readonly State[]
  /** The directories that its WORKDIR lines make where they are not there yet. */
  readonly madeDirectories: readonly MadeDirectory[]
  /** At the end of the stage, inherited values included. */
  readonly config: ImageConfig
  /** Entries of its environment, ports, volumes and labels, for those who must bound what they write. */
  readonly configSize: number
}

/** A directory that WORKDIR makes, its missing parents with it. */
export interface MadeDirectory {
  /** A trigger of the base has the FROM here. */
  readonly instruction: Instruction
  readonly path: string
  /** Whose it is: the user at that line, empty for root. */
  readonly user: string
}

export type Base =
  | { readonly kind: 'scratch' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** `reference` is expanded; `known` says whether the caller knew the image's config. */
  | { readonly kind: 'image'; readonly reference: string; readonly known: boolean }
  /** A blank or invalid reference, or a cycle. */
  | { readonly kind: 'invalid'; readonly reference: string }

export interface Edge {
  readonly via: 'FROM' | 'COPY --from' | 'ADD --from' | 'RUN --mount'
  /** A stage of this file, or an image (also a named context, which nobody can tell apart here). */
  readonly source:
    | { readonly kind: 'stage'; readonly stage: Stage }
    | { readonly kind: 'image'; readonly reference: string }
    | { readonly kind: 'invalid'; readonly reference: string }
  readonly instruction: Instruction
  readonly span: Span
}

/** The OCI image config with its own names; of a base only what the caller knows. */
export interface ImageConfig {
  readonly User: string
  readonly WorkingDir: string
  /** `NAME=value`, in BuildKit's order. */
  readonly Env: readonly string[]
  readonly Cmd: readonly string[] | null
  readonly Entrypoint: readonly string[] | null
  readonly Shell: readonly string[] | null
  readonly Healthcheck: Healthcheck | null
  /** `3000/tcp`, sorted. */
  readonly ExposedPorts: readonly string[]
  readonly Volumes: readonly string[]
  readonly Labels: Readonly<Record<string, string>>
  readonly StopSignal: string
  readonly OnBuild: readonly string[]
}

/** Durations in nanoseconds, as in the image config; 0 is the engine's default. */
export interface Healthcheck {
  /** `['NONE']`, `['CMD', …]` or `['CMD-SHELL', …]`. */
  readonly Test: readonly string[]
  readonly Interval: number
  readonly Timeout: number
  readonly StartPeriod: number
  readonly StartInterval: number
  readonly Retries: number
}

/** What an instruction sees: the state of its stage just before it runs. */
export interface State {
  /**
   * Image environment and ARGs as RUN sees them, those of the stages below included. Within a stage the later of ARG
   * and ENV wins; at the start of a stage the ENV of its base does.
   */
  readonly variables: ReadonlyMap<string, string>
  readonly env: ReadonlyMap<string, string>
  readonly user: string
  /** Absolute; `/` at first. */
  readonly workdir: string
  readonly shell: readonly string[]
}

/** What is known of a base image; `os` is the image's, `linux` when left out. */
export interface KnownImage extends Partial<ImageConfig> {
  readonly os?: string
}

/** The config of a base image by its expanded reference; null when it is not known. */
export type KnownBase = (reference: string) => KnownImage | null

/** A `--mount` of RUN, its values expanded. */
export interface Mount {
  readonly flag: Flag
  readonly type: 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh'
  /** The stage or image it takes from; null for the build context, and for types that take from nowhere. */
  readonly from: string | null
  readonly source: string
  /** As written: relative to the working directory, empty when not given. */
  readonly target: string
  readonly id: string
  readonly readOnly: boolean
  /** Empty when not given. */
  readonly sharing: string
  readonly required: boolean
  /** Of a tmpfs, as written. */
  readonly size: string | null
  /** The variable a secret is given in. */
  readonly env: string | null
  readonly mode: number | null
  readonly uid: number | null
  readonly gid: number | null
}
