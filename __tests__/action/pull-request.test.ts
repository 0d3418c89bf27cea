import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Emulator, startEmulator } from './emulator.ts'
import { commandsOf, NODE_24, type Result, runAction } from './run-action.ts'

/** The base: a service whose Dockerfile is good enough, so that what the pull request adds is new. */
const SERVICE = {
  'services/api/package.json': JSON.stringify({
    name: 'api',
    private: true,
    main: 'server.js',
    scripts: { start: 'node server.js' },
    dependencies: { express: '4.21.2' },
    devDependencies: { eslint: '9.17.0' },
  }),
  'services/api/package-lock.json': JSON.stringify({
    name: 'api',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'api', dependencies: { express: '4.21.2' }, devDependencies: { eslint: '9.17.0' } },
      'node_modules/express': { version: '4.21.2' },
      'node_modules/eslint': { version: '9.17.0', dev: true },
    },
  }),
  'services/api/server.js':
    "require('express')().get('/healthz', (_, answer) => answer.send('ok')).listen(3000)\n",
}

const DOCKERFILE = `FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
EXPOSE 3000
CMD ["node", "server.js"]
`

const PATH = 'services/api/Dockerfile'
const PERMISSIONS = { contents: 'read', pull_requests: 'write' } as const

let github: Emulator
let main: string

beforeAll(async () => {
  github = await startEmulator()
  main = await github.commit('main', SERVICE, null)
}, 60_000)

afterAll(() => github.close())

