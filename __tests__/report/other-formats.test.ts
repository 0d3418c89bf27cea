import { describe, expect, it } from '@jest/globals'
import { judgementOf, parseReport } from '../../src/report/from-report.ts'
import { github } from '../../src/report/github.ts'
import { json } from '../../src/report/json.ts'
import { pretty } from '../../src/report/pretty.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { DOCKERFILE, FIX, finding, judgedReview, judgement } from './judgements.ts'

describe('workflow commands', () => {
  it('are one a line, escaped as the toolkit does', () => {
    const text = github(
      judgement([
        judgedReview({
          path: 'a:b,c/Dockerfile',
          findings: [finding('cache-order', 3, { message: '100%\n::error::boom \u001B[31m' })],
        }),
      ]),
    )
    expect(text).toBe(
      '::error file=a%3Ab%2Cc/Dockerfile,line=3,title=cache-order::100%25%0A::error::boom <U+001B>[31m\n',
    )
  })

  it('are nothing for a clean review, and say what did not fit', () => {
    expect(github(judgement([judgedReview({ findings: [] })]))).toBe('')
    const files = Array.from({ length: 12 }, (_, index) =>
      judgedReview({ path: `${index}/Dockerfile`, findings: [finding('cache-order', 1)] }),
    )
    expect(github(judgement(files))).toMatch(/^::notice::3 more annotations\.$/m)
  })
})

describe('RDJSON', () => {
  const report = (text: string, more = {}) =>
    JSON.parse(rdjson(judgement([judgedReview({ text, findings: [finding('cache-order', 1, more)] })])))

  it('counts columns in bytes', () => {
    const range = { start: { line: 1, column: 6 }, end: { line: 1, column: 9 } }
    const { source, diagnostics } = report('FROM ü😀x\n', { range })
    expect(source.name).toBe('stagewright')
    expect(diagnostics).toEqual([
      expect.objectContaining({
        severity: 'ERROR',
        code: expect.objectContaining({ value: 'cache-order' }),
        location: {
          path: 'services/api/Dockerfile',
          range: { start: { line: 1, column: 6 }, end: { line: 1, column: 12 } },
        },
      }),
    ])
  })

  it('suggests a fix as one change, since reviewdog offers each alone', () => {
    const [{ suggestions }] = report(DOCKERFILE, { fix: FIX }).diagnostics
    expect(suggestions).toEqual([
      {
        range: { start: { line: 4, column: 9 }, end: { line: 7, column: 1 } },
        text: 'ci --omit=dev\nRUN npm run build\nEXPOSE 3000\nUSER node\n',
      },
    ])
    expect(report(DOCKERFILE).diagnostics[0]).not.toHaveProperty('suggestions')
  })

  it('has what is new only', () => {
    expect(report('FROM x\n', { state: 'known' }).diagnostics).toEqual([])
  })
})

describe('a fix', () => {
  const safe = { ...FIX, safety: 'safe' } as const
  const found = [
    finding('a', 4, { fix: FIX }),
    finding('b', 4, { fix: safe, state: 'known' }),
    finding('c', 4, { fix: safe, state: 'ignored', ignored: '' }),
    finding('d', 4),
  ]

  it('goes through the JSON report and back', () => {
    const given = judgement([judgedReview({ findings: found })])
    const [file] = judgementOf(parseReport(JSON.parse(json(given, '1.2.3')))).files
    expect(file?.findings.map(({ fix }) => fix)).toEqual(found.map(({ fix }) => fix))
  })

  it('is counted at the end of what a terminal shows', () => {
    const same = (text: string) => text
    const palette = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same }
    const lineOf = (findings: typeof found) =>
      pretty(judgement([judgedReview({ findings })]), {
        palette,
        quiet: true,
        columns: null,
        show: ({ path }) => path,
      })
        .trimEnd()
        .split('\n')
        .at(-2)
    expect(lineOf(found)).toBe('1 fixable with stagewright fix, 1 more with --unsafe')
    expect(lineOf(found.slice(0, 1))).toBe('1 fixable with stagewright fix --unsafe')
    expect(lineOf(found.slice(3))).toBe('')
  })
})
