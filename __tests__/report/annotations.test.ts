import { describe, expect, it } from '@jest/globals'
import { annotations } from '../../src/report/annotations.ts'
import { changedLines, gitPatch, proposalDiff } from '../../src/report/diff.ts'
import { createSource } from '../../src/syntax/source.ts'
import { FINDINGS, finding, judgedReview, judgement, REWRITE } from './judgements.ts'

const NEW = { counts: 'new' } as const
const everywhere = () => null

describe('annotations', () => {
  it('keep their severity and stand one a line, worst first', () => {
    const { shown, left } = annotations(judgement([judgedReview()]), NEW, everywhere)
    expect(shown.map(({ severity, line, title }) => [severity, line, title])).toEqual([
      ['error', 1, 'no-build-tools, non-root-user'],
      ['warning', 3, 'cache-order'],
    ])
    expect(left).toBe(0)
  })

  it('move to the nearest changed line of their stage, and say where they belong', () => {
    const { shown } = annotations(judgement([judgedReview()]), NEW, () => new Set([5, 7]))
    expect(shown.map(({ line }) => line)).toEqual([5])
    expect(shown[0]?.message).toContain('Line 1: Runs as root')
  })

  it('stay in their stage even when another has a nearer change', () => {
    const stages = [
      { index: 0, name: 'build', base: 'node:20', line: 1, shipped: false, reachable: true, dependsOn: [] },
      { index: 1, name: null, base: 'node:20', line: 4, shipped: true, reachable: true, dependsOn: [0] },
    ]
    const findings = [
      finding('non-root-user', 4, { stage: '1' }),
      finding('cache-order', 3, { stage: 'build' }),
    ]
    const review = judgedReview({ stages, findings })
    const { shown } = annotations(judgement([review]), NEW, () => new Set([3, 7]))
    expect(shown.map(({ line, title }) => [line, title])).toEqual([
      [3, 'cache-order'],
      [7, 'non-root-user'],
    ])
    expect(annotations(judgement([review]), NEW, () => new Set([7])).shown.map(({ line }) => line)).toEqual([
      3, 7,
    ])
  })

  it('show what was known only where its line changed', () => {
    const findings = FINDINGS.map((found) => ({ ...found, state: 'known' as const }))
    const review = judgedReview({ findings })
    expect(annotations(judgement([review]), NEW, everywhere).shown).toEqual([])
    const { shown } = annotations(judgement([review]), NEW, () => new Set([3]))
    expect(shown.map(({ line, message }) => [line, message.includes('It was here before')])).toEqual([
      [3, true],
    ])
  })

  it('are at most five findings a file, and nine a level', () => {
    const findings = Array.from({ length: 7 }, (_, index) => finding('syntax', index + 1))
    const files = Array.from({ length: 4 }, (_, index) =>
      judgedReview({ path: `${index}/Dockerfile`, findings }),
    )
    const { shown, left } = annotations(judgement(files), NEW, everywhere)
    expect(shown).toHaveLength(9)
    expect(left).toBe(11)
  })

  it('carry no terminal escapes and fit the runner', () => {
    const message = `\u001B[31m${'x'.repeat(10_000)}`
    const [shown] = annotations(
      judgement([judgedReview({ findings: [finding('syntax', 1, { message })] })]),
      NEW,
      everywhere,
    ).shown
    expect(shown?.message).toMatch(/^<U\+001B>\[31mx/)
    expect(shown?.message.length).toBeLessThanOrEqual(4_096)
  })
})

describe('changed lines', () => {
  it.each([
    ['nothing', 'a\nb\n', 'a\nb\n', []],
    ['a new file', null, 'a\nb\n', [1, 2]],
    ['an added line', 'a\nb\n', 'a\nx\nb\n', [2]],
    ['a changed line', 'a\nb\nc\n', 'a\nx\nc\n', [2]],
    ['a removed line marks the one that took its place', 'a\nb\nc\n', 'a\nc\n', [2]],
    ['a removed last line marks the one before', 'a\nb\n', 'a\n', [1]],
    ['line ends count', 'a\r\nb\r\n', 'a\nb\n', [1, 2]],
    ['no line end at the end', 'a\nb', 'a\nb\n', [2]],
  ])('%s', (_, before, after, lines) => {
    expect([...changedLines(before, after)].sort((a, b) => a - b)).toEqual(lines)
  })

  it('are all lines when two files have too little in common to compare', () => {
    const text = (word: string) => Array.from({ length: 6_000 }, (_, index) => `${word}${index}\n`).join('')
    expect(changedLines(text('a'), text('b')).size).toBe(6_000)
  })
})

describe('the patch of a proposal', () => {
  it('has the headers of git, for a changed and a new file', () => {
    const patch = proposalDiff(
      { path: 'services/api/Dockerfile', source: createSource('FROM node:20\n') },
      REWRITE,
    )
    expect(patch).toContain(
      'diff --git a/services/api/Dockerfile b/services/api/Dockerfile\n--- a/services/api/Dockerfile\n',
    )
    expect(patch).toContain(
      'diff --git a/services/api/.dockerignore b/services/api/.dockerignore\nnew file mode 100644\n--- /dev/null\n+++ b/services/api/.dockerignore\n@@ -0,0 +1,4 @@\n',
    )
  })

  it('is empty for a file that stays', () => {
    expect(gitPatch({ path: 'Dockerfile', before: 'a\n', after: 'a\n' })).toBe('')
  })

  it('replaces the whole file when a comparison would take too long', () => {
    const text = (word: string) => Array.from({ length: 6_000 }, (_, index) => `${word}${index}\n`).join('')
    const patch = gitPatch({ path: 'Dockerfile', before: text('a'), after: text('b') })
    expect(patch).toContain('@@ -1,6000 +1,6000 @@\n-a0\n')
  })
})
