/** The result of `verify` as it is written to JSON (version 1), and read back to be commented. */
import type { BuildFailure } from './build-log.ts'
import type { Check } from './check.ts'
import type { EngineName } from './engine.ts'
import { masked } from './masking.ts'
import type { Observation, PortObservation } from './observation.ts'
import { lastTried } from './tried.ts'
import type { Attempt, Candidate, Outcome, Verdict } from './verify.ts'

export { CHECKS, type Check } from './check.ts'

export interface VerifyResult {
  readonly version: 1
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** The checked-out commit; null outside of git. */
  readonly commit: string | null
  readonly engine: { readonly name: EngineName; readonly version: string }
  readonly verdict: Verdict
  readonly reason: string | null
  /** What went in besides the files; values of build arguments, secrets and variables are left out. */
  readonly settings: {
    readonly path: string
    readonly smoke: boolean
    readonly buildArgs: readonly string[]
    readonly secrets: readonly string[]
    /** Names of the variables that the containers got. */
    readonly env: readonly string[]
  }
  readonly original: Seen
  readonly attempts: readonly AttemptResult[]
  readonly untried: readonly string[]
  /** The items of the review's checklist that only a build can answer, about the proven attempt or else the last. */
  readonly checklist: readonly Measured[]
  /** The proven candidate. */
  readonly proposal: Candidate | null
}

export interface Measured {
  readonly item: 'smaller-by-half' | 'build-cache'
  readonly status: 'pass' | 'fail' | 'not-applicable' | 'unknown'
  readonly detail: string
}

export interface AttemptResult {
  readonly level: string
  readonly verdict: Attempt['verdict']
  readonly reason: string | null
  readonly checks: readonly Check[]
  readonly seen: Seen | null
}

/** What was seen of one side. Sizes in bytes, times in seconds; null where it did not come to that. */
export interface Seen {
  readonly built: boolean
  readonly failure: BuildFailure | null
  readonly coldSeconds: number | null
  readonly warmSeconds: number | null
  readonly touched: string | null
  readonly dependencyLayer: 'holds' | 'rebuilt' | 'none' | 'unknown'
  readonly bytes: number | null
  readonly layers: number | null
  readonly uid: number | null
  readonly running: boolean | null
  readonly exitCode: number | null
  readonly ports: readonly PortObservation[]
  readonly health: number | null
  readonly stopSeconds: number | null
  readonly toolchains: readonly string[]
  readonly caches: readonly string[]
  readonly secrets: readonly string[]
}

function seen({ build, image, run }: Observation): Seen {
  return {
    built: build.ok,
    failure: build.failure,
    coldSeconds: build.ok ? build.coldSeconds : null,
    warmSeconds: build.warmSeconds,
    touched: build.touched,
    dependencyLayer: build.dependencyLayer,
    bytes: image?.contents.bytes ?? null,
    layers: image?.contents.layers ?? null,
    uid: run?.uid ?? null,
    running: run?.running ?? null,
    exitCode: run?.exitCode ?? null,
    ports: run?.ports ?? [],
    health: run?.health?.exitCode ?? null,
    stopSeconds: run?.stop?.seconds ?? null,
    toolchains: image?.contents.toolchains ?? [],
    caches: image?.contents.caches.map((cache) => cache.path) ?? [],
    secrets: image?.contents.secrets ?? [],
  }
}

export function resultOf(
  outcome: Outcome,
  candidates: readonly Candidate[],
  about: Pick<VerifyResult, 'path' | 'commit' | 'engine' | 'settings'>,
): VerifyResult {
  const original = seen(outcome.original)
  const attempts = outcome.attempts.map((attempt) => ({
    level: attempt.level,
    verdict: attempt.verdict,
    reason: attempt.reason,
    checks: attempt.checks,
    seen: attempt.observation && seen(attempt.observation),
  }))
  return {
    version: 1,
    ...about,
    verdict: outcome.verdict,
    reason: outcome.reason,
    original,
    attempts,
    untried: outcome.untried,
    checklist: measured(original, shownAttempt(attempts)?.seen ?? null),
    proposal: proposalOf(candidates[outcome.winner ?? -1]),
  }
}

/** The attempt that a report is about: the first proven one, else the last that something was shown of. */
export function shownAttempt(attempts: readonly AttemptResult[]): AttemptResult | null {
  return attempts.find((attempt) => attempt.verdict === 'proven') ?? lastTried(attempts) ?? null
}

function measured(original: Seen, proposed: Seen | null): readonly Measured[] {
  return [halved(original.bytes, proposed?.bytes ?? null), cached(proposed)]
}

function halved(before: number | null, after: number | null): Measured {
  const item = 'smaller-by-half'
  if (before === null || before === 0 || after === null)
    return { item, status: 'unknown', detail: 'there are not two images to compare' }
  const share = Math.round((1 - after / before) * 100)
  const detail = share < 0 ? `it is ${-share} % larger` : `it is ${share} % smaller`
  return { item, status: after * 2 <= before ? 'pass' : 'fail', detail }
}

const CACHED = {
  holds: ['pass', 'leaves the dependencies in the cache'],
  rebuilt: ['fail', 'installs the dependencies again'],
  none: ['not-applicable', 'meets no step that installs dependencies'],
  unknown: ['unknown', 'could not be tried'],
} as const

function cached(proposed: Seen | null): Measured {
  const [status, what] = CACHED[proposed?.dependencyLayer ?? 'unknown']
  return {
    item: 'build-cache',
    status,
    detail: `a change of ${proposed?.touched ?? 'a source file'} ${what}`,
  }
}

/** A candidate may carry more than what is written down of it. */
function proposalOf(candidate: Candidate | undefined): Candidate | null {
  if (!candidate) return null
  const { level, dockerfile, dockerignore } = candidate
  return {
    level,
    dockerfile,
    dockerignore: dockerignore && { path: dockerignore.path, text: dockerignore.text },
  }
}

/** The result with every named secret's value masked: builds may print what they were given. */
export function withoutSecrets(result: VerifyResult, values: readonly string[]): VerifyResult {
  if (values.length === 0) return result
  return JSON.parse(
    JSON.stringify(result, (_key, value: unknown) =>
      typeof value === 'string' ? masked(value, values) : value,
    ),
  )
}
