/** A judgement for a person at a terminal. */
import type { JudgedFinding, JudgedReview, Judgement } from '../gate/judge.ts'
import type { ChecklistItem } from '../lint/checklist.ts'
import type { Proposal, Rewrite } from '../propose/proposal.ts'
import { lineText } from '../syntax/source.ts'
import { claim } from './claim.ts'
import { fixable } from './fixable.ts'
import { visible, visibleLine } from './visible.ts'

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
  const { palette, quiet } = options
  const fresh = file.findings.filter(({ state }) => state === 'new')
  if (quiet && fresh.length === 0) return ''
  const parts = [heading(file, options), ...fresh.map((finding) => findingBlock(file, finding, palette))]
  const ignored = file.findings.filter(({ state }) => state === 'ignored').length
  if (ignored > 0) parts.push(palette.dim(`  ${ignored} ignored by comments in the file`))
  if (!quiet) parts.push(knownLine(file, palette))
  for (const bug of file.bugs)
    parts.push(`  ${palette.red('bug')} in ${visibleLine(bug.where)}: ${visibleLine(bug.message)}`)
  if (!quiet) {
    parts.push(checklistLine(file.checklist, palette))
    if (file.proposal) parts.push(proposalBlock(file, file.proposal, single, options))
  }
  return parts.filter((part) => part !== '').join('\n\n')
}

function heading(file: JudgedReview, { palette, show }: PrettyOptions): string {
  const context = file.context === null ? 'context unknown' : `context ${file.context || '.'}`
  const from = ['inferred', 'default', 'unknown'].includes(file.contextSource)
    ? ''
    : ` (${file.contextSource})`
  return `${palette.bold(visibleLine(show(file)))}  ${palette.dim(visibleLine(`${file.kind}: ${file.kindReason} · ${context}${from}`))}`
}

/** What does not count is told in a line: its text has been read before. */
function knownLine({ findings }: JudgedReview, palette: Palette): string {
  const known = findings.filter(({ state }) => state === 'known')
  if (known.length === 0) return ''
  const places = known.map(({ rule, range }) => `${rule} (line ${range.start.line})`)
  return palette.dim(visibleLine(`  Known before: ${places.join(', ')}`))
}

const MARKS = { error: 'red', warning: 'yellow', info: 'blue' } as const

function findingBlock(file: JudgedReview, finding: JudgedFinding, palette: Palette): string {
  const colour = palette[MARKS[finding.severity]]
  const { start, end } = finding.range
  const lines = [
    `  ${palette.dim(String(start.line).padStart(4))}  ${colour(finding.severity)} ${palette.bold(visibleLine(finding.rule))}  ${visibleLine(finding.message)}`,
  ]
  const code = lineText(file.source, start.line).slice(0, 160)
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
  if (finding.help) lines.push(`        ${palette.green('→')} ${visibleLine(finding.help)}`)
  return lines.join('\n')
}

const STATUS = { pass: '✓', fail: '✗', 'not-applicable': '–', unknown: '?' } as const

function checklistLine(checklist: readonly ChecklistItem[], palette: Palette): string {
  const decided = checklist.filter(({ status }) => status !== 'unknown')
  if (decided.length === 0) return ''
  const colour = {
    pass: palette.green,
    fail: palette.red,
    'not-applicable': palette.dim,
    unknown: palette.dim,
  }
  const items = decided.map(({ item, status }) => colour[status](`${STATUS[status]} ${visibleLine(item)}`))
  return `  Checklist  ${items.join('  ')}`
}

function proposalBlock(
  file: JudgedReview,
  proposal: Proposal,
  single: boolean,
  options: PrettyOptions,
): string {
  const { palette, show } = options
  if (proposal.kind === 'keep')
    return `  ${palette.bold('Proposal')}   keep it: ${visibleLine(proposal.reason)}`
  if (proposal.kind === 'decline') {
    const at = proposal.line === null ? '' : `line ${proposal.line}: `
    const question = proposal.question ? `\n             ${visibleLine(proposal.question)}` : ''
    return `  ${palette.bold('Proposal')}   none (${proposal.code}): ${at}${visibleLine(proposal.reason)}${question}`
  }
  const head = `  ${palette.bold('Proposal')}   ${claim(proposal)}`
  const command = `stagewright propose ${visibleLine(show(file))} --write`
  return single
    ? `${head}\n\n${fullProposal(proposal, options)}\n\n  ${palette.dim('Apply:')} ${command}`
    : `${head}: ${command}`
}

function fullProposal(proposal: Rewrite, { palette }: PrettyOptions): string {
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
    parts.push([`  ${palette.bold(title)}`, ...items.map((item) => `    • ${visibleLine(item)}`)].join('\n'))
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
