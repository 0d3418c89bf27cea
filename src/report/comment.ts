/** A judgement as the one comment of a pull request. */
import { createHash } from 'node:crypto'
import type { JudgedReview, Judgement } from '../gate/judge.ts'
import type { VerifyResult } from '../verify/verdict.ts'
import { VERSION } from '../version.ts'
import { code, link } from './markdown/escape.ts'
import { openFindings } from './markdown/findings.ts'
import type { Place } from './markdown/place.ts'
import { type ReportOptions, renderReport, shortForm } from './markdown/report.ts'
import { verifyMarkdown } from './verify.ts'

/** GitHub refuses a body beyond 65,536 characters; the rest is room for what it counts differently. In UTF-16 units. */
export const MAX_COMMENT = 60_000

/** The comment tells the whole story of this many files; the summary that of all. */
const MAX_FILES = 3

/** The line every comment of ours begins with. `key` keeps apart jobs that review different files of one pull request. */
export function marker(key: string): string {
  return key === '' ? '<!-- stagewright -->' : `<!-- stagewright ${key.replace(/[^\w-]/g, '')} -->`
}

/** Whether there is anything to say: a red check, a finding that counts, or a review that broke. */
export function worthSaying(judgement: Judgement, { gate }: ReportOptions): boolean {
  return judgement.verdict.failed || judgement.files.some((file) => speaks(file, gate))
}

function speaks(file: JudgedReview, gate: ReportOptions['gate']): boolean {
  return openFindings(file, gate).length > 0 || file.bugs.length > 0
}

/** The body of the comment, marker first. */
export function comment(judgement: Judgement, options: ReportOptions, key: string): string {
  const head = marker(key)
  const limit = { max: MAX_COMMENT - head.length - 1, measure: (text: string) => text.length }
  const sections = (file: JudgedReview) => speaks(file, options.gate)
  const text = renderReport(judgement, options, { limit, sections, maxSections: MAX_FILES })
  return `${head}\n${text ?? shortForm(judgement, options)}\n`
}

/** What stays of a comment when its findings are gone. */
export function allClear({ files }: Judgement, { place }: ReportOptions, key: string): string {
  const at = place.sha === null ? '' : ` at ${code(place.sha.slice(0, 7))}`
  const what = files.length === 0 ? 'no Dockerfile to review' : 'nothing new to fix'
  return `${marker(key)}\n✅ **Stagewright**: ${what}${at}.\n`
}

/** The proof of one Dockerfile as a comment of its own, marker first. */
export function proofComment(result: VerifyResult, place: Place): string {
  const parts: string[] = []
  if (place.sha !== null) parts.push(`built at ${code(place.sha.slice(0, 7))}`)
  if (place.runUrl !== null) parts.push(link('the run', place.runUrl))
  parts.push(`Stagewright ${VERSION}`)
  return `${proofMarker(result.path)}\n${verifyMarkdown(result)}\n<sub>${parts.join(' · ')}</sub>\n`
}

/** Each Dockerfile's proof is kept apart from the others', and from the review. */
export function proofMarker(path: string): string {
  return marker(`proof-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`)
}
