import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { asOneEdit, withoutConflicts } from '../../src/lint/apply-fixes.ts'
import { withCheckedFixes } from '../../src/lint/check-fixes.ts'
import type { FindingFix } from '../../src/lint/finding.ts'
import type { Fix, Report, Rule } from '../../src/lint/rule.ts'
import type { BuildModel } from '../../src/model/model.ts'
import { CASES, dockerfileIn, filesBelow } from '../rule-cases.ts'
import { findingsOf, subjectFrom } from '../rule-example.ts'
import { examplesIn, readPage } from '../rule-pages.ts'
import { fixesOf } from './fixes.ts'

type Files = Readonly<Record<string, string>>

/** Every Bad example and every edge case, with the path of its Dockerfile. */
const EXAMPLES: readonly { readonly name: string; readonly files: Files; readonly path: string }[] = [
  ...rules.flatMap(({ id }) =>
    examplesIn(readPage(id), 'Bad').map(({ dockerfile, files }, at) => ({
      name: `${id}, Bad ${at + 1}`,
      files: { ...files, Dockerfile: `${dockerfile.text}\n` },
      path: 'Dockerfile',
    })),
  ),
  ...readdirSync(CASES).flatMap((rule) =>
    readdirSync(join(CASES, rule)).map((name) => {
      const files = filesBelow(join(CASES, rule, name))
      return { name: `${rule}/${name}`, files, path: dockerfileIn(files) }
    }),
  ),
]

const MADE = EXAMPLES.flatMap(({ name, files, path }) =>
  fixesOf(subjectFrom(files, path), rules).map((made) => ({ name, ...made })),
)

describe('the fixes of all examples', () => {
  it('are many, of every rule that has some', () => {
    expect(MADE.length).toBeGreaterThanOrEqual(25)
    expect([...new Set(MADE.map(({ rule }) => rule))].sort()).toEqual([
      'cache-mounts',
      'chown-copy',
      'dead-delete',
      'exec-form',
      'frozen-lockfile',
      'healthcheck',
      'named-stages',
      'non-root-user',
      'pid-1',
      'syntax',
    ])
  })

  it('end their finding, and bring no other', () => {
    const failed = MADE.filter(
      ({ left, others, models: [before, after] }) =>
        beyond(left, others).length > 0 || after.problems.length > before.problems.length,
    )
    // Once the program can start, it is seen to serve: such a fix is dropped by the check that every fix goes through.
    expect(failed.map(({ name, left }) => [name, left])).toEqual([
      ['exec-form/single-quotes-are-no-json', ['healthcheck warning', 'non-root-user error']],
      // Of a file that BuildKit takes again, more can be said.
      ['unused-ignore/file-that-does-not-build', ['dockerignore warning', 'unused-ignore info']],
    ])
  })

  it('leave edges and image configs alone when they are called safe', () => {
    const safe = MADE.filter(({ safety }) => safety === 'safe')
    expect(safe.map(({ models }) => outcome(models[1]))).toEqual(safe.map(({ models }) => outcome(models[0])))
    expect(safe.length).toBeGreaterThan(0)
  })

  it('keep the line ends of the file', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    const made = EXAMPLES.flatMap(({ files, path }) =>
      fixesOf(subjectFrom({ ...files, [path]: crlf(files[path] ?? '') }, path), rules),
    )
    expect(made.map(({ after }) => after)).toEqual(MADE.map(({ after }) => crlf(after)))
  })
})

