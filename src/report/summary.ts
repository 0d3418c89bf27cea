/** A judgement as the summary of a job: the same report as the comment, complete. */
import type { Judgement } from '../gate/judge.ts'
import { type ReportOptions, renderReport, shortForm } from './markdown/report.ts'

/** The runner drops a step summary beyond 1 MiB. In bytes of UTF-8, with room for what other tools add to the step. */
export const MAX_SUMMARY = 1_000_000

/** `max` is the room that is left, in bytes of UTF-8. */
export function summary(judgement: Judgement, options: ReportOptions, max = MAX_SUMMARY): string {
  const limit = { max: max - 1, measure: (text: string) => Buffer.byteLength(text) }
  const shape = { limit, sections: () => true, maxSections: Number.POSITIVE_INFINITY }
  return `${renderReport(judgement, options, shape) ?? shortForm(judgement, options)}\n`
}
