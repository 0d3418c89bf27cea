import { describe, expect, it } from '@jest/globals'
import type { JudgedFinding, JudgedReview } from '../../src/gate/judge.ts'
import { suggestionIn } from '../../src/report/suggestion.ts'
import { suggestions } from '../../src/report/suggestions.ts'
import { finding, judgedReview, PROPOSED, REWRITE } from './judgements.ts'

/** Of files that are new, without fixes of their own. */
const suggestionsFor = (files: readonly JudgedReview[], key = '') =>
  suggestions(
    files.map((file) => ({ file, before: null })),
    { counts: 'new' },
    key,
  )

const bodyOf = (dockerfile: string) =>
  suggestionsFor([judgedReview({ proposal: { ...REWRITE, dockerfile } })]).shown[0]?.body

describe('a suggestion', () => {
  it('replaces every line of the file, and names the .dockerignore that belongs to it', () => {
    const [suggestion] = suggestionsFor([judgedReview()]).shown
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
      suggestionsFor([judgedReview(text === undefined ? {} : { text })], key).shown[0]
    const [one, other, edited] = [of(''), of('abc'), of('', 'FROM node:20\n')]
    expect(suggestionIn(one?.body ?? '', '')).toBe(one?.fingerprint)
    expect(suggestionIn(other?.body ?? '', '')).toBeNull()
    expect(suggestionIn(other?.body ?? '', 'abc')).toBe(one?.fingerprint)
    expect(edited?.fingerprint).not.toBe(one?.fingerprint)
    expect(suggestionIn('> <!-- stagewright suggestion 0000000000000000 -->', '')).toBeNull()
  })

  it('is one of at most thirty', () => {
    const files = Array.from({ length: 33 }, (_, index) => judgedReview({ path: `${index}/Dockerfile` }))
    const { shown, left } = suggestionsFor(files)
    expect([shown.length, left]).toEqual([30, 3])
  })
})

describe('a fix', () => {
  const TEXT = `FROM golang:1.27
RUN go build -o /tool .

FROM alpine:3.22
RUN apk add --no-cache curl
ENV A=1
ENV B=2
ENV C=3
ENV D=4
ENV E=5
COPY --from=0 /tool /tool
CMD /tool serve
`
  const lines = TEXT.split('\n')

  /** A fix that writes `text` over whole lines, the last of them without its end. */
  const fixOf = (rule: string, first: number, text: string, last = first): JudgedFinding => {
    const end = { line: last, column: (lines[last - 1]?.length ?? 0) + 1 }
    const edit = { path: 'services/api/Dockerfile', range: { start: { line: first, column: 1 }, end }, text }
    const fix = { safety: 'review', title: `Mend ${rule}`, edits: [edit] } as const
    return finding(rule, first, { severity: 'warning', fix })
  }
  const CMD = fixOf('exec-form', 12, 'CMD ["/tool", "serve"]')

  const suggested = (findings: readonly JudgedFinding[], before: string | null, text = TEXT) => {
    const file = judgedReview({ text, findings, proposal: null })
    return suggestions([{ file, before }], { counts: 'new' }, '').shown
  }

  it('is suggested on its lines when the diff shows them', () => {
    const [only, ...more] = suggested([CMD], TEXT.replace('ENV E=5', 'ENV E=4'))
    expect(only).toMatchObject({ path: 'services/api/Dockerfile', firstLine: 12, lastLine: 12 })
    expect(only?.body).toContain('**`exec-form`: Mend exec-form.** Look at it before you commit it.')
    expect(only?.body).toMatch(/\n```suggestion\nCMD \["\/tool", "serve"\]\n```$/)
    expect(more).toEqual([])
  })

  it('is not suggested where the diff shows none of it, or a part', () => {
    expect(suggested([CMD], TEXT)).toEqual([])
    expect(suggested([CMD], TEXT.replace('golang:1.27', 'golang:1.26'))).toEqual([])
    const far = fixOf('named-stages', 4, 'FROM alpine:3.23', 12)
    expect(suggested([far], TEXT.replace('golang:1.27', 'golang:1.26').replace('E=5', 'E=4'))).toEqual([])
    expect(suggested([far], null)).toHaveLength(1)
  })

  it('is not suggested for a finding that does not count, nor beside one on the same line', () => {
    const before = TEXT.replace('tool serve', 'tool')
    expect(suggested([{ ...CMD, state: 'known' }], before)).toEqual([])
    const graver = { ...fixOf('syntax', 12, 'CMD /tool'), severity: 'error' } as const
    expect(suggested([CMD, graver], before).map(({ body }) => body.includes('`syntax`'))).toEqual([true])
    expect(suggested([CMD, fixOf('pin-base-image', 11, 'COPY a b')], before)).toHaveLength(2)
  })

  it('takes lines out, and puts lines in', () => {
    const edit = { path: 'services/api/Dockerfile', text: '' }
    const out = { ...edit, range: { start: { line: 12, column: 1 }, end: { line: 13, column: 1 } } }
    const place = { line: 12, column: 1 }
    const into = { ...edit, text: 'USER nobody\n', range: { start: place, end: place } }
    const bodies = [out, into].map((one) => {
      const fix = { safety: 'safe', title: 'Mend it', edits: [one] } as const
      const [only] = suggested([finding('a', 12, { fix })], null)
      return [only?.firstLine, only?.lastLine, only?.body.split('```suggestion\n')[1]]
    })
    expect(bodies).toEqual([
      [12, 12, '```'],
      [12, 12, 'USER nobody\nCMD /tool serve\n```'],
    ])
  })

  it('is not suggested for lines whose ends the button would change', () => {
    const text = TEXT.replaceAll('\n', '\r\n')
    expect(suggested([CMD], null, text)).toEqual([])
  })

  it('is not suggested where the diff is too large to be shown', () => {
    const huge = '# a\n'.repeat(20_000)
    expect(suggested([CMD], null, TEXT + huge)).toEqual([])
    expect(suggested([CMD], huge, TEXT)).toEqual([])
    expect(suggested([CMD], null, `${TEXT}# ${'a'.repeat(500_000)}\n`)).toEqual([])
  })

  it('is known again wherever its lines have moved to', () => {
    const [here] = suggested([CMD], null)
    const moved = { ...CMD.range, start: { line: 13, column: 1 }, end: { line: 13, column: 16 } }
    const edits = CMD.fix?.edits.map((edit) => ({ ...edit, range: moved })) ?? []
    const below = { ...CMD, fix: { safety: 'review', title: 'Mend exec-form', edits } } as const
    const [there] = suggested([below], null, `# A comment\n${TEXT}`)
    expect(there?.firstLine).toBe(13)
    expect(there?.fingerprint).toBe(here?.fingerprint)
    const [other] = suggested([fixOf('exec-form', 12, 'CMD ["/tool"]')], null)
    expect(other?.fingerprint).not.toBe(here?.fingerprint)
  })

  it('gives way to the proposal of a new file', () => {
    const shown = suggestionsFor([judgedReview({ findings: [CMD] })]).shown
    expect(shown.map(({ body }) => body.includes('replaces the whole file'))).toEqual([true])
  })
})
