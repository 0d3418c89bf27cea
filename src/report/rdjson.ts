/** A judgement as reviewdog's RDJSON. Its columns count bytes of UTF-8. */
import type { JudgedFinding, JudgedReview, Judgement } from '../gate/judge.ts'
import { asOneEdit } from '../lint/apply-fixes.ts'
import type { FindingFix } from '../lint/finding.ts'
import { type Position, type Range, rangeOf } from '../syntax/source.ts'
import { HOMEPAGE } from '../version.ts'
import { visible } from './visible.ts'

const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const

export function rdjson({ files }: Judgement): string {
  const diagnostics = files.flatMap((file) =>
    file.findings.filter(({ state }) => state === 'new').map((finding) => diagnostic(file, finding)),
  )
  const source = { name: 'stagewright', url: HOMEPAGE }
  return `${JSON.stringify({ source, diagnostics }, null, 2)}\n`
}

function diagnostic(file: JudgedReview, finding: JudgedFinding) {
  const { rule, url, severity, message, help, range, related, fix } = finding
  return {
    message: visible(help === '' ? message : `${message}\n${help}`),
    location: { path: file.path, range: bytes(file, range) },
    severity: SEVERITY[severity],
    code: { value: rule, ...(url === '' ? {} : { url }) },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ range, label }) => ({
            message: visible(label),
            location: { path: file.path, range: bytes(file, range) },
          })),
        }),
    ...(fix === null ? {} : { suggestions: [suggestion(file, fix)] }),
  }
}

/** reviewdog offers every suggestion alone: the edits of a fix, which belong together, are one. */
function suggestion(file: JudgedReview, fix: FindingFix) {
  const { span, text } = asOneEdit(file.source, fix)
  return { range: bytes(file, rangeOf(file.source, span)), text }
}

function bytes(file: JudgedReview, { start, end }: Range) {
  return { start: position(file, start), end: position(file, end) }
}

function position({ source }: JudgedReview, { line, column }: Position): Position {
  const from = source.lineStarts[line - 1] ?? source.text.length
  const before = source.text.slice(from, from + column - 1)
  // Where the text is not at hand, as in a report that was read back, a unit counts as a byte.
  return { line, column: Buffer.byteLength(before) + (column - 1 - before.length) + 1 }
}
