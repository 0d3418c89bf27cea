import { describe, expect, it } from '@jest/globals'
import { publicEnv } from '../../src/io/process.ts'
import { forbiddenBuildArg, foreignFrontend, refusal } from '../../src/verify/safety.ts'
import { splitWords } from '../../src/verify/words.ts'

const HEAD = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

function refused(
  env: NodeJS.ProcessEnv,
  more: { allowSelfHosted?: boolean; head?: string | null; event?: unknown } = {},
) {
  return refusal({ env, allowSelfHosted: false, head: HEAD, event: null, ...more })
}

describe('refusals', () => {
  it.each(['pull_request_target', 'workflow_run'])('never builds under %s', (name) => {
    expect(refused({ GITHUB_EVENT_NAME: name }, { allowSelfHosted: true })).toContain(name)
  })

  it('builds on a self-hosted runner only when told to', () => {
    expect(refused({ RUNNER_ENVIRONMENT: 'self-hosted' })).toContain('--allow-self-hosted')
    expect(refused({ RUNNER_ENVIRONMENT: 'self-hosted' }, { allowSelfHosted: true })).toBeNull()
    expect(refused({ RUNNER_ENVIRONMENT: 'github-hosted' })).toBeNull()
  })

  it.each([
    [
      "the pull request's head",
      { GITHUB_ACTIONS: 'true', GITHUB_SHA: OTHER },
      { pull_request: { head: { sha: HEAD } } },
      true,
    ],
    [
      'the merge commit',
      { GITHUB_ACTIONS: 'true', GITHUB_SHA: HEAD },
      { pull_request: { head: { sha: OTHER } } },
      true,
    ],
    [
      'another commit',
      { GITHUB_ACTIONS: 'true', GITHUB_SHA: OTHER },
      { pull_request: { head: { sha: OTHER } } },
      false,
    ],
    ['a desk', {}, { pull_request: { head: { sha: OTHER } } }, true],
  ])('checks the checked-out commit: %s', (_name, env, event, fine) => {
    expect(refused(env, { event }) === null).toBe(fine)
  })
})

it('does not speak for a commit that it cannot tell', () => {
  const event = { pull_request: { head: { sha: OTHER } } }
  expect(refused({ GITHUB_ACTIONS: 'true' }, { event, head: null })).toContain('`git rev-parse HEAD`')
  expect(refused({}, { event, head: null })).toBeNull()
})

describe('frontends', () => {
  it.each([
    '# syntax=docker/dockerfile:1\nFROM x',
    '#syntax = docker.io/docker/dockerfile:1.7-labs\nFROM x',
    '# syntax=docker/dockerfile-upstream:master\nFROM x',
    `# syntax=docker/dockerfile:1@sha256:${'0'.repeat(64)}\nFROM x`,
    '# escape=`\n# syntax=docker/dockerfile:1\nFROM x',
    'FROM x\n# syntax=evil/frontend\n',
    '# a comment\n# syntax=evil/frontend\nFROM x',
    '',
  ])('%j is read by BuildKit', (text) => expect(foreignFrontend(text)).toBeNull())

  it.each([
    '# syntax=evil/frontend\nFROM x',
    '# SYNTAX=evil/frontend\nFROM x',
    '\uFEFF# syntax=evil/frontend\nFROM x',
    '#!/usr/bin/env x\n# syntax=evil/frontend\nFROM x',
    '// syntax=evil/frontend\nFROM x',
    '{ "syntax": "evil/frontend" }',
    '# escape=`\n# syntax=evil/frontend\nFROM x',
    '# syntax=docker/dockerfile.evil.example/x\nFROM x',
    '# syntax=docker/dockerfile/../evil\nFROM x',
    '# syntax=evil.example/docker/dockerfile:1\nFROM x',
  ])('%j is refused', (text) => expect(foreignFrontend(text)).not.toBeNull())

  it('cannot be named by a build argument either', () => {
    expect(forbiddenBuildArg(['A=1', 'BUILDKIT_SYNTAX=evil/x'])).toContain('evil/x')
    expect(forbiddenBuildArg(['BUILDKIT_SYNTAX'])).not.toBeNull()
    expect(forbiddenBuildArg(['BUILDKIT_SYNTAX=docker/dockerfile:1'])).toBeNull()
  })
})

describe('the environment of programs', () => {
  const env = {
    PATH: '/bin',
    GITHUB_TOKEN: 'x',
    NPM_TOKEN: 'x',
    AWS_REGION: 'x',
    DB_PASSWORD: 'x',
    ACTIONS_RUNTIME_URL: 'x',
    DOCKER_HOST: 'y',
  }

  it('holds no credential', () => expect(publicEnv(env, [])).toEqual({ PATH: '/bin', DOCKER_HOST: 'y' }))

  it('but those named', () => expect(publicEnv(env, ['NPM_TOKEN'])).toHaveProperty('NPM_TOKEN', 'x'))
})

describe('command lines', () => {
  it.each([
    [`curl -f  'a b' "c \\" d" e\\ f`, ['curl', '-f', 'a b', 'c " d', 'e f']],
    ['x; rm -rf $HOME | y', ['x;', 'rm', '-rf', '$HOME', '|', 'y']],
    [`''`, ['']],
    ['   ', []],
    ['"open', null],
    ["it's", null],
  ])('%j', (line, expected) => expect(splitWords(line)).toEqual(expected))
})
