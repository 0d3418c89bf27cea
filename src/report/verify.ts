/** The result of `verify` as text for a terminal, as JSON, and as a block of markdown for a comment. */
import type { AttemptResult, Check, Seen, VerifyResult } from '../verify/verdict.ts'
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

/** The attempt a report is about: the proven one, else the last. */
function shown(result: VerifyResult): AttemptResult | null {
  return result.attempts.find((attempt) => attempt.verdict === 'proven') ?? result.attempts.at(-1) ?? null
}

const HEADLINE = {
  proven: 'proven: it does what the original does',
  failed: 'failed',
  'baseline-fails': 'nothing to compare with',
  flaky: 'flaky',
} as const

function headline(result: VerifyResult): string {
  const reason = result.reason === null ? '' : `: ${result.reason}`
  return `${HEADLINE[result.verdict]}${reason}`
}

const [BOLD, DIM, RED, GREEN] = [1, 2, 31, 32] as const

export function verifyPretty(result: VerifyResult, color: boolean): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const good = result.verdict === 'proven'
  const attempt = shown(result)
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
  const failure = failureOf(result)
  if (failure) {
    if (failure.quote !== '') lines.push('', indent(plain(failure.quote)))
    lines.push('', indent(paint(DIM, plain(failure.tail))))
  }
  for (const fell of result.attempts.filter((other) => other !== attempt)) {
    lines.push(`  fell: ${plain(fell.level)}: ${plain(fell.reason ?? '')}`)
  }
  if (!good && result.untried.length > 0) lines.push(`  not tried: ${plain(result.untried.join(', '))}`)
  return `${lines.join('\n')}\n`
}

const MARK: Readonly<Partial<Record<Check['status'], string>>> = { fail: '✗', shortfall: '!', note: '-' }

function remarks(attempt: AttemptResult | null): readonly Check[] {
  return attempt?.checks.filter((check) => MARK[check.status] !== undefined) ?? []
}

function failureOf(result: VerifyResult): Seen['failure'] {
  return (
    result.original.failure ?? (result.verdict === 'proven' ? null : (shown(result)?.seen?.failure ?? null))
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
  return visible(text.replace(/\u001b\[[0-9;]*m/g, '').replace(/\r\n/g, '\n'))
}

export function verifyMarkdown(result: VerifyResult): string {
  const attempt = shown(result)
  const parts = [`#### Proof of \`${code(result.path)}\`: ${inline(headline(result))}`]
  parts.push(`Both were built and run with ${result.engine.name} ${inline(result.engine.version)}.`)
  if (attempt?.seen?.built) {
    const body = rows(result.original, attempt.seen).map((row) => `| ${row.map(inline).join(' | ')} |`)
    parts.push(['| | original | proposed |', '|---|---|---|', ...body].join('\n'))
  }
  const list = remarks(attempt).map(
    (check) => `- ${STATUS[check.status] ?? ''}**${check.check}**: ${inline(check.message)}`,
  )
  if (list.length > 0) parts.push(list.join('\n'))
  const failure = failureOf(result)
  if (failure) parts.push(fence([failure.quote, failure.tail].filter((text) => text !== '').join('\n\n')))
  const fell = result.attempts
    .filter((other) => other !== attempt)
    .map((other) => `- ${inline(other.level)} fell: ${inline(other.reason ?? '')}`)
  if (fell.length > 0) parts.push(fell.join('\n'))
  return `${parts.join('\n\n')}\n`
}

const STATUS: Readonly<Partial<Record<Check['status'], string>>> = { fail: '❌ ', shortfall: '⚠️ ', note: '' }

/** Text inside a paragraph or a table cell: no markup, no mention, no link comes of it. */
function inline(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~$-]/g, (character) => `\\${character}`)
    .replace(/&/g, '&amp;')
    .replace(/\\</g, '&lt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, 'www&#46;')
}

function code(text: string): string {
  return plain(text).replace(/[`\n|]/g, '')
}

function fence(text: string): string {
  const body = plain(text)
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((match) => match[0].length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}text\n${body}\n${ticks}`
}
