/** `stagewright propose DOCKERFILE`: the better file on stdout, its reasons on stderr. */
import { resolve } from 'node:path'
import { DEFAULT_CONFIG } from '../config/config.ts'
import { judge } from '../gate/judge.ts'
import { type Selection, select } from '../io/repository.ts'
import { proposeAll, type ReviewRequest, reviewRepository } from '../io/review.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeText } from '../io/write.ts'
import type { Proposal, Rewrite } from '../propose/proposal.ts'
import { proposalDiff } from '../report/diff.ts'
import { visibleLine } from '../report/visible.ts'
import type { Review } from '../review.ts'
import type { Candidates } from '../verify/verify.ts'
import { VERSION } from '../version.ts'
import { oneOf, readArguments } from './arguments.ts'
import { type RequestValues, requestFor } from './request.ts'
import { EXIT, type Terminal } from './terminal.ts'

const FORMATS = ['dockerfile', 'diff', 'markdown', 'json'] as const

const OPTIONS = {
  format: { type: 'string', default: 'dockerfile' },
  config: { type: 'string' },
  context: { type: 'string' },
  target: { type: 'string' },
  write: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const

export async function propose(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('propose'))
    return EXIT.ok
  }
  const format = oneOf('--format', values.format, FORMATS)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('propose takes one Dockerfile')

  const { review, selection } = await reviewOne(path, values, terminal)
  const { proposal } = review
  for (const bug of review.bugs)
    terminal.stderr(`stagewright: bug in ${bug.where}: ${visibleLine(bug.message)}\n`)
  if (!proposal) return EXIT.bug
  terminal.stdout(await render(review, proposal, format))
  terminal.stderr(reasons(proposal))
  if (values.write && proposal.kind === 'rewrite') write(selection.root, review, proposal, terminal)
  return values.check && proposal.kind === 'rewrite' ? EXIT.findings : EXIT.ok
}

/** What `verify` builds beside the original: the proposal, and the more careful ones behind it. */
export function proposalCandidates(terminal: Terminal): Candidates {
  return async (path, context) => {
    const { review, selection, request } = await reviewOne(path, { context: context ?? undefined }, terminal)
    const { proposal } = review
    return {
      context: review.context === null ? null : resolve(selection.root, review.context),
      candidates:
        proposal?.kind === 'rewrite' ? await proposeAll(selection.source, review.path, request) : [],
      because: proposal === null || proposal.kind === 'rewrite' ? null : proposal.reason,
    }
  }
}

interface One {
  readonly review: Review
  readonly selection: Selection
  readonly request: ReviewRequest
}

async function reviewOne(path: string, values: RequestValues, terminal: Terminal): Promise<One> {
  const [selection] = await select(terminal.cwd, [path], async () => DEFAULT_CONFIG)
  if (selection?.paths.length !== 1)
    throw new UsageError(`propose takes one Dockerfile, and ${path} is not one`)
  const request = requestFor(selection.root, values, { propose: true, fixes: false }, terminal)
  const { reviews, notes } = await reviewRepository(selection.source, selection.paths, request)
  const [review] = reviews
  if (!review) throw new UsageError(notes.at(-1) ?? `${path} is not a Dockerfile`)
  if (review.unreadable !== null) throw new UsageError(`${path} cannot be read: ${review.unreadable}`)
  return { review, selection, request }
}

async function render(review: Review, proposal: Proposal, format: (typeof FORMATS)[number]): Promise<string> {
  if (format === 'json') {
    const judgement = judge([review], new Set(), { gate: 'new', failOn: 'never' })
    const { toReport } = await import('../report/json.ts')
    return `${JSON.stringify(toReport(judgement, VERSION).files[0]?.proposal ?? null, null, 2)}\n`
  }
  if (format === 'markdown')
    return (await import('../report/markdown/proposal.ts')).proposalMarkdown(review, proposal)
  if (proposal.kind !== 'rewrite') return ''
  return format === 'diff' ? proposalDiff(review, proposal) : proposal.dockerfile
}

function reasons(proposal: Proposal): string {
  const lines = [...reasonLines(proposal)]
  return lines.length === 0 ? '' : `${lines.map(visibleLine).join('\n')}\n`
}

function* reasonLines(proposal: Proposal): Iterable<string> {
  if (proposal.kind === 'keep') yield `keep: ${proposal.reason}`
  if (proposal.kind === 'decline') {
    yield `declined (${proposal.code})${proposal.line === null ? '' : ` at line ${proposal.line}`}: ${proposal.reason}`
    if (proposal.question) yield proposal.question
  }
  if (proposal.kind !== 'rewrite') return
  for (const { title, reason } of proposal.steps) yield `${title}: ${reason}`
  for (const { goal, because } of proposal.shortfalls) yield `falls short of ${goal}: ${because}`
  for (const text of proposal.confirm) yield `please confirm: ${text}`
}

function write(root: string, review: Review, proposal: Rewrite, terminal: Terminal): void {
  const files = [
    { path: review.path, text: proposal.dockerfile },
    ...(proposal.dockerignore ? [proposal.dockerignore] : []),
  ]
  for (const { path, text } of files) {
    writeText(root, path, text)
    terminal.stderr(`wrote ${visibleLine(path)}\n`)
  }
}
