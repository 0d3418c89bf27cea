/** A judgement for a person at a terminal. */
import type { JudgedFinding, JudgedReview, Judgement } from '../gate/judge.ts'
import type { ChecklistItem } from '../lint/checklist.ts'
import type { Proposal, Rewrite } from '../propose/proposal.ts'
import { lineText } from '../syntax/source.ts'
import { claim } from './claim.ts'
import { fixable } from './fixable.ts'
import { visible, visibleLine } from './visible.ts'
import { wrapPieces, wrapText } from './wrap.ts'

/** What colours a text; the identity for a terminal without colours. */
export interface Palette {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly green: (text: string) => string
}

export interface PrettyOptions {
  readonly palette: Palette
  /** Width of the terminal; null where no line is to be broken. */
  readonly columns: number | null
  /** Only findings that count and the verdict. */
  readonly quiet: boolean
  /** How the path of a file is written for the reader. */
  readonly show: (file: JudgedReview) => string
}

export function pretty({ files, verdict }: Judgement, options: PrettyOptions): string {
  const single = files.length === 1
  const blocks = files.map((file) => fileBlock(file, single, options)).filter((block) => block !== '')
  const { palette } = options
  const total = `${files.length} ${files.length === 1 ? 'Dockerfile' : 'Dockerfiles'}`
  const last = verdict.failed
    ? `${palette.red(palette.bold('✗ failed'))}: ${visibleLine(verdict.reason)} in ${total}`
    : `${palette.green(palette.bold('✓ passed'))}: ${visibleLine(verdict.reason)} in ${total}`
  const mended = fixable(files)
  return `${[...blocks, mended === '' ? last : `${palette.dim(mended)}\n${last}`].join('\n\n')}\n`
}

function fileBlock(file: JudgedReview, single: boolean, options: PrettyOptions): string {
  const { palette, quiet, columns } = options
  const fresh = file.findings.filter(({ state }) => state === 'new')
  if (quiet && fresh.length === 0) return ''
  const parts = [heading(file, options), ...fresh.map((finding) => findingBlock(file, finding, options))]
  const ignored = file.findings.filter(({ state }) => state === 'ignored').length
  if (ignored > 0) parts.push(palette.dim(`  ${ignored} ignored by comments in the file`))
  if (!quiet) parts.push(knownLine(file, palette))
  for (const bug of file.bugs)
    parts.push(`  ${palette.red('bug')} in ${visibleLine(bug.where)}: ${visibleLine(bug.message)}`)
  if (!quiet) {
    parts.push(checklistLine(file.checklist, palette, columns))
    if (file.proposal) parts.push(proposalBlock(file, file.proposal, single, options))
  }
  return parts.filter((part) => part !== '').join('\n\n')
}

function heading(file: JudgedReview, { palette, show, columns }: PrettyOptions): string {
  const context = file.context === null ? 'context unknown' : `context ${file.context || '.'}`
  const from = ['inferred', 'default', 'unknown'].includes(file.contextSource)
    ? ''
    : ` (${file.contextSource})`
  const path = visibleLine(show(file))
  const about = visibleLine(`${file.kind}: ${file.kindReason} · ${context}${from}`)
  return `${palette.bold(path)}  ${palette.dim(wrapText(about, path.length + 2, 2, columns))}`
}

/** What does not count is told in a line: its text has been read before. */
function knownLine({ findings }: JudgedReview, palette: Palette): string {
  const known = findings.filter(({ state }) => state === 'known')
  if (known.length === 0) return ''
  const places = known.map(({ rule, range }) => `${rule} (line ${range.start.line})`)
  return palette.dim(visibleLine(`  Known before: ${places.join(', ')}`))
}

const MARKS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** Column at which the text below a finding stands. */
const INDENT = 8
/** Lines of the file are cut here where no terminal says how wide it is. */
const LONGEST = 160

