/** The proof: the original first, then candidates boldest first; the first that does what it does wins. */

import { type Bench, type Subject, stillGoing } from './bench.ts'
import type { Check } from './check.ts'
import { judge } from './judge.ts'
import { said, sameOutput } from './judge-run.ts'
import { missingImage, missingSentence } from './missing-image.ts'
import type { Observation, RunObservation } from './observation.ts'
import { observe } from './observe.ts'
import { type Asked, observeRun } from './observe-run.ts'
import { foreignFrontend } from './safety.ts'
import { lastTried } from './tried.ts'

export interface Candidate {
  readonly level: string
  readonly dockerfile: string
  readonly dockerignore: { readonly path: string; readonly text: string } | null
}

/** What can be proposed for a Dockerfile, in the context that is named (an absolute path) or, with null, found out. */
export type Candidates = (dockerfilePath: string, context: string | null) => Promise<Proposed>

export interface Proposed {
  /** The build context they are made for, an absolute path; null when it is not known. */
  readonly context: string | null
  /** Boldest first. */
  readonly candidates: readonly Candidate[]
  /** Why there is none; null when there is one, or nobody can tell. */
  readonly because: string | null
}

/**
 * `unavailable`: an image that the candidate builds on could not be had here and now. That speaks for it as little as
 * against it.
 */
export type Verdict = 'proven' | 'failed' | 'baseline-fails' | 'flaky' | 'unavailable'

export interface Attempt {
  readonly level: string
  readonly verdict: Exclude<Verdict, 'baseline-fails'>
  /** Why it is not proven; null when it is. */
  readonly reason: string | null
  readonly checks: readonly Check[]
  /** Null when it was not even built. */
  readonly observation: Observation | null
}

export interface Outcome {
  readonly verdict: Verdict
  /** One sentence; null when proven without more to say. */
  readonly reason: string | null
  readonly original: Observation
  /** In the order they were tried. */
  readonly attempts: readonly Attempt[]
  /** Index of the candidate that was proven first. */
  readonly winner: number | null
  /** Candidates that were not tried, because one before them won or a limit was reached. */
  readonly untried: readonly string[]
}

export interface Plan {
  readonly original: { readonly dockerfile: string; readonly ignore: string | null }
  readonly candidates: readonly Candidate[]
  /** Whether the candidates behind the first proven one are tried too. */
  readonly exhaustive: boolean
}

const FIRST = { ports: null, like: null }

export async function compare(bench: Bench, plan: Plan): Promise<Outcome> {
  const original = await observe(bench, { label: 'original', ...plan.original }, FIRST)
  const rest = plan.candidates.map((candidate) => candidate.level)
  const broken = brokenBaseline(original)
  if (broken !== null) {
    return { verdict: 'baseline-fails', reason: broken, original, attempts: [], winner: null, untried: rest }
  }
  const attempts: Attempt[] = []
  const began = performance.now()
  for (const [index, candidate] of plan.candidates.slice(0, bench.limits.candidates).entries()) {
    // Beginning what cannot end within the limit would only throw its answer away.
    if (attempts.length > 0 && performance.now() - began > bench.limits.totalMs * 0.6) break
    const labelled = { ...candidate, label: safeLabel(candidate.level, index) }
    const attempt = await attemptOne(bench, plan, original, labelled).catch((error: unknown) => {
      // What the candidates before it showed is worth more than nothing.
      if (bench.outOfTime()) return outOfTime(candidate.level)
      throw error
    })
    attempts.push(attempt)
    if ((attempt.verdict === 'proven' && !plan.exhaustive) || bench.outOfTime()) break
  }
  return conclude(original, attempts, rest)
}

function outOfTime(level: string): Attempt {
  const reason = 'the time for everything together was used up'
  return { level, verdict: 'failed', reason, checks: [], observation: null }
}

function brokenBaseline(original: Observation): string | null {
  if (!original.build.ok) {
    const { line = null, message = 'unknown' } = original.build.failure ?? {}
    return `the original does not build${line === null ? '' : ` (line ${line})`}: ${message}`
  }
  if (!original.run) return null
  const { startError, running, exitCode, ports, tail, smoke } = original.run
  if (typeof startError === 'string') return `the original does not start: ${startError}`
  if (!running && ports.length > 0) {
    return `the original is to serve port ${ports[0]?.port} and ends with code ${exitCode ?? 'unknown'}${said(tail)}`
  }
  if (smoke && smoke.exitCode !== 0) {
    return `the smoke test fails on the original already: ${smoke.output.split('\n').at(-1) ?? ''}`
  }
  return mute(original.run)
    ? `the original answers on none of its ports (${portsOf(original.run)})${said(tail)}`
    : null
}

/** Whether all that was seen of a server is that it does not end: that is so of a broken one too. */
function mute({ running, ports, smoke, health }: RunObservation): boolean {
  if (!running || ports.length === 0 || smoke !== null || health?.exitCode === 0) return false
  return ports.every(({ answer }) => answer === 'none')
}

function portsOf({ ports }: RunObservation): string {
  return ports.map(({ port }) => port).join(', ')
}

