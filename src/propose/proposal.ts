/** What Stagewright hands back for one Dockerfile. */

/** How much of the original's file system the shipped stage still gets; boldest first. */
export const LEVELS = ['artifact', 'allow-list', 'workdir', 'same-base'] as const
export type Level = (typeof LEVELS)[number]

export type Proposal = Rewrite | Keep | Decline

export interface Rewrite {
  readonly kind: 'rewrite'
  readonly level: Level
  /** The complete file, with the original's line ends. */
  readonly dockerfile: string
  /** The complete .dockerignore, where it stands and what stood there (null: nothing); null when none is due. */
  readonly dockerignore: {
    readonly path: string
    readonly text: string
    readonly before: string | null
  } | null
  readonly stages: readonly ProposedStage[]
  readonly steps: readonly Step[]
  readonly shortfalls: readonly { readonly goal: string; readonly because: string }[]
  /** Why the bolder candidates fell. */
  readonly smaller: readonly { readonly level: Level; readonly because: string }[]
  /** What the author should look at, each with what it rests on. */
  readonly confirm: readonly string[]
  /** Paths in the shipped stage that matter. */
  readonly contents: readonly string[]
  readonly commands: readonly string[]
  readonly troubleshooting: readonly {
    readonly symptom: string
    readonly cause: string
    readonly do: string
  }[]
  readonly size: SizeClaim | null
}

export interface SizeClaim {
  readonly beforeMb: number
  readonly afterMb: number
  readonly basis: 'base images' | 'measured'
}

export interface ProposedStage {
  readonly name: string
  readonly base: string
  readonly purpose: string
  readonly shipped: boolean
  readonly sizeMb: number | null
}

export interface Step {
  readonly title: string
  readonly reason: string
  /** Rules whose findings it removes. */
  readonly rules: readonly string[]
}

export interface Keep {
  readonly kind: 'keep'
  readonly reason: string
}

export interface Decline {
  readonly kind: 'decline'
  readonly code: DeclineCode
  readonly reason: string
  /** 1-based line of the original that stopped it; null when it is not one line. */
  readonly line: number | null
  /** The one question whose answer would turn it into a rewrite; null when none would. */
  readonly question: string | null
}

/** The closed list of reasons; each has a fixture. */
export const DECLINE_CODES = [
  'syntax',
  'unknown-base',
  'unsupported-stack',
  'unsupported-package-manager',
  'multi-stage',
  'context-unknown',
  'manifest-unavailable',
  'no-manifest',
  'no-lockfile',
  'unsupported-layout',
  'monorepo',
  'dev-runner',
  'system-libraries',
  'no-workdir',
  'dynamic-start',
  'start-not-found',
  'unknown-command',
  'platform-or-shell',
  'nothing-safe',
] as const
export type DeclineCode = (typeof DECLINE_CODES)[number]
