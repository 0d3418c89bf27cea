/** A judgement as annotations: which finding is shown on which line of the diff. */
import type { JudgedFinding, JudgedReview, Judgement } from '../gate/judge.ts'
import type { Severity } from '../lint/rule.ts'
import { type Gate, MAX_OPEN, openFindings, worstFirst } from './markdown/findings.ts'
import { visible, visibleLine } from './visible.ts'

export interface Annotation {
  readonly severity: Severity
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly title: string
  /** Plain text: GitHub shows no Markdown here. */
  readonly message: string
}

export interface Annotations {
  readonly shown: readonly Annotation[]
  /** How many annotations did not fit. */
  readonly left: number
}

/** GitHub shows ten a level and step; one of each stays free for the verdict and for what the run has to say. */
const MAX_PER_LEVEL = 9

/** The runner cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4_000

/** The 1-based lines of a reviewed file that the change touched; null when the file itself did not change. */
export type ChangedLines = (path: string) => ReadonlySet<number> | null

const LEVELS: readonly Severity[] = ['error', 'warning', 'info']

/** One annotation a line, at most five findings a file, worst first. */
export function annotations({ files }: Judgement, gate: Gate, changed: ChangedLines): Annotations {
  const all = worstFirst(files, gate).flatMap((file) => fileAnnotations(file, gate, changed(file.path)))
  const shown = LEVELS.flatMap((level) =>
    all.filter(({ severity }) => severity === level).slice(0, MAX_PER_LEVEL),
  )
  return { shown, left: all.length - shown.length }
}

function fileAnnotations(
  file: JudgedReview,
  gate: Gate,
  changed: ReadonlySet<number> | null,
): readonly Annotation[] {
  const open = openFindings(file, gate)
  const touched = file.findings.filter(
    (finding) => finding.state === 'known' && !open.includes(finding) && touches(finding, changed),
  )
  const byLine = new Map<number, JudgedFinding[]>()
  for (const finding of [...open.slice(0, MAX_OPEN), ...touched.slice(0, MAX_OPEN)]) {
    const line = placeOf(file, finding, changed)
    byLine.set(line, [...(byLine.get(line) ?? []), finding])
  }
  return [...byLine].map(([line, findings]) => annotation(file.path, line, findings))
}

function touches({ range }: JudgedFinding, changed: ReadonlySet<number> | null): boolean {
  if (changed === null) return false
  for (let line = range.start.line; line <= lastLine(range); line++) if (changed.has(line)) return true
  return false
}

/** `end` is exclusive: a range that ends at the first column of a line does not reach it. */
function lastLine({ start, end }: JudgedFinding['range']): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}

/** Its own line if that changed, else the nearest changed line of its stage, where the diff shows it. */
function placeOf(file: JudgedReview, finding: JudgedFinding, changed: ReadonlySet<number> | null): number {
  const own = finding.range.start.line
  if (changed === null || changed.has(own)) return own
  const inside = [...changed].filter((line) => line >= own && line <= lastLine(finding.range))
  if (inside.length > 0) return Math.min(...inside)
  const [first, last] = linesOfStage(file, finding.stage)
  const near = [...changed].filter((line) => line >= first && line <= last)
  const distance = (line: number) => Math.abs(line - own)
  return near.reduce((best, line) => (distance(line) < distance(best) ? line : best), near[0] ?? own)
}

function linesOfStage({ stages, source }: JudgedReview, name: string | null): readonly [number, number] {
  const index = stages.findIndex((stage) => name !== null && (stage.name ?? String(stage.index)) === name)
  const end = source.lineStarts.length
  const stage = stages[index]
  return stage ? [stage.line, (stages[index + 1]?.line ?? end + 1) - 1] : [1, end]
}

function annotation(path: string, line: number, findings: readonly JudgedFinding[]): Annotation {
  const severity = LEVELS.find((level) => findings.some((finding) => finding.severity === level)) ?? 'info'
  const title = findings.map(({ rule }) => rule).join(', ')
  const message = findings.map((finding) => textOf(finding, line)).join('\n\n')
  return { severity, path, line, title: visibleLine(title), message: visible(message).slice(0, MAX_MESSAGE) }
}

function textOf({ message, help, range, state }: JudgedFinding, shownAt: number): string {
  const where = range.start.line === shownAt ? '' : `Line ${range.start.line}: `
  const known = state === 'known' ? ' (It was here before this change.)' : ''
  return `${where}${message}${known}${help === '' ? '' : `\n→ ${help}`}`
}
