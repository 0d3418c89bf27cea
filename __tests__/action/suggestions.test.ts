import { describe, expect, it } from '@jest/globals'
import { seedSuggestion, TREE } from './fault-run.ts'
import { APP, BAD, below, GOOD, type Outcome, play, type Scenario, without } from './play.ts'
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
    expect(commandsOf(result.stdout).some(({ message }) => message.startsWith('1 of the suggestions'))).toBe(
      true,
    )
  })
})

/** A Dockerfile with nothing to fix, and one whose last line starts npm as the first process. */
const FIXED = `${GOOD}# The end.\n`
const NPM = FIXED.replace('CMD ["node", "server.js"]', 'CMD ["npm", "start"]')
/** The rules of the new findings that have a fix. */
const fixable = ({ report }: Outcome) =>
  report?.files.flatMap(({ findings }) =>
    findings.flatMap(({ rule, state, fix }) => (fix !== null && state === 'new' ? rule : [])),
  )
const change = (before: string, after: string, more: Partial<Scenario> = {}) =>
  suggest({ base: { ...APP, Dockerfile: before }, head: { ...APP, Dockerfile: after }, ...more })

describe('suggestions of fixes', () => {
  it.concurrent('stand on the lines that the pull request changed', async () => {
    const { server, stdout } = await change(FIXED, NPM)
    expect(server.lines).toHaveLength(1)
    expect(server.lines[0]).toMatchObject({ path: 'Dockerfile', line: 9 })
    expect(server.lines[0]).not.toHaveProperty('start_line')
    expect(server.lines[0]?.body).toContain('**`pid-1`: Start what `npm start` stands for.**')
    expect(server.lines[0]?.body).toContain('```suggestion\nCMD ["node", "server.js"]\n```')
    expect(commandsOf(stdout).filter(({ message }) => message.includes('suggestions'))).toEqual([])
    expect(server.requests.length).toBeLessThanOrEqual(25)
  })

  it.concurrent('are not made for lines that no hunk shows', async () => {
    const long = NPM.replace('COPY . .', `${'# A comment.\n'.repeat(20)}COPY . .`)
    const npmInstall = long.replace('npm ci --omit=dev', 'npm install --omit=dev')
    const base = without({ ...APP, Dockerfile: npmInstall }, 'package-lock.json')
    const loose = npmInstall.replace('package.json package-lock.json', 'package.json')
    const [elsewhere, untouched] = await Promise.all([
      suggest({
        base: { ...base, Dockerfile: loose },
        head: { ...APP, Dockerfile: `${loose}# Changed.\n` },
      }),
      suggest({ base: { ...base, Dockerfile: loose }, head: { ...APP, Dockerfile: loose } }),
    ])
    expect([elsewhere, untouched].map(fixable)).toEqual([['frozen-lockfile'], ['frozen-lockfile']])
    expect([...elsewhere.server.lines, ...untouched.server.lines]).toEqual([])
  })

  it.concurrent('are one for a line, the gravest', async () => {
    const { server } = await change(FIXED, NPM.replace('USER node\n', ''))
    expect(server.lines.map(({ line, body }) => [line, body.includes('`non-root-user`')])).toEqual([
      [8, true],
    ])
  })

  it.concurrent('are not made where the button would change line ends', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    const result = await change(crlf(FIXED), crlf(NPM))
    expect(fixable(result)).toEqual(['pid-1'])
    expect(result.server.lines).toEqual([])
  })

  it.concurrent('are not made in a file whose diff GitHub does not show', async () => {
    const result = await change(FIXED, NPM + '# More.\n'.repeat(21_000))
    expect(fixable(result)).toEqual(['pid-1'])
    expect(result.server.lines).toEqual([])
  })

  it.concurrent('are posted once, and hidden when the fix is committed', async () => {
    const first = await change(FIXED, NPM)
    const seed: NonNullable<Scenario['seed']> = ({ lines, comments }) => {
      lines.push(...first.server.lines)
      comments.push(...first.server.comments)
    }
    const [pushed, committed] = await Promise.all([
      change(FIXED, NPM.replace('# The end.', '# The very end.'), { seed }),
      change(FIXED, FIXED.replace('# The end.', '# The very end.'), { seed }),
    ])
    expect(pushed.server.lines.map(({ minimised }) => minimised)).toEqual([undefined])
    expect(writes(pushed).filter(({ kind }) => kind === 'create-review')).toEqual([])
    expect(committed.server.lines.map(({ minimised }) => minimised)).toEqual([true])
  })

  it.concurrent('are not made beside the proposal of a new file', async () => {
    const { server } = await suggest()
    expect(server.lines).toHaveLength(1)
    expect(server.lines[0]?.body).toContain('replaces the whole file')
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