describe('a fix that is not what it says', () => {
  const DOCKERFILE = 'FROM alpine:3.22\nUSER nobody\nCMD ["true"]\n'

  /** The fix that is left of one for the finding on `USER nobody`, which ends where USER is `1000`. */
  const leftOf = (edits: Fix['edits'], more: Partial<Fix> = {}, text = DOCKERFILE): FindingFix | null => {
    const check: Rule['check'] = function* (build) {
      const user = build.stages[0]?.config.User ?? ''
      const at = { start: text.indexOf('USER'), end: text.indexOf('USER') + 4 }
      const report: Report = { at, stage: null, subject: 'a', message: 'a', help: 'a' }
      const fix: Fix = { safety: 'review', title: 'Mend it', edits, ...more }
      if (user !== '1000') yield { ...report, fix }
      if (user === 'root') yield { ...report, subject: 'b', severity: 'error' }
    }
    const rule: Rule = { ...(rules[0] as Rule), id: 'a', severity: 'info', check }
    const { build, again } = subjectFrom({ Dockerfile: text })
    const reviewed = (of: typeof build) => ({ build: of, findings: findingsOf(of, [rule]) })
    const [finding] = withCheckedFixes(reviewed(build), (fixed) => reviewed(again(fixed)))
    return finding?.fix ?? null
  }
  const at = (word: string, text: string) => {
    const start = DOCKERFILE.indexOf(word)
    return { span: { start, end: start + word.length }, text }
  }

  it('is kept when it is', () => {
    expect(leftOf([at('nobody', '1000')])).toMatchObject({
      edits: [{ path: 'Dockerfile', range: { start: { line: 2, column: 6 }, end: { line: 2, column: 12 } } }],
    })
  })

  it.each([
    ['changes nothing', [at('nobody', 'nobody')]],
    ['does not end its finding', [at('nobody', 'daemon')]],
    ['brings another finding', [at('nobody', 'root')]],
    ['makes a file that BuildKit refuses', [at('nobody', '1000'), at('CMD', 'CMDD')]],
    ['overlaps itself', [at('nobody', '1000'), at('body', '')]],
    ['reaches beyond the file', [{ span: { start: 0, end: 1_000 }, text: '' }]],
  ])('is dropped when it %s', (_, edits) => {
    expect(leftOf(edits)).toBeNull()
  })

  it('is dropped when it is called safe and changes the image', () => {
    expect(leftOf([at('nobody', '1000')], { safety: 'safe' })).toBeNull()
  })

  it('is not tested for a file of a size that nobody writes', () => {
    expect(leftOf([at('nobody', '1000')], {}, DOCKERFILE + '#\n'.repeat(100_000))).toBeNull()
  })
})

describe('fixes at once', () => {
  const { build } = subjectFrom({ Dockerfile: 'FROM a\nUSER b\n' })
  const { source } = build.model.dockerfile
  const fix = (...columns: readonly (readonly [number, number])[]): FindingFix => ({
    safety: 'review',
    title: 'Mend it',
    edits: columns.map(([start, end]) => ({
      path: 'Dockerfile',
      range: { start: { line: 1, column: start }, end: { line: 1, column: end } },
      text: 'x',
    })),
  })

  it('are those that do not touch one before them, each as a whole', () => {
    const [first, touching, both, apart] = [fix([1, 3]), fix([3, 3]), fix([2, 3], [6, 7]), fix([6, 7])]
    expect(withoutConflicts(source, [first, touching, both, apart])).toEqual([first, apart])
  })

  it('are one edit when somebody wants one', () => {
    expect(asOneEdit(source, fix([1, 3], [6, 7]))).toEqual({ span: { start: 0, end: 6 }, text: 'xOM x' })
  })
})

describe('edits', () => {
  it("continue a RUN with the file's own escape character, and leave comments in peace", () => {
    const text = `# escape=\`
FROM debian:trixie-slim
RUN apt-get update && \`
    apt-get install -y curl
# about the removal
RUN echo done && rm -rf /var/lib/apt/lists/*
USER nobody
`
    const [made] = fixesOf(subjectFrom({ Dockerfile: text }), rules).filter(
      ({ rule }) => rule === 'dead-delete',
    )
    expect(made?.after).toBe(`# escape=\`
FROM debian:trixie-slim
RUN apt-get update && \`
    apt-get install -y curl \`
    && rm -rf /var/lib/apt/lists/*
# about the removal
RUN echo done
USER nobody
`)
  })
})

/** What is in a list more often than in another. */
function beyond(list: readonly string[], other: readonly string[]): readonly string[] {
  const room = [...other]
  return list.filter((item) => {
    const at = room.indexOf(item)
    if (at !== -1) room.splice(at, 1)
    return at === -1
  })
}

/** What BuildKit makes of every stage, apart from what it is called. */
function outcome({ stages }: BuildModel): unknown {
  return stages.map(({ base, platform, config, edges }) => ({
    base: base.kind === 'stage' ? base.stage.index : base,
    platform,
    config,
    edges: edges.map(({ via, source }) => [via, source.kind === 'stage' ? source.stage.index : source]),
  }))
}
