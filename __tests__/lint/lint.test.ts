import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Rule } from '../../src/lint/rule.ts'
import * as proposer from '../../src/propose/search.ts'
import { review } from '../../src/review.ts'
import { createSnapshot } from '../../src/snapshot.ts'
import { cost } from '../cost.ts'
import { buildFrom, DEFAULTS, findingsOf } from '../rule-example.ts'

const SERVER = 'FROM python:3.13-slim\nCMD ["gunicorn", "app:app"]\n'

function fingerprints(dockerfile: string, path = 'Dockerfile'): readonly string[] {
  return findingsOf(buildFrom({ [path]: dockerfile }, path), rules).map(({ fingerprint }) => fingerprint)
}

describe('identity', () => {
  it('survives moved lines, bumped versions and renamed stages', () => {
    const before = 'FROM python:3.12-slim AS app\nCMD ["gunicorn", "app:app"]\n'
    const after =
      '# A comment\n\nFROM python:3.13-slim AS server\n\nEXPOSE 8000\nCMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]\n'
    expect(fingerprints(after)).toEqual(fingerprints(before))
  })

  it('differs by file, and between two of a kind', () => {
    expect(fingerprints(SERVER, 'api/Dockerfile')).not.toEqual(fingerprints(SERVER))
    const twice = fingerprints('FROM alpine:3.22\nCOPPY a b\nCOPPY c d\n')
    expect(new Set(twice).size).toBe(twice.length)
  })
})

describe('order', () => {
  it('is by place, whatever order the rules run in', () => {
    const build = buildFrom({
      Dockerfile:
        'FROM python:3.13\nCOPY . .\nRUN pip install -r requirements.txt\nCMD ["gunicorn", "app:app"]\n',
    })
    const ids = (all: readonly Rule[]) =>
      findingsOf(build, all).map(({ rule, range }) => `${range.start.line} ${rule}`)
    expect(ids(rules.toReversed())).toEqual(ids(rules))
    expect(ids(rules).length).toBeGreaterThan(3)
  })
})

describe('severity', () => {
  const severities = (dockerfile: string, settings: Partial<typeof DEFAULTS>) =>
    Object.fromEntries(
      lint(buildFrom({ Dockerfile: dockerfile }), rules, { ...DEFAULTS, ...settings }).findings.map(
        ({ rule, severity }) => [rule, severity],
      ),
    )

  it("is the rule's, unless it is configured", () => {
    expect(severities(SERVER, {})).toEqual({ healthcheck: 'warning', 'non-root-user': 'error' })
    expect(
      severities(SERVER, {
        rules: { healthcheck: { severity: 'error' }, 'non-root-user': { severity: 'off' } },
      }),
    ).toEqual({ healthcheck: 'error' })
  })

  it('is error for the rules of the card under the checklist preset, but never for a remark', () => {
    expect(severities(SERVER, { preset: 'checklist' })).toEqual({
      healthcheck: 'error',
      'non-root-user': 'error',
    })
    const exposed = 'FROM debian:bookworm-slim\nUSER 10001\nEXPOSE 80\nCMD ["/server"]\n'
    expect(severities(exposed, { preset: 'checklist' })).toEqual({ healthcheck: 'info' })
  })
})

