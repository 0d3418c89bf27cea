/** A JSON report back into a judgement, for a job that renders what another has reviewed. The report is a stranger's. */
import type { JudgedFinding, JudgedReview, Judgement } from '../gate/judge.ts'
import type { Proposal } from '../propose/proposal.ts'
import { createSource } from '../syntax/source.ts'
import { HOMEPAGE } from '../version.ts'
import { adoptPatches } from './diff.ts'
import { ReportError } from './report-error.ts'
import { type FileReport, type Report, reportSchema } from './report-schema.ts'

/** Throws ReportError. */
export function parseReport(value: unknown): Report {
  const { data, error } = reportSchema.safeParse(value)
  if (data) return data
  const [issue] = error.issues
  const place = issue?.path.map(String).join('.').slice(0, 100) || 'the report'
  throw new ReportError(`${place} is not as schema/report.schema.json has it (${issue?.code ?? 'invalid'})`)
}

export function judgementOf({ files, summary }: Report): Judgement {
  const { files: _, ...verdict } = summary
  return { files: files.map(judgedReview), verdict }
}

function judgedReview(file: FileReport): JudgedReview {
  return {
    ...file,
    source: createSource(''),
    findings: file.findings.map(judgedFinding),
    proposal: file.proposal && proposalOf(file.path, file.proposal),
    unreadable: null,
  }
}

/** Links lead to our own pages and nowhere else. */
function judgedFinding(finding: FileReport['findings'][number]): JudgedFinding {
  const page = `${HOMEPAGE}/blob/main/rules/`
  const own = finding.url.startsWith(page) && /^[\w-]+\/README\.md$/.test(finding.url.slice(page.length))
  return { ...finding, url: own ? finding.url : '', ignored: finding.state === 'ignored' ? '' : null }
}

function proposalOf(path: string, report: NonNullable<FileReport['proposal']>): Proposal {
  if (report.kind !== 'rewrite') return report
  const { diff, verified: _, dockerignore, ...rest } = report
  const slash = path.lastIndexOf('/') + 1
  const proposal: Proposal = {
    ...rest,
    dockerignore:
      dockerignore === null
        ? null
        : {
            path: ignorePathIn(diff) ?? `${path.slice(0, slash)}.dockerignore`,
            text: dockerignore,
            before: null,
          },
  }
  adoptPatches(proposal, diff)
  return proposal
}

/** The report has the text of a .dockerignore; its place stands in the diff. */
function ignorePathIn(diff: string): string | null {
  const places = [...diff.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, path]) => path ?? '')
  return places.find((path) => path.endsWith('.dockerignore')) ?? null
}
