import { describe, expect, it } from '@jest/globals'
import { type KnownRule, readHadolint } from '../../src/config/hadolint.ts'

const RULES: readonly KnownRule[] = [
  { id: 'non-root-user', aliases: ['DL3002'] },
  { id: 'pin-base-image', aliases: ['DL3006', 'DL3007'] },
  { id: 'exec-form', aliases: ['DL3025', 'JSONArgsRecommended'] },
]
const REGISTRY: KnownRule = {
  id: 'trusted-registry',
  aliases: ['DL3026'],
  options: { defaults: { allow: [] }, schema: (z) => z.unknown() },
}

describe("hadolint's configuration", () => {
  it.each<[string, string, object]>([
    ['nothing', '', { rules: {}, failOn: null, allowInline: true, taken: [], left: [] }],
    ['an ignored rule, whatever its case', 'ignored: [dl3002]', { rules: { 'non-root-user': 'off' } }],
    [
      'one of two names of a rule',
      'ignored: [DL3007]',
      {
        rules: { 'pin-base-image': 'off' },
        taken: ['DL3007 is ignored: pin-base-image is off, which is DL3006 too'],
      },
    ],
    ['a style', 'override: { style: [DL3025] }', { rules: { 'exec-form': 'info' } }],
    [
      'the graver of two',
      'override: { info: [DL3006], error: [DL3007] }',
      { rules: { 'pin-base-image': 'error' } },
    ],
    [
      'a severity against an ignore',
      'ignored: [DL3006]\noverride: { warning: [DL3007] }',
      { rules: { 'pin-base-image': 'warning' } },
    ],
    ['a word in the place of a list', 'ignored: DL3002', { rules: { 'non-root-user': 'off' } }],
    ['a threshold', 'failure-threshold: style', { failOn: 'info' }],
    ['no threshold', 'failure-threshold: ignore', { failOn: 'never' }],
    ['no failure', 'no-fail: true\nfailure-threshold: error', { failOn: 'never' }],
    ['deafness to comments', 'disable-ignore-pragma: true', { allowInline: false }],
    [
      'how it prints: of no interest',
      'format: tty\nno-color: true\nverbose: true',
      { rules: {}, taken: [], left: [] },
    ],
  ])('takes over %s', (_, text, expected) => {
    expect(readHadolint(text, RULES)).toMatchObject(expected)
  })

  it.each([
    ['ignored: [DL3008, SC2086]', 'DL3008, SC2086: no rule here answers to them'],
    ['ignored: { DL3002: true }', 'ignored: it is no list of words'],
    ['override: [DL3002]', 'override: it is no mapping from severities to rules'],
    ['failure-threshold: loud', 'failure-threshold: loud is no severity'],
    ['label-schema: { author: text }', 'label-schema: there is nothing like it here'],
    ['trustedRegistries: [docker.io]', 'trustedRegistries: no rule here answers to DL3026'],
  ])('says what it leaves of %j', (text, line) => {
    const { left, rules } = readHadolint(text, RULES)
    expect([left, rules]).toEqual([[line], {}])
  })

  it('allows the trusted registries where a rule is about them', () => {
    const text = 'trustedRegistries: [docker.io, "*.acme.dev"]\noverride: { warning: [DL3026] }'
    const allow = ['docker.io', '*.acme.dev']
    expect(readHadolint(text, [...RULES, REGISTRY]).rules).toEqual({
      'trusted-registry': { severity: 'warning', allow },
    })
    expect(readHadolint(`${text}\nignored: [DL3026]`.replace(/override.*\n/, ''), [REGISTRY]).rules).toEqual({
      'trusted-registry': 'off',
    })
  })

  it.each(['ignored: [', '- a\n- b', 'a: &a [*a]', `x: &a [1]\ny: [${'*a,'.repeat(200)}]`])(
    'never throws anything else: %j',
    (text) => {
      try {
        readHadolint(text, RULES)
      } catch (error) {
        expect(error).toMatchObject({ name: 'HadolintError', message: expect.stringMatching(/./) })
      }
    },
  )
})