describe('inline ignores', () => {
  const ignored = (dockerfile: string, settings: Partial<typeof DEFAULTS> = {}) =>
    lint(buildFrom({ Dockerfile: dockerfile }), rules, { ...DEFAULTS, ...settings })
      .findings.filter(({ rule }) => rule !== 'unused-ignore')
      .map(({ rule, ignored }) => [rule, ignored])

  it.each([
    [
      'for a stage',
      `# stagewright ignore=non-root-user,healthcheck -- because\n${SERVER}`,
      'because',
      'because',
    ],
    [
      'for a line',
      'FROM python:3.13-slim\n# stagewright ignore=healthcheck -- probed by the platform\nCMD ["gunicorn", "app:app"]\n',
      null,
      'probed by the platform',
    ],
    ['for the file', `${SERVER}# stagewright ignore-file=non-root-user -- test bed\n`, 'test bed', null],
    ["hadolint's, with a reason", `# hadolint ignore=DL3002 # why not\n${SERVER}`, 'why not', null],
    ["hadolint's, for the file", `# hadolint global ignore=DL3057,DL3002\n${SERVER}`, '', ''],
    ["BuildKit's, for all", `# check=skip=all\n${SERVER}`, '', ''],
    ['of another rule', `# stagewright ignore=cache-order\n${SERVER}`, null, null],
    ['below the line', `${SERVER}# stagewright ignore=non-root-user\n`, null, null],
  ])('%s', (_, dockerfile, user, health) => {
    expect(ignored(dockerfile)).toEqual([
      ['non-root-user', user],
      ['healthcheck', health],
    ])
  })

  it('may have to give a reason, and may be forbidden', () => {
    const dockerfile = `# stagewright ignore=non-root-user,healthcheck\n${SERVER}`
    expect(ignored(dockerfile, { ignores: { 'require-reason': true, 'allow-inline': true } })[0]).toEqual([
      'non-root-user',
      null,
    ])
    expect(ignored(dockerfile, { ignores: { 'require-reason': false, 'allow-inline': false } })[0]).toEqual([
      'non-root-user',
      null,
    ])
  })
})

