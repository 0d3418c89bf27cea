/** Fixes put to the test: one stays only when the file that it makes has its finding no more, and no other. */
import type { Build } from '../facts/build.ts'
import type { BuildModel, Edge, Stage } from '../model/model.ts'
import type { Source } from '../syntax/source.ts'
import { applyFixes } from './apply-fixes.ts'
import type { Finding, FindingFix } from './finding.ts'

/** A text as it is understood, and what the same rules say of it. */
export interface Reviewed {
  readonly build: Build
  readonly findings: readonly Finding[]
}

/** Every test reviews the file once more, so both their number and what they read have a limit. */
const MAX_TESTS = 25
const MAX_CHARACTERS = 200_000
/** Fixes have a handful: one with more is for nobody to look at. */
const MAX_EDITS = 200
/** Entries of image configs beyond which nobody compares them. */
const MAX_CONFIG = 100_000

/** The findings, with the fixes that passed. Those beyond the limits do without: a later run, on a file with fewer, has them. */
export function withCheckedFixes(original: Reviewed, again: (text: string) => Reviewed): readonly Finding[] {
  const { findings, build } = original
  let room = Math.min(MAX_TESTS, Math.floor(MAX_CHARACTERS / (build.model.dockerfile.source.text.length + 1)))
  return findings.map((finding) => {
    if (finding.fix === null) return finding
    return room-- > 0 && holds(original, finding, finding.fix, again) ? finding : { ...finding, fix: null }
  })
}

export function withoutFixes(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => (finding.fix === null ? finding : { ...finding, fix: null }))
}

function holds(
  { build, findings }: Reviewed,
  { rule }: Finding,
  fix: FindingFix,
  again: (text: string) => Reviewed,
): boolean {
  const { source } = build.model.dockerfile
  if (fix.edits.length > MAX_EDITS) return false
  const text = applied(source, fix)
  if (text === null || text === source.text) return false
  const after = again(text)
  if (after.build.model.problems.length > build.model.problems.length) return false
  const [had, has] = [tally(findings), tally(after.findings)]
  const ends = (has.get(rule) ?? 0) < (had.get(rule) ?? 0)
  const adds = [...has].some(([key, count]) => count > (had.get(key) ?? 0))
  if (!ends || adds) return false
  return fix.safety === 'review' || isSameBuild(build.model, after.build.model)
}

/** Null for edits that overlap. */
function applied(source: Source, fix: FindingFix): string | null {
  try {
    return applyFixes(source, [fix])
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * How many findings there are of each rule, and of each rule and severity. Their fingerprints cannot be compared: a stage
 * that gets a name is another stage to them.
 */
function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, severity } of findings)
    for (const key of [rule, `${rule} ${severity}`]) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Whether BuildKit takes the same from the same places and writes the same image config, for every stage. */
function isSameBuild(before: BuildModel, after: BuildModel): boolean {
  const size = [...before.stages, ...after.stages].reduce((sum, { configSize }) => sum + configSize, 0)
  return size <= MAX_CONFIG && JSON.stringify(outcome(before)) === JSON.stringify(outcome(after))
}

function outcome({ stages, globalArgs }: BuildModel): unknown {
  return [
    globalArgs.map(({ name, value }) => [name, value]),
    stages.map(({ base, platform, config, edges, madeDirectories }) => [
      base.kind === 'scratch' ? 'scratch' : sourceLabel(base),
      platform,
      config,
      edges.map(({ via, source }) => [via, sourceLabel(source)]),
      madeDirectories.map(({ path, user }) => [path, user]),
    ]),
  ]
}

function sourceLabel(source: Exclude<Stage['base'], { kind: 'scratch' }> | Edge['source']): unknown {
  return source.kind === 'stage' ? source.stage.index : [source.kind, source.reference]
}
