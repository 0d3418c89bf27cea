import { describe, expect, it } from '@jest/globals'
import { APP, BAD, below, GOOD, PULL, play, reviewed, rulesIn, without } from './play.ts'
import { commandsOf } from './run-action.ts'
import { BASE, HEAD, type Tree } from './stand-in.ts'

describe('what changed', () => {
  it.concurrent('a new Dockerfile with errors is red', async () => {
    const result = await play({ base: APP, head: { ...APP, Dockerfile: BAD } })
    expect(result.code).toBe(1)
    expect(rulesIn(result, 'new')).toContain('non-root-user')
    expect(result.server.comments).toHaveLength(1)
    expect(result.server.requests.length).toBeLessThanOrEqual(25)
  })

  it.concurrent('a new good Dockerfile is green without a comment', async () => {
    const result = await play({ base: APP, head: { ...APP, Dockerfile: GOOD } })
    expect(rulesIn(result, 'new')).toEqual([])
    expect(result.code).toBe(0)
    expect(result.server.comments).toEqual([])
  })

  it.concurrent('a removed USER line is red, and shown where it was', async () => {
    const result = await play({
      base: { ...APP, Dockerfile: GOOD },
      head: { ...APP, Dockerfile: GOOD.replace('USER node\n', '') },
    })
    expect(result.code).toBe(1)
    expect(rulesIn(result, 'new')).toEqual(['non-root-user'])
    const shown = commandsOf(result.stdout).find(({ properties }) => properties.includes('non-root-user'))
    expect(shown?.properties).toContain('line=6')
  })

  it.concurrent('a bumped tag is green and quiet', async () => {
    const result = await play({
      base: { ...APP, Dockerfile: BAD },
      head: { ...APP, Dockerfile: BAD.replace('node:20', 'node:22') },
    })
    expect(result.code).toBe(0)
    expect(rulesIn(result, 'new')).toEqual([])
    expect(result.server.comments).toEqual([])
  })

  it.concurrent('a removed Dockerfile leaves nothing to review', async () => {
    const result = await play({ base: { ...APP, Dockerfile: BAD }, head: APP })
    expect([result.code, reviewed(result)]).toEqual([0, []])
  })

  it.concurrent.each<[string, Tree, Tree]>([
    [
      'moved to another directory',
      { ...APP, Dockerfile: BAD },
      { ...below('api', APP), 'api/Dockerfile': BAD },
    ],
    [
      'moved and changed',
      { ...APP, Dockerfile: BAD },
      { ...below('api', APP), 'api/Dockerfile': BAD.replace('3000', '4000') },
    ],
    ['renamed', { ...APP, Dockerfile: BAD }, { ...APP, 'Dockerfile.prod': BAD }],
  ])('a bad Dockerfile that is only %s is green', async (_, base, head) => {
    const result = await play({ base, head })
    expect([result.code, rulesIn(result, 'new')]).toEqual([0, []])
    expect(rulesIn(result, 'known')).toContain('non-root-user')
  })

  it.concurrent('only the changed one of two services is reviewed', async () => {
    const services = {
      ...below('api', { ...APP, Dockerfile: BAD }),
      ...below('web', { ...APP, Dockerfile: BAD }),
    }
    const result = await play({
      base: services,
      head: { ...services, 'web/Dockerfile': BAD.replace('3000', '4000') },
    })
    expect(reviewed(result)).toEqual(['web/Dockerfile'])
  })

  it.concurrent('a removed .dockerignore is a new finding of the Dockerfile beside it', async () => {
    const base = { ...APP, Dockerfile: GOOD }
    const result = await play({
      base,
      head: without(base, '.dockerignore'),
      inputs: { 'fail-on': 'warning' },
    })
    expect([result.code, rulesIn(result, 'new')]).toEqual([1, ['dockerignore']])
  })

  it.concurrent('a changed package.json brings its Dockerfile up, and its old findings stay known', async () => {
    const base = { ...APP, Dockerfile: BAD }
    const head = { ...base, 'package.json': `${APP['package.json']}\n` }
    const result = await play({ base, head })
    expect([result.code, reviewed(result), rulesIn(result, 'new')]).toEqual([0, ['Dockerfile'], []])
  })

  it.concurrent('an unchanged bad Dockerfile elsewhere costs no request for it', async () => {
    const base = { ...below('api', { ...APP, Dockerfile: BAD }), 'docs/guide.md': 'a' }
    const result = await play({ base, head: { ...base, 'docs/guide.md': 'b' } })
    expect([result.code, reviewed(result)]).toEqual([0, []])
    expect(result.server.requests.filter(({ kind }) => kind === 'blob')).toEqual([])
  })

  describe('a workspace built with the root of the repository as context', () => {
    const dockerfile = `FROM node:20
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/lib/package.json packages/lib/
COPY apps/api/package.json apps/api/
RUN npm ci
COPY . .
CMD ["node", "apps/api/server.js"]
`
    const base = {
      ...APP,
      ...below('packages/lib', APP),
      ...below('apps/api', { ...APP, Dockerfile: dockerfile }),
      ...below('apps/web', { ...APP, Dockerfile: BAD }),
      'compose.yaml': 'services: { api: { build: { context: ., dockerfile: apps/api/Dockerfile } } }\n',
    }

    it.concurrent('is reviewed when a manifest that it copies from a sibling changes, and nobody else is', async () => {
      const head = { ...base, 'packages/lib/package.json': `${APP['package.json']}\n` }
      const result = await play({ base, head })
      expect([result.code, reviewed(result)]).toEqual([0, ['apps/api/Dockerfile']])
      expect(result.server.requests.length).toBeLessThanOrEqual(25)
    })

    it.concurrent('is reviewed when such a manifest is removed', async () => {
      const result = await play({ base, head: without(base, 'packages/lib/package.json') })
      expect(reviewed(result)).toEqual(['apps/api/Dockerfile'])
    })

    it.concurrent('is not for a source of a sibling, and costs no request', async () => {
      const result = await play({ base, head: { ...base, 'packages/lib/server.js': '// other\n' } })
      expect(reviewed(result)).toEqual([])
      expect(result.server.requests.filter(({ kind }) => kind === 'blob')).toEqual([])
    })

    it.concurrent('is reviewed when compose builds it otherwise; a workflow of others brings up nothing', async () => {
      const compose = base['compose.yaml'].replace('dockerfile:', 'target: "0", dockerfile:')
      const [built, other] = await Promise.all([
        play({ base, head: { ...base, 'compose.yaml': compose } }),
        play({ base, head: { ...base, '.github/workflows/test.yml': 'on: push\njobs: {}\n' } }),
      ])
      expect(reviewed(built)).toEqual(['apps/api/Dockerfile'])
      expect(reviewed(other)).toEqual([])
    })
  })

  it.concurrent('an ignore file that is no Dockerfile, and a directory named Dockerfile, are left alone', async () => {
    const head = {
      ...APP,
      'Dockerfile/readme.txt': 'x',
      'Dockerfile.dockerignore': 'x',
      'Dockerfile.notes': 'Some notes\n',
    }
    const result = await play({ base: APP, head })
    expect([result.code, reviewed(result)]).toEqual([0, []])
    expect(result.summary).toContain('Dockerfile.notes')
  })
})

