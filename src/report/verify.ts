/** The result of `verify` as text for a terminal, as JSON, and as a block of markdown for a comment. */
import { LEVELS } from '../propose/proposal.ts'
import {
  type AttemptResult,
  type Check,
  type Measured,
  type Seen,
  shownAttempt,
  type VerifyResult,
} from '../verify/verdict.ts'
import { code, fence, html, prose } from './markdown/escape.ts'
import { assemble } from './markdown/fit.ts'
import { visible } from './visible.ts'

export function verifyJson(result: VerifyResult): string {
  return `${JSON.stringify(result, null, 2)}\n`
}

/** Rows of the comparison: what, original, proposed. Without rows that say nothing. */
function rows(original: Seen, proposed: Seen): readonly (readonly [string, string, string])[] {
  const touched = proposed.touched ?? original.touched
  const both = (name: string, show: (seen: Seen) => string): readonly [string, string, string] => [
    name,
    show(original),
    show(proposed),
  ]
  const all = [
    both('size', (seen) => (seen.bytes === null ? '' : megabytes(seen.bytes)) + share(seen, original)),
    both('build, cold', (seen) => seconds(seen.coldSeconds)),
    both(`build after a change of ${touched ?? 'a source file'}`, (seen) => seconds(seen.warmSeconds)),
    both('dependencies after that', (seen) => DEPENDENCY[seen.dependencyLayer]),
    both('user id', (seen) => (seen.uid === null ? '' : String(seen.uid))),
    both('ends with code', (seen) => (seen.running === false ? String(seen.exitCode ?? '?') : '')),
    both('answers', (seen) => seen.ports.map(({ port, answer }) => `${port}: ${answer}`).join(', ')),
    both('health check ends with', (seen) => (seen.health === null ? '' : String(seen.health))),
    both('stops within', (seen) => seconds(seen.stopSeconds)),
    both('build tools beyond the base', (seen) => count(seen.toolchains)),
    both('package caches', (seen) => count(seen.caches)),
  ]
  return all.filter(([, before, after]) => before !== '' || after !== '')
}

const DEPENDENCY = { holds: 'from the cache', rebuilt: 'installed again', none: '', unknown: '' } as const

function megabytes(bytes: number): string {
  const mb = bytes / 1e6
  return `${mb < 10 ? mb.toFixed(1) : Math.round(mb)} MB`
}

function share(seen: Seen, original: Seen): string {
  if (seen === original || seen.bytes === null || original.bytes === null || original.bytes === 0) return ''
  const change = Math.round((seen.bytes / original.bytes - 1) * 100)
  return ` (${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(change)} %)`
}

function seconds(value: number | null): string {
  return value === null ? '' : `${value} s`
}

function count(paths: readonly string[]): string {
  return paths.length === 0 ? 'none' : String(paths.length)
}

const HEADLINE = {
  proven: 'proven: it does what the original does',
  failed: 'failed',
  'baseline-fails': 'nothing to compare with',
  flaky: 'flaky',
  unavailable: 'undecided',
} as const

/** Of an attempt that is not the one a report is about. */
const FELL: Readonly<Record<AttemptResult['verdict'], string>> = {
  proven: 'was proven',
  failed: 'fell',
  flaky: 'fell',
  unavailable: 'could not be tried',
}

function headline(result: VerifyResult): string {
  const joint = result.verdict === 'proven' ? ',' : ':'
  return `${HEADLINE[result.verdict]}${result.reason === null ? '' : `${joint} ${result.reason}`}`
}

const [BOLD, DIM, RED, GREEN] = [1, 2, 31, 32] as const

export function verifyPretty(result: VerifyResult, color: boolean): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const good = result.verdict === 'proven'
  const attempt = shownAttempt(result.attempts)
  const lines = [`${paint(BOLD, plain(result.path))}  ${paint(good ? GREEN : RED, plain(headline(result)))}`]
  lines.push(
    paint(
      DIM,
      `  ${result.engine.name} ${plain(result.engine.version)}${attempt ? `, level ${plain(attempt.level)}` : ''}`,
    ),
  )
  if (attempt?.seen?.built) lines.push('', ...table(rows(result.original, attempt.seen)))
  for (const check of remarks(attempt))
    lines.push(`  ${MARK[check.status] ?? '-'} ${plain(check.check)}: ${plain(check.message)}`)
  for (const { item, status, detail } of answered(result))
    lines.push(`  ${ANSWER[status]} checklist, ${item}: ${plain(detail)}`)
  lines.push(...failureLines(failureOf(result), (text) => paint(DIM, text)))
  for (const other of result.attempts) {
    if (other === attempt) continue
    const fell = other.reason === null ? 'proven as well' : `${FELL[other.verdict]}: ${other.reason}`
    lines.push(`  ${plain(other.level)} ${plain(fell)}`)
  }
  if (!good && result.untried.length > 0) lines.push(`  not tried: ${plain(result.untried.join(', '))}`)
  return `${lines.join('\n')}\n`
}

function failureLines(failure: Seen['failure'], dim: (text: string) => string): readonly string[] {
  if (failure === null) return []
  const quote = failure.quote === '' ? [] : ['', indent(plain(failure.quote))]
  return [...quote, '', indent(dim(plain(failure.tail)))]
}