interface Options {
  readonly node?: string
  readonly token?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** Runs the action as the push of a commit to the pull request would. The emulator keeps the head of its first push. */
async function review(number: number, head: string, options: Options = {}): Promise<Result> {
  const token = options.token ?? (await github.jobToken(PERMISSIONS))
  const pull = await github.pull(number)
  const payload = {
    action: 'synchronize',
    number,
    pull_request: { ...pull, head: { ...pull.head, sha: head } },
  }
  return runAction({ event: 'pull_request', payload, apiUrl: github.url, ...options, token })
}

describe.each([
  ['the Node of the machine', process.execPath],
  ['Node 24', NODE_24],
])('a pull request with a new Dockerfile, under %s', (name, node) => {
  const branch = name.replace(/ /g, '-').toLowerCase()
  let number: number
  let head: string
  let result: Result

  beforeAll(async () => {
    head = await github.commit(branch, { [PATH]: DOCKERFILE }, main)
    number = (await github.openPull(branch)).number
    result = await review(number, head, { node })
  }, 60_000)

  it('runs under the Node it is meant for', () => {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' })
    expect(version).toMatch(node === NODE_24 ? /^v24\./ : /^v\d+\./)
  })

  it('fails with one sentence and no stack trace', () => {
    expect(result.stderr).toBe('')
    expect(result.code).toBe(1)
    const errors = commandsOf(result.stdout).filter(
      ({ name, properties }) => name === 'error' && properties === '',
    )
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Stagewright: \d+ new errors?\.$/),
    ])
    expect(result.stdout).not.toMatch(/^\s+at /m)
  })

  it('annotates findings on lines of the file, with their severity', () => {
    const annotations = commandsOf(result.stdout).filter(({ properties }) =>
      properties.includes(`file=${PATH}`),
    )
    expect(annotations.length).toBeGreaterThan(0)
    expect(annotations.length).toBeLessThanOrEqual(5)
    const lines = annotations.map(({ properties }) => Number(/line=(\d+)/.exec(properties)?.[1]))
    for (const line of lines) expect(line).toBeGreaterThanOrEqual(1)
    expect(new Set(lines).size).toBe(lines.length)
    expect(annotations.some(({ name }) => name === 'error')).toBe(true)
    expect(annotations.some(({ properties }) => properties.includes('non-root-user'))).toBe(true)
  })

  it('sets its outputs, with files a next step can use', () => {
    expect(result.outputs).toMatchObject({ failed: 'true', files: '1' })
    expect(Number(result.outputs['errors'])).toBeGreaterThan(0)
    expect(result.report?.files.map(({ path }) => path)).toEqual([PATH])
    expect(result.report?.files[0]?.findings.every(({ state }) => state === 'new')).toBe(true)
  })

  it('writes a patch that git applies to the reviewed commit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stagewright-patch-'))
    try {
      const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
      git('init', '--quiet')
      mkdirSync(join(folder, 'services/api'), { recursive: true })
      writeFileSync(join(folder, PATH), DOCKERFILE)
      writeFileSync(join(folder, 'p.patch'), result.patch)
      git('apply', '--check', 'p.patch')
      git('apply', 'p.patch')
      expect(readFileSync(join(folder, PATH), 'utf8')).toMatch(/^FROM .* AS /m)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('tells the whole story in the summary', () => {
    expect(result.summary).toMatch(/^### ❌ Stagewright: /)
    expect(result.summary).toContain('**Proposed: ')
  })

  it('keeps exactly one comment, which has the proposal', async () => {
    const comments = await github.comments(number)
    expect(comments).toHaveLength(1)
    const [comment] = comments
    expect(comment?.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
    expect(comment?.body).toMatch(/^<!-- stagewright -->\n### ❌ Stagewright: /)
    expect(comment?.body).toContain(`https://github.com/acme/shop/blob/${head}/${PATH}#L`)
    expect(comment?.body).toContain('```dockerfile\n')
    expect(comment?.body).not.toContain('git apply')
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`)
  })

  it('updates the same comment after a second push, and leaves those of others alone', async () => {
    const [before] = await github.comments(number)
    const quoted = await github.comment(number, `<!-- stagewright -->\nwhat is this line for?`)
    const better = DOCKERFILE.replace('EXPOSE', 'USER node\nEXPOSE')
    const second = await github.commit(branch, { [PATH]: better }, head)
    const again = await review(number, second, { node, inputs: { 'patch-file': 'out/fix it.patch' } })
    const comments = await github.comments(number)
    expect(comments.map(({ id }) => id)).toEqual([before?.id, quoted.id])
    expect(comments[0]?.body).toContain(second.slice(0, 7))
    // A patch with a name is there to be uploaded, so the comment points to it.
    expect(comments[0]?.body).toContain("`git apply 'fix it.patch'` with the patch of this run")
    expect(comments[0]?.body).not.toContain('`non-root-user`')
    expect(comments[1]?.body).toBe(quoted.body)
    expect(again.report?.files[0]?.findings.some(({ rule }) => rule === 'non-root-user')).toBe(false)
  }, 60_000)

  it('shrinks its comment to one line when nothing is left to say', async () => {
    const gone = await github.commit(branch, { [PATH]: null, 'README.md': '# shop\n' }, head)
    const again = await review(number, gone, { node })
    expect(again.code).toBe(0)
    const [comment] = await github.comments(number)
    expect(comment?.body).toBe(
      `<!-- stagewright -->\n✅ **Stagewright**: no Dockerfile to review at \`${gone.slice(0, 7)}\`.\n`,
    )
  }, 60_000)
})

describe('a token that may not write', () => {
  it('gives no comment, the same verdict and the full report in the summary', async () => {
    const head = await github.commit('fork', { [PATH]: DOCKERFILE }, main)
    const { number } = await github.openPull('fork')
    const token = await github.jobToken({ contents: 'read', pull_requests: 'read' })
    const result = await review(number, head, { token })
    expect(result.code).toBe(1)
    expect(await github.comments(number)).toEqual([])
    expect(result.summary).toContain('**Proposed: ')
    expect(result.outputs['comment-url']).toBe('')
    expect(
      commandsOf(result.stdout).some(
        ({ name, message }) => name === 'notice' && message.includes('may not comment'),
      ),
    ).toBe(true)
  }, 60_000)
})

describe('a Dockerfile that was there before', () => {
  it('does not fail a change that leaves its findings as they were', async () => {
    const base = await github.commit('main', { [PATH]: DOCKERFILE }, main)
    const head = await github.commit('bump', { [PATH]: DOCKERFILE.replace('node:20', 'node:22') }, base)
    const { number } = await github.openPull('bump')
    const result = await review(number, head)
    expect(result.code).toBe(0)
    expect(await github.comments(number)).toEqual([])
    expect(result.report?.files[0]?.findings.every(({ state }) => state === 'known')).toBe(true)
  }, 60_000)

  it('is not even read when the change is elsewhere', async () => {
    const base = await github.commit('main', { [PATH]: DOCKERFILE }, main)
    const head = await github.commit('elsewhere', { 'docs/guide.md': 'text\n' }, base)
    const { number } = await github.openPull('elsewhere')
    const result = await review(number, head)
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ failed: 'false', files: '0' })
    expect(result.stdout).toContain('No Dockerfile to review.')
  }, 60_000)
})
