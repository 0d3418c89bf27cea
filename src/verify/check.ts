/** What the candidate is held against the original in, and what comes of it. */

export const CHECKS = [
  'build',
  'start',
  'stays-up',
  'exit-code',
  'output',
  'ports',
  'health',
  'smoke',
  'stop',
  'user',
  'config',
  'secrets',
  'setuid',
  'toolchains',
  'package-caches',
  'dependency-layer',
  'size',
] as const
export type CheckName = (typeof CHECKS)[number]

/**
 * `fail`: the candidate does not do what the original does. `shortfall`: it does, but is not as good as a
 * shipped image should be. `note`: worth knowing, no harm shown.
 */
export type CheckStatus = 'pass' | 'fail' | 'shortfall' | 'note' | 'not-applicable'

export interface Check {
  readonly check: CheckName
  readonly status: CheckStatus
  /** One sentence; empty for a plain pass. May hold text of the image under test. */
  readonly message: string
}

export interface JudgeOptions {
  /** Whether the original writes the same output each time: else output is not compared. */
  readonly outputStable: boolean
}