function findingBlock(
  file: JudgedReview,
  finding: JudgedFinding,
  { palette, columns }: PrettyOptions,
): string {
  const colour = palette[MARKS[finding.severity]]
  const { start, end } = finding.range
  const { severity } = finding
  const rule = visibleLine(finding.rule)
  const number = String(start.line).padStart(4)
  const message = wrapText(
    visibleLine(finding.message),
    number.length + severity.length + rule.length + 7,
    INDENT,
    columns,
  )
  const lines = [`  ${palette.dim(number)}  ${colour(severity)} ${palette.bold(rule)}  ${message}`]
  const code = lineText(file.source, start.line).slice(
    0,
    columns === null ? LONGEST : Math.max(columns - INDENT - 2, INDENT),
  )
  if (code.trim() !== '') {
    const until = end.line === start.line ? Math.min(end.column, code.length + 1) : code.length + 1
    const width = Math.max(1, until - start.column)
    lines.push(`        ${palette.dim('│')} ${visibleLine(code)}`)
    if (start.column <= code.length) {
      lines.push(`        ${palette.dim('│')} ${' '.repeat(start.column - 1)}${colour('^'.repeat(width))}`)
    }
  }
  for (const { range, label } of finding.related) {
    lines.push(`        ${palette.dim(`line ${range.start.line}: ${visibleLine(label)}`)}`)
  }
  if (finding.help) {
    const help = wrapText(visibleLine(finding.help), INDENT + 2, INDENT + 2, columns)
    lines.push(`        ${palette.green('→')} ${help}`)
  }
  return lines.join('\n')
}

const STATUS = { pass: '✓', fail: '✗', 'not-applicable': '–' } as const

/** What fails first, what does not apply last. */
const ORDER = ['fail', 'pass', 'not-applicable'] as const

function checklistLine(
  checklist: readonly ChecklistItem[],
  palette: Palette,
  columns: number | null,
): string {
  const colour = { pass: palette.green, fail: palette.red, 'not-applicable': palette.dim }
  const items = ORDER.flatMap((status) =>
    checklist
      .filter((one) => one.status === status)
      .map(({ item }) => {
        const text = `${STATUS[status]} ${visibleLine(item)}`
        return { shown: colour[status](text), width: text.length }
      }),
  )
  return items.length === 0
    ? ''
    : `  ${palette.bold('Checklist')}  ${wrapPieces(items, '  ', HANGING, HANGING, columns)}`
}

/** Column at which the text behind `Checklist` and `Proposal` stands. */
const HANGING = 13

function proposalBlock(
  file: JudgedReview,
  proposal: Proposal,
  single: boolean,
  options: PrettyOptions,
): string {
  const { palette, show, columns } = options
  const behind = (text: string) => wrapText(visibleLine(text), HANGING, HANGING, columns)
  if (proposal.kind === 'keep')
    return `  ${palette.bold('Proposal')}   ${behind(`keep it: ${proposal.reason}`)}`
  if (proposal.kind === 'decline') {
    const at = proposal.line === null ? '' : `line ${proposal.line}: `
    const question = proposal.question ? `\n             ${behind(proposal.question)}` : ''
    return `  ${palette.bold('Proposal')}   ${behind(`none (${proposal.code}): ${at}${proposal.reason}`)}${question}`
  }
  const head = `  ${palette.bold('Proposal')}   ${claim(proposal)}`
  const command = `stagewright propose ${visibleLine(show(file))} --write`
  return single
    ? `${head}\n\n${fullProposal(proposal, options)}\n\n  ${palette.dim('Apply:')} ${command}`
    : `${head}: ${command}`
}

function fullProposal(proposal: Rewrite, { palette, columns }: PrettyOptions): string {
  const indent = (text: string) =>
    visible(text.replace(/\r\n/g, '\n'))
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n')
  const parts = [indent(proposal.dockerfile)]
  if (proposal.dockerignore) {
    parts.push(
      `  ${palette.bold(visibleLine(proposal.dockerignore.path))}`,
      indent(proposal.dockerignore.text),
    )
  }
  const list = (title: string, items: readonly string[]) => {
    if (items.length === 0) return
    parts.push(
      [
        `  ${palette.bold(title)}`,
        ...items.map((item) => `    • ${wrapText(visibleLine(item), 6, 6, columns)}`),
      ].join('\n'),
    )
  }
  list(
    'Why',
    proposal.steps.map(({ title, reason }) => `${title}: ${reason}`),
  )
  list(
    'Falls short of',
    proposal.shortfalls.map(({ goal, because }) => `${goal}: ${because}`),
  )
  list('Please confirm', proposal.confirm)
  return parts.join('\n\n')
}
