import { describe, expect, it } from '@jest/globals'
import { github } from '../../src/report/github.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { finding, judgedReview, judgement } from './judgements.ts'

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

  it('has what is new only', () => {
    expect(report('FROM x\n', { state: 'known' }).diagnostics).toEqual([])
  })
})
