/** Reports of the shards of one review -> the report of the whole. */
import { type GateOptions, incompleteVerdict, verdictOf } from '../gate/judge.ts'
import { judgementOf } from './from-report.ts'
import { MOST_SHARDS } from './most-shards.ts'
import type { Report } from './report-schema.ts'

export interface NamedReport {
  /** What the reader calls it: the path it was read from. */
  readonly name: string
  readonly report: Report
}

/** Why some reports are not the parts of one review. */
export class MergeError extends Error {
  override readonly name = 'MergeError'
}

/** The files of all in the order of their paths, judged anew as a whole. Throws MergeError. */
export function mergeReports(reports: readonly NamedReport[], gate: GateOptions, version: string): Report {
  const commit = commitOf(reports)
  checkShards(reports)
  checkFiles(reports)
  const files = reports
    .flatMap(({ report }) => report.files)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const whole: Report = {
    version: 1,
    tool: { name: 'stagewright', version },
    commit,
    shard: null,
    files,
    summary: { files: 0, error: 0, warning: 0, info: 0, failed: false, reason: '' },
  }
  const verdict = verdictOf(judgementOf(whole).files, gate)
  const [missing] = reports.flatMap(({ report }) => report.summary.incomplete ?? [])
  const settled = missing === undefined ? verdict : incompleteVerdict(verdict, missing)
  return { ...whole, summary: { files: files.length, ...settled } }
}

function commitOf(reports: readonly NamedReport[]): string | null {
  const [first, ...others] = reports
  if (!first) throw new MergeError('there is no report to merge')
  const other = others.find(({ report }) => report.commit !== first.report.commit)
  if (other)
    throw new MergeError(
      `${first.name} is about ${commitName(first.report.commit)} and ${other.name} about ${commitName(other.report.commit)}`,
    )
  return first.report.commit
}

function commitName(commit: string | null): string {
  return commit === null ? 'a work tree' : `commit ${commit.slice(0, 7)}`
}

/** A shard that is missing has found nothing: its silence must not pass for a review. */
function checkShards(reports: readonly NamedReport[]): void {
  const parts = reports.flatMap(({ name, report: { shard } }) => (shard ? [{ name, ...shard }] : []))
  const [first] = parts
  if (!first) return
  const { total } = first
  const odd = parts.find((part) => part.total !== total)
  if (odd) throw new MergeError(`${first.name} is one of ${total} shards and ${odd.name} one of ${odd.total}`)
  if (total > MOST_SHARDS)
    throw new MergeError(`${first.name} is one of ${total} shards, and ${MOST_SHARDS} is the most there are`)
  const indexes = new Set(parts.map(({ index }) => index))
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !indexes.has(index))
  if (missing.length === 0) return
  const which = missing.map((index) => `${index}/${total}`).join(', ')
  throw new MergeError(
    missing.length === 1
      ? `the report of shard ${which} is missing`
      : `the reports of the shards ${which} are missing`,
  )
}

function checkFiles(reports: readonly NamedReport[]): void {
  const names = new Map<string, string>()
  for (const { name, report } of reports) {
    for (const { path } of report.files) {
      const other = names.get(path)
      if (other !== undefined)
        throw new MergeError(`${path} is in ${other} and in ${name}: these are not the parts of one review`)
      names.set(path, name)
    }
  }
}
