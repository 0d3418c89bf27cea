/** The world of a command: where it writes and what it knows of its terminal. */
export interface Terminal {
  stdout(text: string): void
  stderr(text: string): void
  readonly cwd: string
  readonly color: boolean
  /** How wide it is; left out where nobody looks at one. */
  readonly columns?: number | undefined
  readonly env: NodeJS.ProcessEnv
}

/** Exit codes; several outcomes at once: the highest wins. */
export const EXIT = { ok: 0, findings: 1, usage: 2, bug: 3 } as const
