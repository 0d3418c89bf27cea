/** Runs in which one kind of request goes wrong, each set up so that this kind is made. */
import { APP, BAD, PULL, play, type Scenario } from './play.ts'
import { commandsOf, type Result } from './run-action.ts'
import { BOT, type Fault, HEAD, type Kind, type Recorded, type StandIn } from './stand-in.ts'

export const TREE = { ...APP, Dockerfile: BAD }
const ROBOT = { login: 'robot', type: 'User' }

interface Setup {
  readonly inputs?: Readonly<Record<string, string>>
  readonly token?: string
  readonly seed?: (server: StandIn) => void
  /** Faults of other kinds, without which this one is not made. */
  readonly also?: (request: Recorded) => Fault | null
  readonly run?: () => Promise<Partial<Scenario>>
}

const seedComments =
  (user: { login: string; type: string }, ...texts: readonly string[]) =>
  ({ comments }: StandIn) => {
    for (const [index, text] of texts.entries())
      comments.push({ id: index + 1, body: `<!-- stagewright -->\n${text}`, user })
  }

/** A suggestion of an earlier commit. */
export function seedSuggestion({ lines }: StandIn): void {
  const body = `<!-- stagewright suggestion ${'0'.repeat(16)} -->\nold`
  lines.push({ id: 1, body, user: BOT, path: 'Dockerfile', line: 6 })
}

const suggesting = { inputs: { suggestions: 'true' } }

const SETUPS: Partial<Record<Kind, Setup>> = {
  'update-comment': { seed: seedComments(BOT, 'old') },
  'delete-comment': { seed: seedComments(BOT, 'old', 'double') },
  user: { token: 'ghp_token', seed: seedComments(ROBOT, 'old') },
  'list-lines': suggesting,
  'create-review': suggesting,
  'create-line': {
    ...suggesting,
    also: ({ kind }) => (kind === 'create-review' ? '422' : null),
    run: async () => ({ head: { ...TREE, 'Dockerfile.second': BAD } }),
  },
  graphql: { ...suggesting, seed: seedSuggestion },
  'commit-pulls': { run: rendering },
  'branch-pulls': {
    run: rendering,
    seed: ({ state }) => {
      state.pulls = 'by branch'
    },
  },
}

/** A `workflow_run` of a fork, whose event names no pull request. */
export async function rendering(): Promise<Partial<Scenario>> {
  const { report } = await play({ base: APP, head: TREE, inputs: { comment: 'never' } })
  return {
    event: 'workflow_run',
    payload: workflowRun(),
    checkout: { 'report.json': JSON.stringify(report) },
    inputs: { render: 'report.json' },
  }
}

export function workflowRun(more: object = {}) {
  return {
    repository: { id: 1 },
    workflow_run: {
      id: 77,
      head_sha: HEAD,
      head_branch: 'change',
      head_repository: { owner: { login: 'stranger' } },
      pull_requests: [],
      ...more,
    },
  }
}

export interface Reviewed {
  readonly result: Result
  readonly server: Pick<StandIn, 'requests' | 'comments' | 'lines'>
}

export interface Options {
  /** Only the first request of the kind fails. */
  readonly once?: boolean
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly seed?: (server: StandIn) => void
}

export async function review(fault: Fault | null, kind: Kind, options: Options = {}): Promise<Reviewed> {
  const { inputs, token = 'ghs_token', seed, also, run } = SETUPS[kind] ?? {}
  let server: Reviewed['server'] | undefined
  const scenario: Scenario = {
    base: APP,
    head: TREE,
    event: 'pull_request',
    payload: { pull_request: PULL },
    token,
    ...(options.env ? { env: options.env } : {}),
    inputs: { 'fail-on': 'warning', ...inputs, ...options.inputs },
    seed: (standIn) => {
      server = standIn
      seed?.(standIn)
      options.seed?.(standIn)
      standIn.spoil((request, seen) => {
        if (request.kind !== kind) return also?.(request) ?? null
        return !options.once || seen === 1 ? fault : null
      })
    },
  }
  const result = await play({ ...scenario, ...(await run?.()) })
  return { result, server: server ?? result.server }
}

/** The sentence that failed the step; empty when it passed. */
export function failureOf(result: Result): string {
  return (
    commandsOf(result.stdout).find(({ name, properties }) => name === 'error' && properties === '')
      ?.message ?? ''
  )
}