describe('ignores that ignore nothing', () => {
  const idle = (dockerfile: string, settings: Partial<typeof DEFAULTS> = {}, all = rules) =>
    lint(buildFrom({ Dockerfile: dockerfile }), all, { ...DEFAULTS, ...settings })
      .findings.filter(({ rule }) => rule === 'unused-ignore')
      .map(({ message }) => message)
  const reasons = { ignores: { 'require-reason': true, 'allow-inline': true } }

  it.each([
    ['our own', `# stagewright ignore=healthcheck\n${SERVER}`, 1],
    ["hadolint's", `# hadolint ignore=DL3002\n${SERVER}`, 1],
    ["BuildKit's, under two names", `# check=skip=DL3057,all\n${SERVER}`, 2],
    ['one with a reason', `# stagewright ignore=healthcheck -- probed by the platform\n${SERVER}`, 0],
    ["hadolint's, for what is no matter here", `# hadolint ignore=DL3008\n${SERVER}`, 0],
  ])('where a reason is asked for: %s', (_, dockerfile, count) => {
    expect(idle(dockerfile)).toEqual([])
    const said = idle(dockerfile, reasons)
    expect(said).toHaveLength(count)
    expect(said.every((message) => message.includes('without a reason'))).toBe(true)
  })

  it('are of no interest where comments may not ignore', () => {
    const dockerfile = `# stagewright ignore=nonsense\n${SERVER}`
    expect(idle(dockerfile)).toHaveLength(1)
    expect(idle(dockerfile, { ignores: { 'require-reason': false, 'allow-inline': false } })).toEqual([])
  })

  it('are not told from the silence of a rule that broke', () => {
    const dockerfile = `# stagewright ignore=cache-order\n${SERVER}`
    const breaking = rules.map((rule) =>
      rule.id !== 'cache-order'
        ? rule
        : {
            ...rule,
            check: () => {
              throw new Error('no luck')
            },
          },
    )
    expect(idle(dockerfile)).toHaveLength(1)
    expect(idle(dockerfile, {}, breaking)).toEqual([])
  })

  it('are told a hundred times at most', () => {
    expect(idle(`${'# stagewright ignore-file=nonsense\n'.repeat(500)}${SERVER}`)).toHaveLength(100)
  })

  it.each<[string, (count: number) => string]>([
    [
      'ignores and findings',
      (count) => `FROM a\n${'# stagewright ignore=other -- x\nRUN true\n'.repeat(count)}`,
    ],
    ['stages with ignores', (count) => `${'# stagewright ignore=each -- x\nFROM a\nRUN b\n'.repeat(count)}`],
    ['names in one ignore', (count) => `# stagewright ignore=${'each,'.repeat(count)}\nFROM a\nRUN b\n`],
    [
      'blanks in an ignore',
      (count) => `# stagewright ignore=each${' '.repeat(count * 10)}!\nFROM a\nRUN b\n`,
    ],
  ])('cost time in proportion: %s', (_, text) => {
    const each: Rule = {
      ...(rules[0] as Rule),
      id: 'each',
      *check({ model }) {
        for (const { span } of model.dockerfile.instructions)
          yield { at: span, stage: null, subject: 'x', message: 'x', help: 'x' }
      },
    }
    const all = [
      each,
      { ...each, id: 'other', check: () => [] },
      ...rules.filter((rule) => rule.checkIgnores),
    ]
    const work = (count: number) => {
      const build = buildFrom({ Dockerfile: text(count) })
      return cost(() => void lint(build, all, DEFAULTS))
    }
    // Eight times the text; quadratic time would be sixty-four times the work.
    expect(work(16_000) / Math.max(4, work(2_000))).toBeLessThan(30)
  })

  it('do not keep a proposal from being made', () => {
    const files = {
      Dockerfile: `# stagewright ignore=non-root-user -- later\n${BAD_NODE}`,
      'package.json':
        '{ "name": "api", "dependencies": { "express": "5.1.0" }, "scripts": { "start": "node server.js" } }',
      'package-lock.json':
        '{ "name": "api", "lockfileVersion": 3, "packages": { "": {}, "node_modules/express": {} } }',
      'server.js': "require('express')().listen(3000)\n",
    }
    const loaded = new Map(
      Object.entries(files).map(([path, text]) => [path, { kind: 'text', text } as const]),
    )
    const snapshot = createSnapshot(loaded, { paths: Object.keys(files).sort(), complete: true })
    const options = { config: DEFAULT_CONFIG, rules, proposer, fixes: true, context: null, target: null }
    expect(review(snapshot, 'Dockerfile', options)).toMatchObject({ proposal: { kind: 'rewrite' }, bugs: [] })
  })

  it('has fixes only where they are wanted, and the same findings', () => {
    const texts = new Map([
      [
        'Dockerfile',
        { kind: 'text', text: 'FROM golang:1.27\nFROM debian:bookworm-slim\nCOPY --from=0 /a /a\n' } as const,
      ],
    ])
    const snapshot = createSnapshot(texts, { paths: ['Dockerfile'], complete: false })
    const options = { config: DEFAULT_CONFIG, rules, proposer: null, context: null, target: null }
    const wanted = review(snapshot, 'Dockerfile', { ...options, fixes: true }).findings
    expect(wanted.filter(({ fix }) => fix !== null)).not.toEqual([])
    expect(review(snapshot, 'Dockerfile', { ...options, fixes: false }).findings).toEqual(
      wanted.map((finding) => ({ ...finding, fix: null })),
    )
  })
})

const BAD_NODE = `FROM node:22
WORKDIR /app
COPY . .
RUN npm ci
CMD ["npm", "start"]
`

describe('a rule that breaks', () => {
  it('is a bug with its name; what it said before, and the others, stand', () => {
    const [first] = rules
    const broken: Rule = {
      ...(first as Rule),
      id: 'broken',
      *check(build) {
        yield {
          at: build.stages[0]?.from.span ?? { start: 0, end: 0 },
          stage: null,
          subject: 'x',
          message: 'x',
          help: 'x',
        }
        throw new Error('no luck')
      },
    }
    const { findings, bugs } = lint(buildFrom({ Dockerfile: SERVER }), [broken, ...rules], DEFAULTS)
    expect(bugs).toEqual([{ where: 'rule broken on Dockerfile', message: 'no luck' }])
    expect(findings.map(({ rule }) => rule)).toEqual(['broken', 'non-root-user', 'healthcheck'])
  })
})