describe('how much of it', () => {
  it.concurrent('300 Dockerfiles fit everywhere', async () => {
    const services = Array.from({ length: 300 }, (_, index) =>
      below(`s${index}`, { ...APP, Dockerfile: `${BAD}# ${index}\n` }),
    )
    const result = await play({ base: APP, head: Object.assign({ ...APP }, ...services) })
    expect(result.code).toBe(1)
    expect(reviewed(result)).toHaveLength(300)
    expect(result.server.comments[0]?.body.length).toBeLessThanOrEqual(60_000)
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1_000_000)
    const levels = commandsOf(result.stdout).map(({ name }) => name)
    for (const level of ['error', 'warning', 'notice'])
      expect(levels.filter((name) => name === level).length).toBeLessThanOrEqual(10)
  }, 60_000)

  it.concurrent('4,000 changed files are no more requests', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, index) => [`docs/${index}.md`, String(index)]),
    )
    const result = await play({ base: APP, head: { ...APP, ...files, Dockerfile: BAD } })
    expect([result.code, reviewed(result)]).toEqual([1, ['Dockerfile']])
    expect(result.server.requests.length).toBeLessThanOrEqual(25)
  })
})

describe('which event', () => {
  const base = { ...APP, Dockerfile: BAD }
  const head = { ...APP, Dockerfile: BAD.replace('3000', '4000') }

  it.concurrent.each<[string, unknown, Record<string, string>]>([
    ['pull_request_target', { pull_request: PULL }, { GITHUB_SHA: 'c'.repeat(40) }],
    ['merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } }, {}],
    ['push', { before: BASE, after: HEAD }, {}],
  ])('%s compares, and is green on what was known', async (event, payload, env) => {
    const result = await play({ base, head, event, payload, env })
    expect([result.code, reviewed(result), rulesIn(result, 'new')]).toEqual([0, ['Dockerfile'], []])
  })

  it.concurrent.each<[string, unknown]>([
    ['schedule', {}],
    ['workflow_dispatch', { inputs: {} }],
    ['release', { action: 'published', release: { tag_name: 'v1' } }],
  ])('%s reviews everything, and everything counts', async (event, payload) => {
    const result = await play({ base, head, event, payload, env: { GITHUB_SHA: HEAD } })
    expect([result.code, reviewed(result)]).toEqual([1, ['Dockerfile']])
    expect(result.server.comments).toEqual([])
  })

  it.concurrent('the push of a new branch has nothing to compare with', async () => {
    const result = await play({ base, head, event: 'push', payload: { before: '0'.repeat(40), after: HEAD } })
    expect(result.code).toBe(1)
  })

  it.concurrent('the removal of a branch is green', async () => {
    const result = await play({ base, head, event: 'push', payload: { before: BASE, after: '0'.repeat(40) } })
    expect([result.code, result.server.requests]).toEqual([0, []])
  })

  it.concurrent.each([
    ['all', 1],
    ['off', 0],
    ['new', 0],
  ])('gate %s decides what counts', async (gate, code) => {
    expect((await play({ base, head, inputs: { gate } })).code).toBe(code)
  })

  it.concurrent('preset checklist makes errors of the card', async () => {
    const warned = { ...APP, Dockerfile: GOOD.replace(/COPY package.*\n/, 'COPY . .\n') }
    const [recommended, checklist] = await Promise.all([
      play({ base: APP, head: warned }),
      play({ base: APP, head: warned, inputs: { preset: 'checklist' } }),
    ])
    expect([recommended.code, checklist.code]).toEqual([0, 1])
  })

  it.concurrent('scope all reviews what did not change too', async () => {
    const services = { ...below('api', base), ...below('web', base) }
    const result = await play({
      base: services,
      head: { ...services, 'web/Dockerfile': GOOD },
      inputs: { scope: 'all' },
    })
    expect(reviewed(result)).toEqual(['api/Dockerfile', 'web/Dockerfile'])
    expect(result.code).toBe(0)
  })
})
