import { afterAll, describe, expect, it } from '@jest/globals'
import { failureOf, type Options, type Reviewed, review as run } from './fault-run.ts'
import { commandsOf, expectDecent } from './run-action.ts'
import type { Fault, Kind } from './stand-in.ts'

const READS = ['compare', 'tree', 'blob'] as const
const COMMENTING = [
  'pull',
  'user',
  'list-comments',
  'create-comment',
  'update-comment',
  'delete-comment',
] as const
const SUGGESTING = ['list-lines', 'create-review', 'create-line', 'graphql'] as const
const RENDERING = ['commit-pulls', 'branch-pulls'] as const
const ALL = [...READS, ...COMMENTING, ...SUGGESTING, ...RENDERING]

const PASSING = ['500', '429', 'secondary-limit', 'reset', 'truncated', 'html'] as const
const LASTING = ['401', '403', '404', '422', '500', 'reset', 'truncated'] as const

const seen = new Set<string>()

async function review(fault: Fault | null, kind: Kind, options: Options = {}): Promise<Reviewed> {
  const reviewed = await run(fault, kind, options)
  for (const { kind } of reviewed.server.requests) seen.add(kind)
  expect(reviewed.server.requests.map(({ kind }) => kind)).toContain(kind)
  expectDecent(reviewed.result)
  return reviewed
}

afterAll(() => {
  // Every kind of request that a run makes has a fault run.
  expect([...seen].sort()).toEqual([...ALL].sort())
})

const each = <const K extends Kind, const F extends Fault>(kinds: readonly K[], faults: readonly F[]) =>
  kinds.flatMap((kind) => faults.map((fault) => [kind, fault] as const))

/** What is said beside the findings. */
const told = ({ result }: Reviewed) =>
  commandsOf(result.stdout).filter(
    ({ name, properties, message }) =>
      name !== 'error' && properties === '' && !/more annotations?:/.test(message),
  )

describe('a fault that passes', () => {
  it.concurrent.each(each([...READS, ...COMMENTING], PASSING))(
    '%s answers with %s once: same verdict, one comment',
    async (kind, fault) => {
      const { result, server } = await review(fault, kind, { once: true })
      expect(failureOf(result)).toMatch(/^Stagewright: \d+ new/)
      expect(server.comments).toHaveLength(1)
      expect(server.comments[0]?.body).toContain('Stagewright: ')
    },
  )

  it.concurrent.each(each(SUGGESTING, PASSING))(
    '%s answers with %s once: same verdict, each suggestion once',
    async (kind, fault) => {
      const { result, server } = await review(fault, kind, { once: true })
      expect(failureOf(result)).toMatch(/^Stagewright: \d+ new/)
      const fresh = server.lines.filter(({ body }) => !body.endsWith('old'))
      expect(new Set(fresh.map(({ path }) => path)).size).toBe(fresh.length)
      if (kind !== 'create-line') expect(fresh.map(({ path }) => path)).toEqual(['Dockerfile'])
    },
  )

  it.concurrent.each(each(RENDERING, PASSING))(
    '%s answers with %s once: one comment',
    async (kind, fault) => {
      const { result, server } = await review(fault, kind, { once: true })
      expect([result.code, server.comments.length]).toEqual([0, 1])
    },
  )
})

describe('a fault that stays while reading', () => {
  it.concurrent.each(each(READS, LASTING))(
    '%s always answers with %s: red, with one clear sentence',
    async (kind, fault) => {
      const { result } = await review(fault, kind)
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
  )
})

describe('a fault that stays while commenting', () => {
  it.concurrent.each(each(COMMENTING, LASTING))(
    '%s always answers with %s: same verdict, the reader is told, no double',
    async (kind, fault) => {
      const reviewed = await review(fault, kind)
      const { result, server } = reviewed
      expect(failureOf(result)).toMatch(/^Stagewright: \d+ new/)
      expect(result.summary).toContain('Stagewright: ')
      const worked = server.comments.filter(({ body }) => body.includes('### '))
      if (worked.length === 0) expect(told(reviewed)).toHaveLength(1)
      expect(worked.length).toBeLessThanOrEqual(1)
      if (kind === 'create-comment' && (fault === 'reset' || fault === 'truncated'))
        expect(server.comments).toHaveLength(1)
    },
  )

  it.concurrent.each(each(SUGGESTING, LASTING))(
    '%s always answers with %s: same verdict and comment, the reader is told, no double',
    async (kind, fault) => {
      const reviewed = await review(fault, kind)
      const { result, server } = reviewed
      expect(failureOf(result)).toMatch(/^Stagewright: \d+ new/)
      expect(server.comments).toHaveLength(1)
      const fresh = server.lines.filter(({ body }) => !body.endsWith('old'))
      expect(new Set(fresh.map(({ path }) => path)).size).toBe(fresh.length)
      if (fresh.length === 0) expect(told(reviewed)).toHaveLength(1)
    },
  )

  it.concurrent.each(each(RENDERING, LASTING))(
    '%s always answers with %s: one clear sentence, no comment',
    async (kind, fault) => {
      const { result, server } = await review(fault, kind)
      expect(result.code).toBe(1)
      expect(failureOf(result)).toMatch(/^Stagewright: cannot find the pull request of aaaaaaa: /)
      expect(server.comments).toEqual([])
    },
  )
})

describe('a server that is silent', () => {
  const env = { STAGEWRIGHT_REQUEST_TIMEOUT: '500' }

  it.concurrent.each(ALL.map((kind) => [kind] as const))('at %s ends the run all the same', async (kind) => {
    const { result } = await review('silent', kind, { env })
    expect(result.code).toBe(1)
    expect(failureOf(result)).not.toBe('')
  })
})
