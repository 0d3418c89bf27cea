/** The findings of one file as Markdown: what is new stands open, the rest is folded. */
import type { JudgedFinding, JudgedReview } from '../../gate/judge.ts'
import type { Severity } from '../../lint/rule.ts'
import { code, link, prose, shellWord } from './escape.ts'
import { fileLink, type Place } from './place.ts'

/** More findings of one file than this are folded: a wall of red is not read. */
export const MAX_OPEN = 5

const ORDER = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>
const MARK: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', info: '🔵' }

/** What decides whether a finding stands open. */
export interface Gate {
  /** `all`: what was there before counts too. */
  readonly counts: 'new' | 'all'
}

function counts({ state }: JudgedFinding, gate: Gate): boolean {
  return state === 'new' || (state === 'known' && gate.counts === 'all')
}

/** The findings that count, worst first, then by place. */
export function openFindings(file: JudgedReview, gate: Gate): readonly JudgedFinding[] {
  return file.findings
    .filter((finding) => counts(finding, gate))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.range.start.line - b.range.start.line)
}

/** 0 for a file with an error that counts, 1 for one with a warning, 2 for one with a remark, 3 for one without any. */
export function rank(file: JudgedReview, gate: Gate): 0 | 1 | 2 | 3 {
  const [worst] = openFindings(file, gate)
  return worst ? ORDER[worst.severity] : 3
}

/** The files with most to do first, else by path. */
export function worstFirst(files: readonly JudgedReview[], gate: Gate): readonly JudgedReview[] {
  return [...files].sort((a, b) => rank(a, gate) - rank(b, gate) || (a.path < b.path ? -1 : 1))
}

/** Tables of the findings; empty when there is none. */
export function findingsMarkdown(file: JudgedReview, gate: Gate, place: Place): readonly string[] {
  const open = openFindings(file, gate)
  const known = file.findings.filter((finding) => finding.state === 'known' && !counts(finding, gate))
  const ignored = file.findings.filter(({ state }) => state === 'ignored')
  const rows = (findings: readonly JudgedFinding[]) =>
    table(findings.map((finding) => row(file, finding, place)))
  const parts: string[] = []
  if (open.length > 0) parts.push(rows(open.slice(0, MAX_OPEN)))
  if (open.length > MAX_OPEN) {
    const rest = open.slice(MAX_OPEN)
    parts.push(folded(`And ${tally(rest)} more`, rows(rest)))
  }
  const mended = fixLine(file, open)
  if (mended !== '') parts.push(mended)
  if (known.length > 0) parts.push(folded(`Also here before this change: ${tally(known)}`, rows(known)))
  if (ignored.length > 0)
    parts.push(folded(`Ignored by comments in the file: ${ignored.length}`, rows(ignored)))
  return parts
}

/** How to have them mended; empty when none can be. */
function fixLine({ path }: JudgedReview, findings: readonly JudgedFinding[]): string {
  const fixes = findings.flatMap(({ fix }) => fix ?? [])
  if (fixes.length === 0) return ''
  const review = fixes.some(({ safety }) => safety === 'review')
  const command = code(`npx stagewright fix ${review ? '--unsafe ' : ''}${shellWord(path)}`)
  const all = findings.length === 1 ? 'it' : 'all of them'
  const what = fixes.length === findings.length ? all : `${fixes.length} of them`
  return `${command} mends ${what}${review ? '; look at the change before you commit it' : ''}.`
}

function table(rows: readonly string[]): string {
  return ['| line | what |', '|---:|:---|', ...rows].join('\n')
}

function row(file: JudgedReview, finding: JudgedFinding, place: Place): string {
  const { line } = finding.range.start
  const rule = link(code(finding.rule), finding.url === '' ? null : finding.url)
  const why = finding.ignored ? `<br>Ignored: ${prose(finding.ignored)}` : ''
  const help = finding.help === '' ? '' : `<br>→ ${prose(finding.help)}`
  const head = `${MARK[finding.severity]} **${finding.severity}** ${rule}`
  return `| ${fileLink(place, file.path, String(line), line)} | ${head}<br>${prose(finding.message)}${help}${why} |`
}

/** `2 errors, 1 warning`; empty for none. */
export function tally(findings: readonly JudgedFinding[]): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) => `${count} ${count === 1 || severity === 'info' ? severity : `${severity}s`}`,
    )
    .join(', ')
}

/** A fold. `summary` is our own words; the blank lines let Markdown work inside the HTML block. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
