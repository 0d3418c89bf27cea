/** The first lines of a report: red or green, why, and which file. */
import type { JudgedFinding, JudgedReview, Judgement } from '../../gate/judge.ts'
import type { Severity } from '../../lint/rule.ts'
import { claim } from '../claim.ts'
import { code, prose } from './escape.ts'
import { type Gate, openFindings, rank, tally } from './findings.ts'
import { fileLink, type Place } from './place.ts'

/** One line without markup of its own level: `❌ Stagewright: 2 new errors in services/api/Dockerfile`. */
export function headline({ files, verdict }: Judgement, gate: Gate): string {
  const found = files.map((file) => ({ file, open: openFindings(file, gate) }))
  const worst = (['error', 'warning', 'info'] as const).find((level) =>
    found.some(({ open }) => has(open, level)),
  )
  const where = found.filter(({ open }) => worst !== undefined && has(open, worst)).map(({ file }) => file)
  const mark = verdict.failed ? '❌' : worst === undefined || worst === 'info' ? '✅' : '⚠️'
  return `${mark} Stagewright: ${prose(reason(verdict, gate))}${verdict.failed && worst === undefined ? '' : place(files, where)}`
}

/** A red check says what fails it, a green one what it found all the same. */
function reason({ failed, reason, ...count }: Judgement['verdict'], gate: Gate): string {
  const word = gate.counts === 'all' ? '' : 'new '
  const found = (['error', 'warning', 'info'] as const)
    .filter((level) => count[level] > 0)
    .map((level) => `${count[level]} ${word}${count[level] === 1 || level === 'info' ? level : `${level}s`}`)
  return failed || found.length === 0 ? reason : found.join(', ')
}

function has(findings: readonly JudgedFinding[], level: Severity): boolean {
  return findings.some(({ severity }) => severity === level)
}

/** The file the verdict is about, or how many they are. */
function place(files: readonly JudgedReview[], where: readonly JudgedReview[]): string {
  const [only] = files.length === 1 ? files : where.length === 1 ? where : []
  if (only) return ` in ${code(only.path)}`
  if (files.length === 0) return ''
  return where.length === 0
    ? ` in ${files.length} Dockerfiles`
    : ` in ${where.length} of ${files.length} Dockerfiles`
}

/** A row a Dockerfile; `max` bounds the rows. */
export function fileTable(
  files: readonly JudgedReview[],
  { gate, place, max }: { readonly gate: Gate; readonly place: Place; readonly max: number },
): string {
  if (files.length < 2) return ''
  const older = files.some((file) => knownIn(file) > 0)
  const rows = files.slice(0, max).map((file) => {
    const name = fileLink(place, file.path, code(file.path))
    const known = older ? ` ${knownIn(file) || ''} |` : ''
    return `| ${MARK[rank(file, gate)]} | ${name} | ${tally(openFindings(file, gate))} |${known} ${proposalCell(file)} |`
  })
  const rest = files.length - rows.length
  const more = rest > 0 ? [`| | and ${rest} more | |${older ? ' |' : ''} |`] : []
  const found = gate.counts === 'all' ? 'found' : 'new'
  const head = older
    ? [`| | Dockerfile | ${found} | before | proposal |`, '|---|:---|:---|---:|:---|']
    : [`| | Dockerfile | ${found} | proposal |`, '|---|:---|:---|:---|']
  return [...head, ...rows, ...more].join('\n')
}

const MARK = ['❌', '⚠️', '🔵', '✅'] as const

function knownIn({ findings }: JudgedReview): number {
  return findings.filter(({ state }) => state === 'known').length
}

function proposalCell({ proposal, findings }: JudgedReview): string {
  if (!proposal) return ''
  if (proposal.kind === 'rewrite') return `**${claim(proposal)}**`
  if (proposal.kind === 'decline') return 'none'
  return findings.length === 0 ? 'right as it is' : 'the stages stay'
}