function conclude(original: Observation, attempts: readonly Attempt[], levels: readonly string[]): Outcome {
  const won = attempts.findIndex((attempt) => attempt.verdict === 'proven')
  const flaky = attempts.find((attempt) => attempt.verdict === 'flaky')
  const last = attempts[won] ?? flaky ?? lastTried(attempts)
  return {
    verdict: last?.verdict ?? 'failed',
    reason: last ? (last.reason ?? reservation(last.checks)) : 'there is no candidate to prove',
    original,
    attempts,
    winner: won === -1 ? null : won,
    untried: levels.slice(attempts.length),
  }
}

/** What a proof does not reach, where both sides stopped short of doing what they are for; null when they did not. */
function reservation(checks: readonly Check[]): string | null {
  const notes = checks.filter(({ check, status }) => status === 'note' && STOPPED_SHORT.has(check))
  return notes.length === 0 ? null : `as far as that goes: ${notes.map(({ message }) => message).join('; ')}`
}

const STOPPED_SHORT = new Set(['exit-code', 'ports', 'health'])

async function attemptOne(
  bench: Bench,
  plan: Plan,
  original: Observation,
  candidate: Candidate & { readonly label: string },
): Promise<Attempt> {
  const { level, label } = candidate
  const foreign = foreignFrontend(candidate.dockerfile)
  if (foreign !== null) return { level, verdict: 'failed', reason: foreign, checks: [], observation: null }
  const ignore = candidate.dockerignore?.text ?? plan.original.ignore
  const subject: Subject = { label, dockerfile: candidate.dockerfile, ignore }
  const ports = original.run?.ports.map(({ port }) => port) ?? null
  const observation = await observe(bench, subject, { ports, like: original.run })
  const missing = missingImage(observation.build.failure?.message ?? '')
  if (missing !== null && missing.why !== 'absent') {
    const reason = `${missingSentence(missing)}, so that nothing was shown for the file or against it`
    return { level, verdict: 'unavailable', reason, checks: [], observation }
  }
  const checks = judge(original, observation, { outputStable: true })
  if (failures(checks).length === 0) return { level, verdict: 'proven', reason: null, checks, observation }
  if (!observation.run || !onlyRuntime(checks)) return fallen(level, checks, observation)
  return again(bench, original, { level, subject, observation, checks })
}

interface Fallen {
  readonly level: string
  readonly subject: Subject
  readonly observation: Observation
  readonly checks: readonly Check[]
}

/** What went wrong while running is tried once more, on both sides: it may not be the candidate's doing. */
async function again(bench: Bench, original: Observation, fall: Fallen): Promise<Attempt> {
  const { level, subject, observation, checks } = fall
  bench.progress(`${level}: once more`)
  stillGoing(bench)
  const ports = original.run?.ports.map(({ port }) => port) ?? null
  const before = await rerun(bench, 'original', original, { ports, like: observation.run })
  const after = await rerun(bench, subject.label, observation, { ports, like: before.run })
  const later = endedLater(original, before)
  // Of an original that was only once seen to end well, that one output is what there is to hold the other against.
  const only = later && before.run?.exitCode === 0
  const outputStable = only || sameOutput(before.run?.output ?? '', original.run?.output ?? '')
  const second = judge(before, after, { outputStable })
  if (!outputStable && failures(judge(original, observation, { outputStable })).length === 0) {
    return { level, verdict: 'proven', reason: null, checks: second, observation: after }
  }
  if (later && failures([...second, ...judge(before, observation, { outputStable })]).length === 0) {
    return { level, verdict: 'proven', reason: null, checks: second, observation: after }
  }
  if (failures(second).length > 0) {
    const unsteady = failures(judge(original, before, { outputStable })).length > 0
    if (!unsteady) return fallen(level, second, after)
    const reason = `the original itself behaves differently from run to run: ${reasonOf(checks)}`
    return { level, verdict: 'flaky', reason, checks: second, observation: after }
  }
  const reason = `it failed once and passed once: ${reasonOf(checks)}`
  return { level, verdict: 'flaky', reason, checks: second, observation: after }
}

/** Whether the first look at a program without ports was only too short to see it end. */
function endedLater(first: Observation, second: Observation): boolean {
  return first.run?.running === true && first.run.ports.length === 0 && second.run?.running === false
}

async function rerun(bench: Bench, label: string, seen: Observation, asked: Asked): Promise<Observation> {
  if (!seen.image) return seen
  const subject: Subject = { label, dockerfile: '', ignore: null }
  const run: RunObservation = await observeRun(
    bench,
    subject,
    `stagewright-${bench.run}:${label}`,
    seen.image.config,
    asked,
  )
  return { ...seen, run }
}

function fallen(level: string, checks: readonly Check[], observation: Observation): Attempt {
  return { level, verdict: 'failed', reason: reasonOf(checks), checks, observation }
}

function failures(checks: readonly Check[]): readonly Check[] {
  return checks.filter((check) => check.status === 'fail')
}

function reasonOf(checks: readonly Check[]): string {
  return failures(checks)
    .map((check) => check.message)
    .join('; ')
}

const RUNTIME = new Set(['start', 'stays-up', 'exit-code', 'output', 'ports', 'health', 'smoke', 'stop'])

function onlyRuntime(checks: readonly Check[]): boolean {
  return failures(checks).every((check) => RUNTIME.has(check.check))
}

/** Levels come from outside and become names of images and files. */
function safeLabel(level: string, index: number): string {
  return `candidate-${index + 1}-${level
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}`.replace(/-+$/, '')
}
