/** The findings of one day, set aside: what stands in a baseline is known, and only others fail the check. */
import type { Review } from '../review.ts'
import { BASELINE_PATH } from './baseline-path.ts'
import { fingerprintsOf } from './judge.ts'

export interface BaselineEntry {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
}

/** What is wrong with a baseline, without its path. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

/** The findings of some reviews that no comment ignores. */
export function baselineOf(reviews: readonly Review[]): readonly BaselineEntry[] {
  return reviews.flatMap(({ path, findings }) =>
    findings
      .filter(({ ignored }) => ignored === null)
      .map(({ rule, fingerprint }) => ({ path, rule, fingerprint })),
  )
}

/** A line an entry, in an order that does not depend on the run: what changes is what a review of the diff shows. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort(
      (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    )
    .map(({ path, rule, fingerprint }) => `    ${JSON.stringify({ path, rule, fingerprint })}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`
}

/** Throws BaselineError. */
export function parseBaseline(text: string): readonly BaselineEntry[] {
  const value = parseJson(text)
  if (!isRecord(value) || !Array.isArray(value['findings'])) throw new BaselineError('it has no `findings`')
  if (value['version'] !== 1)
    throw new BaselineError(`its version is ${shownValue(value['version'])}, and only 1 is known here`)
  return value['findings'].map((entry: unknown, at) => {
    if (isEntry(entry)) return entry
    throw new BaselineError(`entry ${at + 1} of its findings is not { path, rule, fingerprint }`)
  })
}

/**
 * How many entries are about something that is gone: a finding of a Dockerfile that was reviewed, or a file that `has`
 * does not know. One sentence; none when all hold.
 */
export function goneNote(
  entries: readonly BaselineEntry[],
  reviews: readonly Review[],
  has: (path: string) => boolean,
): readonly string[] {
  const found = fingerprintsOf(reviews)
  const reviewed = new Set(reviews.map(({ path }) => path))
  const gone = entries.filter(
    ({ path, fingerprint }) => (reviewed.has(path) || !has(path)) && !found.has(fingerprint),
  ).length
  if (gone === 0) return []
  const are = gone === 1 ? 'is' : 'are'
  return [`${gone} of ${entries.length} baseline entries ${are} gone: run \`stagewright baseline\``]
}

/** How many findings a change has set aside by itself: a reader of the change should look at these. One sentence or none. */
export function addedNote(
  before: readonly BaselineEntry[],
  entries: readonly BaselineEntry[],
  fresh: ReadonlySet<string>,
): readonly string[] {
  const old = new Set(before.map(({ fingerprint }) => fingerprint))
  const added = entries.filter(({ fingerprint }) => fresh.has(fingerprint) && !old.has(fingerprint)).length
  if (added === 0) return []
  const what = added === 1 ? '1 new finding is' : `${added} new findings are`
  return [`${what} set aside by entries that this change adds to ${BASELINE_PATH}.`]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BaselineError(text.includes('<<<<<<<') ? 'a merge left its marks in it' : 'it is not JSON')
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value)) return false
  const { path, rule, fingerprint } = value
  return (
    typeof path === 'string' &&
    typeof rule === 'string' &&
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{20}$/.test(fingerprint)
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shownValue(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 20)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
