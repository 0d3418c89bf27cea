import { describe, expect, it } from '@jest/globals'
import { seedSuggestion, TREE } from './fault-run.ts'
import { APP, BAD, below, type Outcome, play, type Scenario } from './play.ts'
import { commandsOf } from './run-action.ts'

const suggest = (more: Partial<Scenario> = {}) =>
  play({ base: APP, head: TREE, inputs: { suggestions: 'true' }, ...more })

const writes = ({ server }: Outcome) =>
  server.requests.filter(({ method, kind }) => method !== 'GET' && kind !== 'create-comment')

describe('suggestions', () => {
  it.concurrent('a new Dockerfile gets its whole proposal', async () => {
    const result = await suggest()
    expect(result.server.lines).toHaveLength(1)
    expect(result.server.lines[0]).toMatchObject({ path: 'Dockerfile', start_line: 1, line: 6 })
    expect(result.server.lines[0]?.body).toContain('```suggestion\n')
    expect(result.server.requests.length).toBeLessThanOrEqual(25)
  })

  it.concurrent('are not made unless they are wanted', async () => {
    const { server } = await suggest({ inputs: {} })
    expect(server.lines).toEqual([])
  })

  it.concurrent('a Dockerfile that was there before, or moved, gets none', async () => {
    const [changed, moved] = await Promise.all([
      suggest({ base: TREE, head: { ...TREE, Dockerfile: BAD.replace('3000', '4000') } }),
      suggest({ base: TREE, head: { ...below('api', APP), 'api/Dockerfile': BAD } }),
    ])
    expect([...changed.server.lines, ...moved.server.lines]).toEqual([])
  })

  it.concurrent('a second run posts nothing twice', async () => {
    const first = await suggest()
    const again = await suggest({
      seed: ({ lines, comments }) => {
        lines.push(...first.server.lines)
        comments.push(...first.server.comments)
      },
    })
    expect(writes(again)).toEqual([])
    expect(again.server.lines).toHaveLength(1)
  })

  it.concurrent('an outdated one is hidden, once', async () => {
    const first = await suggest({ seed: seedSuggestion })
    expect(first.server.lines.map(({ minimised }) => minimised ?? false)).toEqual([true, false])
    const again = await suggest({ seed: ({ lines }) => lines.push(...first.server.lines) })
    expect(again.server.requests.filter(({ kind }) => kind === 'graphql')).toHaveLength(1)
  })

  it.concurrent('one of a person who quotes our marker is let be', async () => {
    const person = { login: 'someone', type: 'User' }
    const { server } = await suggest({
      seed: (server) => {
        seedSuggestion(server)
        const [line] = server.lines.splice(0)
        if (line) server.lines.push({ ...line, user: person })
      },
    })
    expect(server.lines[0]?.minimised).toBeUndefined()
  })

  it.concurrent('one bad place does not lose the others', async () => {
    const head = { ...TREE, ...below('api', TREE) }
    let refused = 0
    const result = await suggest({
      head,
      seed: (server) =>
        server.spoil(({ kind, body }) => {
          const place = body as { path?: string; comments?: readonly unknown[] } | null
          const bad = kind === 'create-review' || (kind === 'create-line' && place?.path === 'Dockerfile')
          refused += bad ? 1 : 0
          return bad ? '422' : null
        }),
    })
    expect(refused).toBe(2)
    expect(result.server.lines.map(({ path }) => path)).toEqual(['api/Dockerfile'])
    expect(commandsOf(result.stdout).some(({ message }) => message.startsWith('1 of the proposals'))).toBe(
      true,
    )
  })
})

describe('a run that was overtaken', () => {
  it.concurrent('leaves comment and lines to the run of the newer commit', async () => {
    const result = await suggest({
      seed: (server) => {
        server.state.pullHead = 'c'.repeat(40)
        server.comments.push({
          id: 1,
          body: '<!-- stagewright -->\nof the newer commit',
          user: { login: 'github-actions[bot]', type: 'Bot' },
        })
      },
    })
    expect(result.code).toBe(1)
    expect(writes(result)).toEqual([])
    expect(result.server.comments[0]?.body).toContain('of the newer commit')
    expect(result.stdout).toContain('The pull request has moved on')
  })
})

describe('an outage', () => {
  it.concurrent('ends the run soon, however many files there are', async () => {
    const services = Array.from({ length: 60 }, (_, index) =>
      below(`s${index}`, { ...APP, Dockerfile: `${BAD}# ${index}\n` }),
    )
    const result = await play({
      base: APP,
      head: Object.assign({}, APP, ...services),
      seed: (server) => server.spoil(({ kind }) => (kind === 'blob' ? '500' : null)),
    })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('the review is not complete')
    // Whoever merges or renders the report learns of it, too.
    expect(result.report).toMatchObject({
      summary: { failed: true, incomplete: expect.stringMatching(/^\d+ files could not be read/) },
    })
    // Eight at a time, three attempts each; nothing is asked after that.
    expect(result.server.requests.filter(({ kind }) => kind === 'blob').length).toBeLessThanOrEqual(48)
    expect(result.summary).toMatch(/And \d+ more files are missing/)
  })
})
