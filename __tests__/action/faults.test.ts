import { describe, expect, it } from '@jest/globals'
import { commandsOf, type Result, runAction } from './run-action.ts'
import { BASE, type Fault, HEAD, type Kind, type Recorded, type StandIn, startStandIn } from './stand-in.ts'

const DOCKERFILE = `FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
EXPOSE 3000
CMD ["node", "server.js"]
`
const BASE_TREE = {
  'package.json': '{"name":"shop","scripts":{"start":"node server.js"}}',
  'server.js': "require('http').createServer().listen(3000)\n",
}
const HEAD_TREE = { ...BASE_TREE, Dockerfile: DOCKERFILE }

const PAYLOAD = {
  pull_request: {
    number: 1,
    head: { sha: HEAD, repo: { full_name: 'acme/shop' } },
    base: { sha: BASE, repo: { full_name: 'acme/shop' } },
  },
}

interface Options {
  readonly once?: boolean
  readonly inputs?: Readonly<Record<string, string>>
  readonly seed?: (server: StandIn) => void
}

interface Reviewed {
  readonly result: Result
  readonly server: Pick<StandIn, 'requests' | 'comments'>
}

async function review(fault: Fault | null, kind: Kind, options: Options = {}): Promise<Reviewed> {
  const server = await startStandIn(BASE_TREE, HEAD_TREE)
  try {
    options.seed?.(server)
    server.spoil((request: Recorded, seen: number) =>
      request.kind === kind && (!options.once || seen === 1) ? fault : null,
    )
    const inputs = { 'fail-on': 'warning', ...options.inputs }
    const run = { event: 'pull_request', payload: PAYLOAD, apiUrl: server.url, token: 'ghs_token', inputs }
    return { result: await runAction(run), server }
  } finally {
    await server.close()
  }
}

/** What must hold of every run, whatever went wrong. */
function expectDecent({ stdout, stderr, code }: Result): void {
  expect(stderr).toBe('')
  expect(stdout).not.toMatch(/^\s+at .+:\d+/m)
  expect(stdout).not.toContain('internal error')
  expect([0, 1]).toContain(code)
}

function failureOf(result: Result): string {
  return (
    commandsOf(result.stdout).find(({ name, properties }) => name === 'error' && properties === '')
      ?.message ?? ''
  )
}

const READS = ['compare', 'tree', 'blob'] as const
const COMMENT_KINDS = ['list-comments', 'create-comment', 'update-comment'] as const
const PASSING = ['500', '429', 'secondary-limit', 'reset', 'truncated', 'html'] as const
const LASTING = ['401', '403', '404', '422', '500', 'reset', 'truncated'] as const

/** A comment of ours from an earlier run. */
function seedComment({ comments }: StandIn): void {
  comments.push({
    id: 1,
    body: '<!-- stagewright -->\nold',
    user: { login: 'github-actions[bot]', type: 'Bot' },
  })
}

const seedFor = (kind: Kind) => (kind === 'update-comment' ? { seed: seedComment } : {})

describe('a fault that passes', () => {
  it.concurrent.each(
    [...READS, ...COMMENT_KINDS].flatMap((kind) => PASSING.map((fault) => [kind, fault] as const)),
  )(
    '%s answers with %s once: same verdict, one comment',
    async (kind, fault) => {
      const { result, server } = await review(fault, kind, { once: true, ...seedFor(kind) })
      expectDecent(result)
      expect(failureOf(result)).toMatch(/^Stagewright: \d+ new/)
      expect(server.comments).toHaveLength(1)
      expect(server.comments[0]?.body).toContain('Stagewright: ')
    },
    60_000,
  )
})

describe('a fault that stays while reading', () => {
  it.concurrent.each(READS.flatMap((kind) => LASTING.map((fault) => [kind, fault] as const)))(
    '%s always answers with %s: red, with one clear sentence',
    async (kind, fault) => {
      const { result } = await review(fault, kind)
      expectDecent(result)
      if (kind === 'compare' && (fault === '404' || fault === '422')) {
        expect(failureOf(result)).toMatch(/^Stagewright: \d+ new/)
        expect(result.summary).toContain('no common ancestor')
        return
      }
      expect(result.code).toBe(1)
      expect(failureOf(result)).toMatch(
        /^Stagewright: (cannot (compare|read) |the review is not complete|\d+ new)/,
      )
      expect(result.outputs['failed']).toBe('true')
    },
    60_000,
  )
})

