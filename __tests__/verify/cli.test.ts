import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { proposalCandidates } from '../../src/cli/propose.ts'
import { verify } from '../../src/cli/verify.ts'
import type { Candidates } from '../../src/verify/verify.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stagewright-test-'))
  writeFileSync(join(cwd, 'Dockerfile'), 'FROM scratch\n')
  writeFileSync(join(cwd, 'Dockerfile.good'), 'FROM scratch\n')
  writeFileSync(join(cwd, 'Dockerfile.evil'), '# syntax=evil/frontend\nFROM scratch\n')
  writeFileSync(join(cwd, 'event.json'), JSON.stringify({ pull_request: { head: { sha: 'b'.repeat(40) } } }))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

/** Runs the command where no engine is on PATH; what it throws. */
async function refused(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  candidates?: Candidates,
): Promise<string> {
  const said: string[] = []
  const terminal = {
    stdout: () => {},
    stderr: (text: string) => said.push(text),
    cwd,
    color: false,
    env: { PATH: '/nowhere', ...env },
  }
  return verify(args, terminal, candidates).then(
    (code) => `ended with ${code}${said.map((text) => `: ${text.trim()}`).join('')}`,
    (error: unknown) =>
      error instanceof Error && error.name === 'UsageError' ? error.message : `bug: ${error}`,
  )
}

const AGAINST = ['Dockerfile', '--against', 'Dockerfile.good']

describe('what verify does not do', () => {
  it.each<[readonly string[], string]>([
    [[], 'verify takes one Dockerfile'],
    [['a', 'b'], 'verify takes one Dockerfile'],
    [['nowhere'], 'cannot read'],
    [['Dockerfile'], 'there is no proposal'],
    [['Dockerfile', '--against', 'nowhere'], 'cannot read'],
    [[...AGAINST, '--against', 'nowhere'], 'cannot read'],
    [['Dockerfile.evil', '--against', 'Dockerfile'], 'only docker/dockerfile is run'],
    [[...AGAINST, '--engine', 'dokcer'], '--engine takes auto, docker, buildah'],
    [[...AGAINST, '--format', 'xml'], '--format takes pretty, json, markdown'],
    [[...AGAINST, '--port', '70000'], '--port takes a number'],
    [[...AGAINST, '--port', '80; id'], '--port takes a number'],
    [[...AGAINST, '--path', 'health'], '--path takes the path of a URL'],
    [[...AGAINST, '--path', '/a\r\nHost: x'], '--path takes the path of a URL'],
    [[...AGAINST, '--timeout', 'long'], '--timeout takes the seconds'],
    [[...AGAINST, '--smoke', '"open'], '--smoke takes a command'],
    [[...AGAINST, '--secret', 'token'], '--secret takes id='],
    [[...AGAINST, '--secret', 'id=a,env=NOT_THERE'], 'there is no environment variable NOT_THERE'],
    [[...AGAINST, '--secret', 'id=a,src=nowhere'], 'cannot read'],
    [[...AGAINST, '--build-arg', 'BUILDKIT_SYNTAX=evil/x'], 'names a frontend'],
    [[...AGAINST, '--env', 'A=1', '--env', 'NOT_THERE'], '--env NOT_THERE: there is no environment variable'],
    [[...AGAINST, '--env', 'A=1', '--env', '=hunter22'], 'what the 2. one gives as name is none'],
    [[...AGAINST, '--env', 'A=a\0b'], '--env A: a value cannot hold a NUL'],
    [[...AGAINST, '--env', `A=${'x'.repeat(70_000)}`], 'have 70001 bytes; together they may have 65536'],
    [[...AGAINST, ...Array.from({ length: 101 }, () => '--env=A=1')], '--env was given 101 times'],
    [[...AGAINST, '--env', 'A=1', '--env', 'spring.port=1', '--env', 'B'], '--env B: there is no'],
    [[...AGAINST, '--prot', '80'], '--prot'],
    [AGAINST, 'no container engine: docker is not on PATH; buildah is not on PATH'],
    [[...AGAINST, '--engine', 'buildah'], 'no container engine: buildah is not on PATH'],
  ])('%j: %s', async (args, message) => {
    expect(await refused(args)).toContain(message)
  })

  it.each(['=hunter22', 'a b=hunter22', 'hunter22!', 'A-=hunter22', ' A=hunter22', 'HOME=hunter22'])(
    'repeats no value where --env is given %j',
    async (text) => {
      const message = await refused([...AGAINST, '--env', text])
      expect(message).toMatch(/^--env /)
      expect(message).not.toContain('hunter22')
    },
  )

  it('repeats no value behind an option that it does not know', async () => {
    expect(await refused([...AGAINST, '--evn=A=hunter22'])).toBe('unknown option --evn; did you mean --env?')
  })

  it.each(['PATH', 'HOME', 'DOCKER_HOST', 'LD_PRELOAD', 'XDG_RUNTIME_DIR', '_BUILDAH_STARTED_IN_USERNS'])(
    'hands no %s through a program that reads it itself',
    async (name) => {
      expect(await refused([...AGAINST, '--env', `${name}=x`])).toContain(`read ${name} themselves`)
    },
  )

  it.each<[string, NodeJS.ProcessEnv]>([
    ['pull_request_target', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['workflow_run', { GITHUB_EVENT_NAME: 'workflow_run' }],
    ['--allow-self-hosted', { RUNNER_ENVIRONMENT: 'self-hosted' }],
  ])('builds nothing: %s', async (word, env) => {
    expect(await refused(AGAINST, env)).toContain(word)
  })

  it('fails nobody whose file is right as it is', async () => {
    const nothing: Candidates = async () => ({ context: null, candidates: [], because: 'one stage is right' })
    expect(await refused(['Dockerfile'], {}, nothing)).toBe(
      'ended with 0: stagewright: nothing to prove, for there is no proposal: one stage is right',
    )
  })

  it('leaves no folder behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => /^stagewright-[0-9a-f]{12}-/.test(name))
    await refused(AGAINST)
    const after = readdirSync(tmpdir()).filter((name) => /^stagewright-[0-9a-f]{12}-/.test(name))
    expect(
      after.filter((name) => !before.includes(name) && existsSync(join(tmpdir(), name, 'context'))),
    ).toEqual([])
  })
})

describe('what is proven without --against', () => {
  it('is the proposal and the more careful ones behind it, in the context they are made for', async () => {
    const root = join(cwd, 'repository')
    cpSync(join(import.meta.dirname, '../fixtures/proposals/typescript-express'), join(root, 'api'), {
      recursive: true,
    })
    mkdirSync(join(root, '.git'))
    writeFileSync(join(root, '.git/HEAD'), '')
    const terminal = { stdout: () => {}, stderr: () => {}, cwd: root, color: false, env: {} }
    const proposed = await proposalCandidates(terminal)(join(root, 'api/Dockerfile'), null)
    expect(proposed).toMatchObject({ context: join(root, 'api'), because: null })
    expect(proposed.candidates.map(({ level }) => level)).toEqual(['allow-list', 'workdir', 'same-base'])
    const none = await proposalCandidates(terminal)(join(cwd, 'Dockerfile'), null)
    expect(none).toMatchObject({ candidates: [], because: expect.stringMatching(/./) })
  })
})
