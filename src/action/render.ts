/** `render`: the comment from another run's report. Nothing is reviewed here, and the verdict is that run's. */
import { createHeadCheck, findPull } from '../io/github/pulls.ts'
import { openGithub } from '../io/github/request.ts'
import { log, notice, readGivenFile, setOutputs } from '../io/runner.ts'
import { UsageError } from '../io/usage-error.ts'
import type { ReportOptions } from '../report/markdown/report.ts'
import type { Report } from '../report/report-schema.ts'
import { type Inputs, patchNameOf } from './inputs.ts'
import { type Origin, readOrigin } from './origin.ts'
import { postComment } from './post.ts'
import { outputsOf, placeOf, showSummary } from './show.ts'

/** Reports beyond this are none of ours. In bytes. */
const MAX_REPORT = 20_000_000

export async function renderRun(
  env: NodeJS.ProcessEnv,
  inputs: Inputs & { readonly render: string },
  payload: Readonly<Record<string, unknown>>,
  timeout?: number,
): Promise<null> {
  if (inputs.token === '') throw new UsageError('`render` comments: it needs a `token`')
  const report = await readReport(env, inputs.render)
  const origin = readOrigin(env, payload, report.commit)
  if (report.commit !== origin.sha)
    throw new UsageError(
      `the report is about ${shortOf(report.commit)}, and the run that made it was about ${shortOf(origin.sha)}`,
    )
  const { judgementOf } = await import('../report/from-report.ts')
  const judgement = judgementOf(report)
  const { sha, repository, run } = origin
  const options: ReportOptions = {
    gate: gateOf(report),
    place: placeOf(env, { repository, head: sha, run }),
    patch: report.files.some(({ proposal }) => proposal?.kind === 'rewrite') ? patchNameOf(inputs) : null,
    notes: [],
  }
  showSummary(env, judgement, options)
  const ask = await openGithub(inputs.token, repository, log, timeout)
  const issue = origin.pull ?? (await findPull(ask, { sha, branch: origin.branch }))
  if (issue === null) notice(`No open pull request has ${shortOf(sha)} as its head: there is nobody to tell.`)
  const isCurrent = createHeadCheck(ask, issue ?? 0, sha)
  const url = issue === null ? '' : await postComment(ask, { issue, isCurrent }, judgement, options, inputs)
  setOutputs(env, outputsOf(judgement, { sarif: '', report: '', patch: '' }, url))
  return null
}

async function readReport(env: NodeJS.ProcessEnv, path: string): Promise<Report> {
  const text = readGivenFile(env, path, MAX_REPORT)
  const { parseReport, ReportError } = await import('../report/from-report.ts')
  try {
    return parseReport(text)
  } catch (error) {
    if (error instanceof ReportError)
      throw new UsageError(`${path} is no report of Stagewright: ${error.message}`)
    throw error
  }
}

/** Under `gate: all` the summary counts more than what is new. */
function gateOf({ files, summary }: Report): ReportOptions['gate'] {
  const fresh = files.flatMap(({ findings }) => findings).filter(({ state }) => state === 'new').length
  return { counts: summary.error + summary.warning + summary.info > fresh ? 'all' : 'new' }
}

function shortOf(sha: Origin['sha'] | null): string {
  return sha === null ? 'no commit' : sha.slice(0, 7)
}
