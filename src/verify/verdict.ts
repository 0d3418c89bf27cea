/** The result of `verify` as it is written to JSON (version 1), and read back to be commented. */
import type { BuildFailure } from './build-log.ts'
import type { EngineName } from './engine.ts'
import type { Check } from './judge.ts'
import type { Observation, PortObservation } from './observation.ts'
import type { Candidate, Outcome, Verdict } from './verify.ts'

export { CHECKS, type Check } from './judge.ts'

export interface VerifyResult {
  readonly version: 1
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** The checked-out commit; null outside of git. */
  readonly commit: string | null
  readonly engine: { readonly name: EngineName; readonly version: string }
  readonly verdict: Verdict
  readonly reason: string | null
  /** What went in besides the files; values of build arguments and secrets are left out. */
  readonly settings: {
    readonly path: string
    readonly smoke: boolean
    readonly buildArgs: readonly string[]
    readonly secrets: readonly string[]
  }
  readonly original: Seen
  readonly attempts: readonly AttemptResult[]
  readonly untried: readonly string[]
  /** The proven candidate. */
  readonly proposal: Candidate | null
}

export interface AttemptResult {
  readonly level: string
  readonly verdict: 'proven' | 'failed' | 'flaky'
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

export function seen({ build, image, run }: Observation): Seen {
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
  return {
    version: 1,
    ...about,
    verdict: outcome.verdict,
    reason: outcome.reason,
    original: seen(outcome.original),
    attempts: outcome.attempts.map((attempt) => ({
      level: attempt.level,
      verdict: attempt.verdict,
      reason: attempt.reason,
      checks: attempt.checks,
      seen: attempt.observation && seen(attempt.observation),
    })),
    untried: outcome.untried,
    proposal: proposalOf(candidates[outcome.winner ?? -1]),
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

/** Values shorter than this are too common to be masked without spoiling the rest. */
const SHORTEST_SECRET = 6

/** The result with every named secret's value masked: builds may print what they were given. */
export function withoutSecrets(result: VerifyResult, values: readonly string[]): VerifyResult {
  const long = values.map((value) => value.trim()).filter((value) => value.length >= SHORTEST_SECRET)
  if (long.length === 0) return result
  const mask = (text: string): string => long.reduce((rest, value) => rest.replaceAll(value, '***'), text)
  return JSON.parse(
    JSON.stringify(result, (_key, value: unknown) => (typeof value === 'string' ? mask(value) : value)),
  )
}
