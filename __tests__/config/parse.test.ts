import { describe, expect, it } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { matchDockerfiles } from '../../src/config/files.ts'
import { parseConfig, type RuleInfo } from '../../src/config/parse.ts'
import { nearest } from '../../src/syntax/wording.ts'
import { cost } from '../cost.ts'

const RULES = ['healthcheck', 'non-root-user']
const RULE_INFOS: readonly RuleInfo[] = [
  { id: 'healthcheck' },
  {
    id: 'non-root-user',
    options: {
      defaults: { allow: [] },
      schema: (z) => z.strictObject({ allow: z.array(z.string()).default([]) }),
    },
  },
]
const parse = (text: string) => parseConfig(text, '.stagewright.yaml', RULE_INFOS)

describe('parseConfig', () => {
  it('gives the defaults for an empty file: schema and constant agree', () => {
    expect(parse('')).toEqual(DEFAULT_CONFIG)
    expect(parse('{}')).toEqual(DEFAULT_CONFIG)
  })

  it('reads answers for every Dockerfile, and for one', () => {
    const { propose } = parse(
      'propose:\n  answers:\n    no-workdir: /app\n    dev-runner: { api/Dockerfile: node dist/main.js }\n',
    )
    expect(propose.answers).toEqual({
      'no-workdir': '/app',
      'dev-runner': { 'api/Dockerfile': 'node dist/main.js' },
    })
  })

  it.each([
    ['no-workdirs: /app', 'unknown key "no-workdirs" in propose.answers; did you mean "no-workdir"?'],
    ['no-workdir: "/app\\nRUN x"', 'propose.answers.no-workdir'],
    ['no-workdir: 1', 'propose.answers.no-workdir'],
  ])('refuses the answer %s', (answer, message) => {
    expect(() => parse(`propose:\n  answers:\n    ${answer}\n`)).toThrow(message)
  })

  it('reads severities and options', () => {
    const { rules } = parse(
      'rules:\n  healthcheck: off\n  non-root-user: { severity: warning, allow: [a] }\n',
    )
    expect(rules).toEqual({
      healthcheck: { severity: 'off' },
      'non-root-user': { severity: 'warning', options: { allow: ['a'] } },
    })
  })

  it.each([
    ['rulez: {}', '.stagewright.yaml:1:1: unknown key "rulez"; did you mean "rules"?'],
    [
      'rules:\n  helthcheck: off',
      '.stagewright.yaml:2:3: unknown rule "helthcheck"; did you mean "healthcheck"?',
    ],
    ['propose:\n  target-base: alpne', /\.stagewright\.yaml:2:16: propose\.target-base: .*"alpine"/],
    [
      'rules:\n  non-root-user: { alow: [a] }',
      /:2:20: non-root-user has no option "alow"; did you mean "allow"\?/,
    ],
    ['rules:\n  non-root-user: { allow: 1 }', /:2:20: non-root-user\.allow: .*expected array/],
    ['rules:\n  healthcheck: { path: / }', /healthcheck has no option "path"/],
    ['propose:\n  max_stages: 3', /max_stages".*did you mean "max-stages"/],
    ['preset: [', /\.stagewright\.yaml:1:\d+: /],
    [`files: ["${'*'.repeat(2_000)}"]`, /files\.0/],
    ['a: &a [x]\nb: [*a,*a]\n', /:1:1: unknown key "a"/],
  ])('refuses %j in one line with its place', (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  it('survives aliases that multiply', () => {
    const laughs = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (let i = 1; i < 12; i++)
      laughs.push(
        `${'abcdefghijkl'[i]}: &${'abcdefghijkl'[i]} [${Array(9)
          .fill(`*${'abcdefghijkl'[i - 1]}`)
          .join(',')}]`,
      )
    expect(() => parse(laughs.join('\n'))).toThrow()
  })
})

describe('nearest', () => {
  it.each([
    ['helthcheck', 'healthcheck'],
    ['non-root-usr', 'non-root-user'],
    ['something-else', null],
    ['x'.repeat(10_000), null],
  ])('%s', (word, expected) => expect(nearest(word, RULES)).toBe(expected))
})

describe('matchDockerfiles', () => {
  const found = (paths: string[]) => matchDockerfiles(paths, DEFAULT_CONFIG)

  it.each([
    'Dockerfile',
    'dockerfile',
    'a/b/Containerfile',
    'Dockerfile.dev',
    'Dockerfile-gpu',
    'Dockerfile_x',
    'DockerfileProd',
    'api.Dockerfile',
    'x/go.dockerfile',
    '.devcontainer/Dockerfile',
  ])('takes %s', (path) => expect(found([path])).toEqual([path]))

  it.each([
    'Dockerfile.md',
    'Dockerfile.j2',
    'dockerfile.ts',
    'Dockerfile.dockerignore',
    'node_modules/x/Dockerfile',
    'dockerfiles/readme',
    'src/Dockerfiles.java',
  ])('leaves %s', (path) => expect(found([path])).toEqual([]))

  it('is bounded against globs that expand without end', () => {
    const files = [`{${'a,'.repeat(400)}b}`.repeat(1)]
    const match = () =>
      matchDockerfiles(['x'.repeat(500)], {
        files: ['*'.repeat(900), '{a,b}'.repeat(150), ...files],
        exclude: [],
      })
    expect(cost(match, 1)).toBeLessThan(10_000)
  })
})
