/** `render`: the comment from another run's report or proof. Nothing is reviewed here, and the verdict is that run's. */
import { createHeadCheck, findPull } from '../io/github/pulls.ts'
import { type Ask, openGithub } from '../io/github/request.ts'
import { appendSummary, log, notice, readGivenFile, setOutputs } from '../io/runner.ts'
import { UsageError } from '../io/usage-error.ts'
import type { Place } from '../report/markdown/place.ts'
import type { ReportOptions } from '../report/markdown/report.ts'
import type { Report } from '../report/report-schema.ts'
import type { VerifyResult } from '../verify/verdict.ts'
import { type Inputs, patchNameOf } from './inputs.ts'
import { type Origin, readOrigin } from './origin.ts'
import { type Addressee, keepComment, postComment } from './post.ts'
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
  const given = await readResult(env, inputs.render)
  if (given === null) {
    notice(`${inputs.render} is empty: the run that was to write it had nothing to say.`)
    return null
  }
  const { commit } = given.kind === 'proof' ? given.proof : given.report
  const origin = readOrigin(env, payload, commit)
  if (commit !== origin.sha)
    throw new UsageError(
      `the report is about ${shortOf(commit)}, and the run that made it was about ${shortOf(origin.sha)}`,
    )
  const { sha, repository, run, branch, pull } = origin
  const place = placeOf(env, { repository, head: sha, run })
  const ask = await openGithub(inputs.token, repository, log, timeout)
  const find = async (): Promise<Addressee | null> => {
    const issue = pull ?? (await findPull(ask, { sha, branch }))
    if (issue !== null) return { issue, isCurrent: createHeadCheck(ask, issue, sha) }
    notice(`No open pull request has ${shortOf(sha)} as its head: there is nobody to tell.`)
    return null
  }
  if (given.kind === 'proof') await renderProof(env, given.proof, { inputs, place, ask, find })
  else await renderReport(env, given.report, { inputs, place, ask, find })
  return null
}

interface Telling {
  readonly inputs: Inputs
  readonly place: Place
  readonly ask: Ask
  /** Looks for the pull request; null when there is none, which has been said then. */
  readonly find: () => Promise<Addressee | null>
}

async function renderReport(
  env: NodeJS.ProcessEnv,
  report: Report,
  { inputs, place, ask, find }: Telling,
): Promise<void> {
  const { judgementOf } = await import('../report/from-report.ts')
  const judgement = judgementOf(report)
  const options: ReportOptions = {
    gate: gateOf(report),
    place,
    patch: report.files.some(({ proposal }) => proposal?.kind === 'rewrite') ? patchNameOf(inputs) : null,
    notes: [],
  }
  showSummary(env, judgement, options)
  const addressee = await find()
  const url = addressee === null ? '' : await postComment(ask, addressee, judgement, options, inputs)
  setOutputs(env, outputsOf(judgement, { sarif: '', report: '', patch: '' }, url))
}

async function renderProof(
  env: NodeJS.ProcessEnv,
  proof: VerifyResult,
  { inputs, place, ask, find }: Telling,
): Promise<void> {
  const { proofComment, proofMarker } = await import('../report/comment.ts')
  const body = proofComment(proof, place)
  appendSummary(env, body)
  const addressee = inputs.comment === 'never' ? null : await find()
  const text = { marker: proofMarker(proof.path), body, create: true }
  const url = addressee === null ? '' : await keepComment(ask, addressee, text)
  const failed = proof.verdict !== 'proven' && proof.verdict !== 'baseline-fails'
  setOutputs(env, { failed: String(failed), 'comment-url': url })
}

type Given =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'proof'; readonly proof: VerifyResult }

/** What `review` or `verify` has written; null for an empty file. */
async function readResult(env: NodeJS.ProcessEnv, path: string): Promise<Given | null> {
  const text = readGivenFile(env, path, MAX_REPORT)
  if (text.trim() === '') return null
  const [{ parseReport }, { isProof, parseProof }, { ReportError }] = await Promise.all([
    import('../report/from-report.ts'),
    import('../report/proof-schema.ts'),
    import('../report/report-error.ts'),
  ])
  try {
    const value = jsonOf(text)
    if (value === undefined) throw new ReportError('it is not JSON')
    return isProof(value)
      ? { kind: 'proof', proof: parseProof(value) }
      : { kind: 'report', report: parseReport(value) }
  } catch (error) {
    if (error instanceof ReportError)
      throw new UsageError(`${path} is no report of Stagewright: ${error.message}`)
    throw error
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
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
