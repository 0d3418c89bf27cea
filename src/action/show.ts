/** A judgement where the runner shows it: log, annotations, summary, files and outputs. */
import type { Judgement } from '../gate/judge.ts'
import type { Repository } from '../io/github/request.ts'
import { annotate, appendSummary, log, notice, summaryRoom, writeRunFile } from '../io/runner.ts'
import { annotations } from '../report/annotations.ts'
import { claim } from '../report/claim.ts'
import { changedLines, proposalDiff } from '../report/diff.ts'
import { type Gate, openFindings, tally } from '../report/markdown/findings.ts'
import type { ReportOptions } from '../report/markdown/report.ts'
import type { RuleInfo } from '../report/sarif.ts'
import { MAX_SUMMARY, summary } from '../report/summary.ts'
import { VERSION } from '../version.ts'
import type { Inputs } from './inputs.ts'

export function showLog({ files, verdict }: Judgement, gate: Gate, notes: readonly string[]): void {
  for (const note of notes) log(note)
  for (const file of files) {
    const found = tally(openFindings(file, gate)) || 'nothing new'
    const { proposal } = file
    const better = proposal?.kind === 'rewrite' ? `; proposed: ${claim(proposal)}` : ''
    log(`${file.path}: ${found}${better}`)
  }
  log(
    files.length === 0
      ? 'No Dockerfile to review.'
      : `${verdict.failed ? 'Failed' : 'Passed'}: ${verdict.reason}.`,
  )
}

/** `before` has the text of each Dockerfile before the change; null for one that is new. */
export function showAnnotations(
  judgement: Judgement,
  gate: Gate,
  before: ReadonlyMap<string, string | null>,
): void {
  const texts = new Map(judgement.files.map(({ path, source }) => [path, source.text]))
  const { shown, left } = annotations(judgement, gate, (path) => {
    const [old, text] = [before.get(path) ?? null, texts.get(path) ?? '']
    return old === text ? null : changedLines(old, text)
  })
  for (const annotation of shown) annotate(annotation)
  if (left > 0)
    notice(
      `${left} more ${left === 1 ? 'annotation' : 'annotations'}: the summary of the job has all findings.`,
    )
}

export function showSummary(env: NodeJS.ProcessEnv, judgement: Judgement, options: ReportOptions): void {
  const room = summaryRoom(env, MAX_SUMMARY)
  if (room > 0) appendSummary(env, summary(judgement, options, room))
}

export interface RunFiles {
  readonly sarif: string
  readonly report: string
  readonly patch: string
}

/** Writes the reports and the patch of all proposals, and gives their absolute paths. */
export async function writeFiles(
  env: NodeJS.ProcessEnv,
  judgement: Judgement,
  given: Pick<Inputs, 'sarifFile' | 'reportFile' | 'patchFile' | 'shard'>,
  { rules, commit }: { readonly rules: readonly RuleInfo[]; readonly commit: string | null },
): Promise<RunFiles> {
  const [{ json }, { sarif }] = await Promise.all([import('../report/json.ts'), import('../report/sarif.ts')])
  const patch = judgement.files
    .map((file) => (file.proposal?.kind === 'rewrite' ? proposalDiff(file, file.proposal) : ''))
    .join('')
  return {
    sarif: writeRunFile(env, given.sarifFile, 'stagewright.sarif', sarif(judgement, rules, VERSION)),
    report: writeRunFile(
      env,
      given.reportFile,
      'report.json',
      json(judgement, VERSION, { commit, shard: given.shard }),
    ),
    patch: patch === '' ? '' : writeRunFile(env, given.patchFile, 'stagewright.patch', patch),
  }
}

export const OUTPUT_NAMES = [
  'failed',
  'files',
  'errors',
  'warnings',
  'infos',
  'sarif-file',
  'report-file',
  'patch-file',
  'comment-url',
] as const

/** Numbers, words and paths of ours only: nothing of the repository, so that a shell may see them. */
export function outputsOf(
  { files, verdict }: Judgement,
  { sarif, report, patch }: RunFiles,
  commentUrl: string,
): Readonly<Record<(typeof OUTPUT_NAMES)[number], string>> {
  return {
    failed: String(verdict.failed),
    files: String(files.length),
    errors: String(verdict.error),
    warnings: String(verdict.warning),
    infos: String(verdict.info),
    'sarif-file': sarif,
    'report-file': report,
    'patch-file': patch,
    'comment-url': commentUrl,
  }
}

/** Where the reports link to: a commit of the repository, and the run whose summary has everything. */
export function placeOf(
  env: NodeJS.ProcessEnv,
  {
    repository,
    head,
    run,
  }: { readonly repository: Repository; readonly head: string | null; readonly run: string | null },
): ReportOptions['place'] {
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const home = `${server}/${repository.owner}/${repository.name}`
  return {
    sha: head,
    blobUrl: head === null ? null : `${home}/blob/${head}`,
    runUrl: run !== null && /^\d+$/.test(run) ? `${home}/actions/runs/${run}` : null,
  }
}