const MARK: Readonly<Partial<Record<Check['status'], string>>> = { fail: '✗', shortfall: '!', note: '-' }

/** Items of the checklist that were answered, where there is an image to speak of. */
function answered({ checklist }: VerifyResult): readonly Measured[] {
  return checklist.filter(({ status }) => status === 'pass' || status === 'fail')
}

const ANSWER: Readonly<Record<Measured['status'], string>> = {
  pass: '✓',
  fail: '✗',
  'not-applicable': '-',
  unknown: '?',
}

function remarks(attempt: AttemptResult | null): readonly Check[] {
  return attempt?.checks.filter((check) => MARK[check.status] !== undefined) ?? []
}

function failureOf(result: VerifyResult): Seen['failure'] {
  return (
    result.original.failure ??
    (result.verdict === 'proven' ? null : (shownAttempt(result.attempts)?.seen?.failure ?? null))
  )
}

function table(all: readonly (readonly [string, string, string])[]): readonly string[] {
  const lines = [['', 'original', 'proposed'] as const, ...all].map((row) => row.map(plain))
  const width = (column: number): number => Math.max(...lines.map((line) => (line[column] ?? '').length))
  const [first, second] = [width(0), width(1)]
  return lines.map(([a = '', b = '', c = '']) => `  ${a.padEnd(first)}  ${b.padEnd(second)}  ${c}`.trimEnd())
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}

/** Text of a build or an image: colours go, whatever else could steer a terminal becomes visible. */
function plain(text: string): string {
  return visible(uncoloured(text).replace(/\r\n/g, '\n'))
}

function uncoloured(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}

/** A comment, or a part of one: in UTF-16 units. */
const MAX_MARKDOWN = 55_000
const MAX_LINES = 30

export function verifyMarkdown(result: VerifyResult): string {
  const attempt = shownAttempt(result.attempts)
  const title = `#### Proof of ${code(result.path)}: ${prose(HEADLINE[result.verdict])}`
  const head = [
    title,
    result.reason === null ? '' : prose(uncoloured(`${result.reason}.`)),
    `${attempt?.seen?.built ? 'Both were built and run' : 'Built'} with ${result.engine.name} ${code(result.engine.version)}.`,
  ]
  const failure = failureOf(result)
  const parts = [
    attempt?.seen?.built ? comparison(result.original, attempt.seen) : '',
    list(
      remarks(attempt),
      (check) => `${STATUS[check.status] ?? ''}**${check.check}**: ${prose(uncoloured(check.message))}`,
    ),
    failure
      ? fence('text', uncoloured([failure.quote, failure.tail].filter((text) => text !== '').join('\n\n')))
      : '',
    list(
      answered(result),
      ({ item, status, detail }) =>
        `${status === 'pass' ? '✅' : '⬜'} checklist, **${item}**: ${prose(detail)}`,
    ),
    climb(result, attempt),
    proven(result),
  ]
  const limit = { max: MAX_MARKDOWN, measure: (text: string) => text.length }
  const sections = parts.map((part) => ({ forms: [part, ''] }))
  return `${assemble(head, sections, [], limit) ?? title}\n`
}

const STATUS: Readonly<Partial<Record<Check['status'], string>>> = { fail: '❌ ', shortfall: '⚠️ ', note: '' }

function comparison(original: Seen, proposed: Seen): string {
  // The name of a row may hold that of a file; what was measured are numbers and words of ours.
  const body = rows(original, proposed).map(
    ([name, before, after]) => `| ${prose(name)} | ${before} | ${after} |`,
  )
  return ['| | original | proposed |', '|---|---|---|', ...body].join('\n')
}

function list<Item>(items: readonly Item[], line: (item: Item) => string): string {
  const rest = items.length - MAX_LINES
  const lines = items.slice(0, MAX_LINES).map((item) => `- ${line(item)}`)
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')
}

/** The candidates that fell before the one that is shown, and those nobody tried. */
function climb(result: VerifyResult, attempt: AttemptResult | null): string {
  const fell = result.attempts.filter((other) => other !== attempt && other.verdict !== 'proven')
  const untried = result.verdict === 'proven' ? [] : result.untried
  const lines = [
    ...fell.map(
      ({ level, verdict, reason }) => `${code(level)} ${FELL[verdict]}: ${prose(uncoloured(reason ?? ''))}`,
    ),
    ...untried.map((level) => `${code(level)} was not tried`),
  ]
  return list(lines, (line) => line)
}

/** The file that was proven, where it is none of the repository's own. */
function proven({ proposal }: VerifyResult): string {
  if (!proposal || !LEVELS.some((level) => level === proposal.level)) return ''
  const { dockerfile, dockerignore, level } = proposal
  const ignore = dockerignore ? [`${code(dockerignore.path)}:`, fence('text', dockerignore.text)] : []
  return [
    `<details><summary>The Dockerfile that was proven (${html(level)})</summary>`,
    fence('dockerfile', dockerfile),
    ...ignore,
    '</details>',
  ].join('\n\n')
}