describe('a fault that stays while commenting', () => {
  it.concurrent.each(COMMENT_KINDS.flatMap((kind) => LASTING.map((fault) => [kind, fault] as const)))(
    '%s always answers with %s: same verdict, the reader is told, no double',
    async (kind, fault) => {
      const { result, server } = await review(fault, kind, seedFor(kind))
      expectDecent(result)
      expect(failureOf(result)).toMatch(/^Stagewright: \d+ new/)
      expect(result.summary).toContain('Stagewright: ')
      const told = commandsOf(result.stdout).filter(
        ({ message }) =>
          message.includes('The summary of the job has the report') ||
          message.includes('the summary of the job has the report'),
      )
      const worked = server.comments.some(({ body }) => body !== '<!-- stagewright -->\nold')
      if (!worked) expect(told).toHaveLength(1)
      if (kind === 'create-comment' && (fault === 'reset' || fault === 'truncated'))
        expect(server.comments).toHaveLength(1)
    },
    60_000,
  )
})

describe('a run that goes well', () => {
  it('makes few requests, none twice and none for an unchanged blob', async () => {
    const { result, server } = await review(null, 'blob')
    expectDecent(result)
    const paths = server.requests
      .filter(({ method, kind }) => method === 'GET' && kind !== 'list-comments')
      .map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(server.requests.length).toBeLessThanOrEqual(25)
    expect(server.requests.every(({ kind }) => kind !== 'unknown')).toBe(true)
  })

  it('walks a tree that GitHub cuts off', async () => {
    const { result } = await review(null, 'blob', { seed: (server) => server.truncateTrees() })
    expectDecent(result)
    expect(result.report?.files.map(({ path }) => path)).toEqual(['Dockerfile'])
  })

  it('updates the oldest of several comments of its own, removes the others, and lets people keep theirs', async () => {
    const person = { login: 'someone', type: 'User' }
    const { result, server } = await review(null, 'blob', {
      seed: (server) => {
        for (let id = 1; id <= 120; id++) server.comments.push({ id, body: `comment ${id}`, user: person })
        server.comments.push({ id: 121, body: '<!-- stagewright -->\nquoted', user: person })
        server.comments.push({
          id: 122,
          body: '<!-- stagewright -->\nold',
          user: { login: 'github-actions[bot]', type: 'Bot' },
        })
        server.comments.push({
          id: 123,
          body: '<!-- stagewright -->\ndouble',
          user: { login: 'github-actions[bot]', type: 'Bot' },
        })
      },
    })
    expectDecent(result)
    expect(server.comments).toHaveLength(122)
    expect(server.comments[120]?.body).toBe('<!-- stagewright -->\nquoted')
    expect(server.comments[121]?.body).toContain('### ')
  })
})

describe('what a user can get wrong', () => {
  it.concurrent.each<[string, Record<string, string>, string]>([
    ['an unknown value', { gate: 'newest' }, 'input `gate` is "newest"; valid: new, all, off'],
    ['another', { 'fail-on': 'fatal' }, 'input `fail-on` is "fatal"; valid: error, warning, info, never'],
    ['a path outside', { config: '../secret.yaml' }, 'must be a path inside the repository'],
    ['a configuration that is not there', { config: 'nowhere.yaml' }, 'nowhere.yaml'],
  ])('%s is one sentence that names the way out', async (_, inputs, sentence) => {
    const { result } = await review(null, 'blob', { inputs })
    expectDecent(result)
    expect(result.code).toBe(1)
    expect(failureOf(result)).toContain(sentence)
    expect(result.outputs).toMatchObject({ failed: 'true' })
  })

  it.concurrent.each([
    ['no JSON', '{', 'cannot be read'],
    ['no object', '[]', 'is not a JSON object'],
    ['no pull request', '{}', 'it names no pull request'],
    ['no commit', '{"pull_request":{"number":1,"head":{},"base":{}}}', '`sha` is not a commit'],
    ['no number', '{"pull_request":{}}', 'has no number'],
  ])('an event with %s', async (_, payload, sentence) => {
    const run = { event: 'pull_request', payload, apiUrl: 'http://127.0.0.1:9', token: 'ghs_token' }
    const result = await runAction(run)
    expectDecent(result)
    expect(failureOf(result)).toContain(sentence)
  })
})
