import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Rule } from '../../src/lint/rule.ts'
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
    lint(buildFrom({ Dockerfile: dockerfile }), rules, { ...DEFAULTS, ...settings }).findings.map(
      ({ rule, ignored }) => [rule, ignored],
    )

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
