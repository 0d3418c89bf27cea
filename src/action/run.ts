/** One run of the action: event and inputs -> reviews -> verdict -> annotations, summary, comment, outputs. */
import { incompleteVerdict, type Judgement, judge } from '../gate/judge.ts'
import type { GithubError } from '../io/github/error.ts'
import { createHeadCheck } from '../io/github/pulls.ts'
import { type Ask, openGithub } from '../io/github/request.ts'
import type { RepositorySource } from '../io/load.ts'
import { debug, log, readPayload, setOutputs, workspace } from '../io/runner.ts'
import { UsageError } from '../io/usage-error.ts'
import type { Rule } from '../lint/rule.ts'
import type { ReportOptions } from '../report/markdown/report.ts'
import type { ChangedFile } from '../report/suggestions.ts'
import { type Event, readEvent } from './event.ts'
import { type Inputs, patchNameOf, readInputs } from './inputs.ts'
import { commentKey, postComment } from './post.ts'
import { renderRun } from './render.ts'
import { type EventReview, reviewEvent } from './review-event.ts'
import { openRevisions, type Revisions } from './revisions.ts'
import { outputsOf, placeOf, showAnnotations, showLog, showSummary, writeFiles } from './show.ts'
import { postSuggestions } from './suggest.ts'

/** Gives the sentence that fails the step; null when it passes. */
export async function run(env: NodeJS.ProcessEnv, rules: readonly Rule[]): Promise<string | null> {
  const inputs = readInputs(env)
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const { render } = inputs
  if (render !== null) return renderRun(env, { ...inputs, render }, payload, patience(env))
  const event = readEvent(env, payload)
  const { ask, revisions } = await open(env, inputs, event)
  const reviewed = await reviewEvent(inputs, event, revisions, rules)
  const gate = inputs.gate ?? (revisions.before === null && !reviewed.baseline ? 'all' : 'new')
  const judged = judge(reviewed.reviews, reviewed.known, { gate, failOn: inputs.failOn })
  const judgement = gate === 'off' ? judged : incomplete(judged, revisions)
  return report(env, { inputs, event, ask, gate, judgement, reviewed, revisions, rules })
}

const NOTHING: RepositorySource = {
  listing: { paths: [], complete: true },
  fetch: async () => new Map(),
}

/** The commits by way of the API; without a token the checkout in the workspace, which has nothing to compare with. */
async function open(
  env: NodeJS.ProcessEnv,
  { token }: Inputs,
  event: Event,
): Promise<{ ask: Ask | null; revisions: Revisions }> {
  const alone = (head: RepositorySource, note: string | null) => ({
    ask: null,
    revisions: { head, before: null, note, lost: new Map<string, GithubError>() },
  })
  const { head } = event
  if (head === null) return alone(NOTHING, null)
  if (token !== '') {
    const ask = await openGithub(token, event.repository, log, patience(env))
    return { ask, revisions: await openRevisions(ask, { ...event, head }) }
  }
  const { openDirectory } = await import('../io/files.ts')
  const source = await openDirectory(workspace(env))
  if (source.listing.paths.length === 0) {
    throw new UsageError(
      'there is neither a `token` to read the repository with nor a checkout in the workspace',
    )
  }
  return alone(source, 'Without a token the checkout was reviewed, and everything in it counts.')
}

/** Time limit of a request, for tests of our own: no input, for nobody needs another. */
function patience(env: NodeJS.ProcessEnv): number | undefined {
  const given = Number(env['STAGEWRIGHT_REQUEST_TIMEOUT'])
  return given > 0 ? given : undefined
}

interface Outcome {
  readonly inputs: Inputs
  readonly event: Event
  readonly ask: Ask | null
  readonly gate: 'new' | 'all' | 'off'
  readonly judgement: Judgement
  readonly reviewed: EventReview
  readonly revisions: Revisions
  readonly rules: readonly Rule[]
}

async function report(env: NodeJS.ProcessEnv, outcome: Outcome): Promise<string | null> {
  const { inputs, event, ask, judgement, reviewed, revisions, rules } = outcome
  const counts = outcome.gate === 'all' ? ({ counts: 'all' } as const) : ({ counts: 'new' } as const)
  const notes = [revisions.note, ...reviewed.notes, ...lostFiles(revisions)].filter((note) => note !== null)
  const files = await writeFiles(env, judgement, inputs, { rules, commit: event.head })
  const options: ReportOptions = {
    gate: counts,
    place: placeOf(env, { ...event, run: env['GITHUB_RUN_ID'] ?? null }),
    patch: files.patch === '' ? null : patchNameOf(inputs),
    notes,
  }
  showLog(judgement, counts, notes)
  if (inputs.annotations) showAnnotations(judgement, counts, reviewed.before)
  showSummary(env, judgement, options)
  const url = ask && event.pull ? await tell(ask, event.pull.number, options, outcome) : ''
  setOutputs(env, outputsOf(judgement, files, url))
  return judgement.verdict.failed ? `Stagewright: ${judgement.verdict.reason}.` : null
}

/** Says it on the pull request; gives the address of the comment. */
async function tell(ask: Ask, issue: number, options: ReportOptions, outcome: Outcome): Promise<string> {
  const { inputs, event, judgement } = outcome
  const addressee = { issue, isCurrent: createHeadCheck(ask, issue, event.head) }
  const url = await postComment(ask, addressee, judgement, options, inputs)
  if (inputs.suggestions && event.head !== null) {
    const files = suggestible(outcome)
    const suggesting = { files, gate: options.gate, commit: event.head, key: commentKey(inputs) }
    await postSuggestions(ask, addressee, suggesting)
  }
  return url
}

/** The files whose diff GitHub can be told from the two texts: those that changed, and those that are really new. */
function suggestible({ judgement, reviewed, revisions }: Outcome): readonly ChangedFile[] {
  const added = new Set(revisions.before?.changes.added)
  return judgement.files.flatMap((file) => {
    const before = reviewed.before.get(file.path) ?? null
    return before !== null || added.has(file.path) ? [{ file, before }] : []
  })
}

const MAX_LOST = 10

function lostFiles({ lost }: Revisions): readonly string[] {
  const said = [...lost]
    .slice(0, MAX_LOST)
    .map(([path, error]) => `${path} is missing from this review: ${error.message}`)
  const rest = lost.size - said.length
  return rest > 0 ? [...said, `And ${rest} more files are missing from this review.`] : said
}

/** A review that could not read everything it asked for, or that broke, is not green, whatever it found. */
function incomplete({ files, verdict }: Judgement, { lost }: Revisions): Judgement {
  for (const [path, error] of lost) debug(`${path}: ${error.stack}`)
  const [bug] = files.flatMap(({ bugs }) => bugs)
  if (lost.size === 0 && !bug) return { files, verdict }
  const why = bug
    ? `Stagewright itself failed in ${bug.where}`
    : `${lost.size} ${lost.size === 1 ? 'file' : 'files'} could not be read from GitHub`
  return { files, verdict: incompleteVerdict(verdict, why) }
}
