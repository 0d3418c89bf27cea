/** A judgement as one Markdown document: verdict, files, and for each file findings, checklist and proposal. */
import type { JudgedReview, Judgement } from '../../gate/judge.ts'
import { VERSION } from '../../version.ts'
import { checklistMarkdown } from './checklist.ts'
import { code, link, prose } from './escape.ts'
import { findingsMarkdown, type Gate, openFindings, worstFirst } from './findings.ts'
import { assemble, type Limit, type Section } from './fit.ts'
import { fileTable, headline } from './headline.ts'
import { fileLink, type Place } from './place.ts'
import { type Depth, proposalParts } from './proposal.ts'

export interface ReportOptions {
  readonly gate: Gate
  readonly place: Place
  /** Name of the patch file of the run; null when there is none. */
  readonly patch: string | null
  /** What the reader should know of the run: what was skipped, lost or limited. In words of ours. */
  readonly notes: readonly string[]
}

interface Shape {
  readonly limit: Limit
  /** Files that get a section of their own; the others stand in the table only. */
  readonly sections: (file: JudgedReview) => boolean
  readonly maxSections: number
}

/** Rows of the table of files before the rest is summed up; then again when space is short. */
const TABLE_ROWS = [100, 10, 3] as const

/** The report in its fullest form that fits; null when none does. */
export function renderReport(judgement: Judgement, options: ReportOptions, shape: Shape): string | null {
  const files = worstFirst(judgement.files, options.gate)
  const wanted = files.filter(shape.sections)
  const shown = wanted.slice(0, shape.maxSections)
  const left = wanted.length - shown.length
  const sections = shown.map((file) => section(file, files.length > 1, options))
  const foot = [left > 0 ? moreFiles(left, options.place) : '', footer(files, options)]
  for (const max of TABLE_ROWS) {
    const head = [
      `### ${headline(judgement, options.gate)}`,
      options.notes
        .slice(0, 20)
        .map((note) => `> [!NOTE]\n> ${prose(note)}`)
        .join('\n\n'),
      fileTable(files, { ...options, max }),
    ]
    const text = assemble(head, sections, foot, shape.limit)
    if (text !== null) return text
  }
  return null
}

/** The least that is worth saying: the verdict and where the rest stands. */
export function shortForm(judgement: Judgement, { gate, place }: ReportOptions): string {
  const where =
    place.runUrl === null
      ? ''
      : `\n\nThe report is too long for a comment: ${link('read it in the summary of the run', place.runUrl)}.`
  return `### ${headline(judgement, gate)}${where}`
}

const DEPTHS: readonly Depth[] = ['complete', 'diff', 'idea']

function section(file: JudgedReview, titled: boolean, options: ReportOptions): Section {
  const { place, gate, patch } = options
  const head = [
    titled ? `#### ${fileLink(place, file.path, code(file.path))}` : '',
    ...findingsMarkdown(file, gate, place),
    ...file.bugs.map(bug),
    checklistMarkdown(file.checklist),
  ].filter((part) => part !== '')
  const { proposal } = file
  const forms = DEPTHS.map((depth) =>
    [...head, ...(proposal ? proposalParts(file, proposal, { place, depth, patch }) : [])].join('\n\n'),
  )
  return { forms: [...forms, head.join('\n\n'), ''] }
}

function bug({ where, message }: JudgedReview['bugs'][number]): string {
  return `> [!WARNING]\n> Stagewright itself failed in ${code(where)}: ${prose(message)}. The rest of this review stands.`
}

function moreFiles(count: number, { runUrl }: Place): string {
  const files = count === 1 ? 'one more Dockerfile' : `${count} more Dockerfiles`
  return `**And ${files}**: ${link('the summary of the run', runUrl)} has them all.`
}

function footer(files: readonly JudgedReview[], { gate, place }: ReportOptions): string {
  const [worst] = files.flatMap((file) => openFindings(file, gate))
  const parts: string[] = []
  if (worst)
    parts.push(`Not what you want? ${code(`# stagewright ignore=${worst.rule} -- reason`)} above the line`)
  if (place.sha !== null) parts.push(`reviewed ${code(place.sha.slice(0, 7))}`)
  if (place.runUrl !== null) parts.push(link('complete report', place.runUrl))
  parts.push(`Stagewright ${VERSION}`)
  return `<sub>${parts.join(' · ')}</sub>`
}
