import { describe, expect, it } from '@jest/globals'
import { suggestionIn, suggestions } from '../../src/report/suggestions.ts'
import { judgedReview, PROPOSED, REWRITE } from './judgements.ts'

const bodyOf = (dockerfile: string) =>
  suggestions([judgedReview({ proposal: { ...REWRITE, dockerfile } })], '').shown[0]?.body

describe('a suggestion', () => {
  it('replaces every line of the file, and names the .dockerignore that belongs to it', () => {
    const [suggestion] = suggestions([judgedReview()], '').shown
    expect(suggestion).toMatchObject({ path: 'services/api/Dockerfile', firstLine: 1, lastLine: 7 })
    expect(suggestion?.body).toContain(`\`\`\`suggestion\n${PROPOSED}\`\`\``)
    expect(suggestion?.body).toContain('create `services/api/.dockerignore` as well')
  })

  it('has a fence that its text cannot close', () => {
    expect(bodyOf('FROM a\n# ```\n# ````\n')).toMatch(/^`{5}suggestion\nFROM a\n# ```\n# ````\n`{5}$/m)
  })

  it.each([
    ['an invisible character', 'FROM a\n# \u202E\n'],
    ['carriage returns', 'FROM a\r\n'],
    ['more than a comment holds', `FROM a\n${'# x\n'.repeat(20_000)}`],
  ])('is not made for %s', (_, text) => {
    expect(bodyOf(text)).toBeUndefined()
  })

  it('is known again by its job, its text and its proposal', () => {
    const of = (key: string, text?: string) =>
      suggestions([judgedReview(text === undefined ? {} : { text })], key).shown[0]
    const [one, other, edited] = [of(''), of('abc'), of('', 'FROM node:20\n')]
    expect(suggestionIn(one?.body ?? '', '')).toBe(one?.fingerprint)
    expect(suggestionIn(other?.body ?? '', '')).toBeNull()
    expect(suggestionIn(other?.body ?? '', 'abc')).toBe(one?.fingerprint)
    expect(edited?.fingerprint).not.toBe(one?.fingerprint)
    expect(suggestionIn('> <!-- stagewright suggestion 0000000000000000 -->', '')).toBeNull()
  })

  it('is one of at most thirty', () => {
    const files = Array.from({ length: 33 }, (_, index) => judgedReview({ path: `${index}/Dockerfile` }))
    const { shown, left } = suggestions(files, '')
    expect([shown.length, left]).toEqual([30, 3])
  })
})
