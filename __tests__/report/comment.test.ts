import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { allClear, comment, MAX_COMMENT, marker, worthSaying } from '../../src/report/comment.ts'
import { code, fence, html, prose, shellWord, urlPath } from '../../src/report/markdown/escape.ts'
import type { ReportOptions } from '../../src/report/markdown/report.ts'
import { MAX_SUMMARY, summary } from '../../src/report/summary.ts'
import { FINDINGS, FIX, finding, judgedReview, judgement, REWRITE } from './judgements.ts'

const OPTIONS: ReportOptions = {
  gate: { counts: 'new' },
  place: {
    blobUrl: 'https://github.com/acme/shop/blob/4f2c9ab01',
    sha: '4f2c9ab01',
    runUrl: 'https://github.com/acme/shop/actions/runs/7',
  },
  patch: 'stagewright.patch',
  notes: [],
}

/** The lines outside of code fences, whose fences must be closed. */
function proseLines(markdown: string): readonly string[] {
  const lines: string[] = []
  let open: string | null = null
  for (const line of markdown.split('\n')) {
    const run = /^(`{3,})(.*)$/.exec(line)
    if (open === null && run) open = run[1] ?? ''
    else if (open !== null && line === open) open = null
    else if (open === null) lines.push(line)
  }
  expect(open).toBeNull()
  return lines
}

/** Without code spans and link targets: nothing acts in those. */
function withoutCode(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/<code>.*?<\/code>/g, '')
    .replace(/(?<!\\)`[^`\n]*`/g, '')
    .replace(/\]\(https:\/\/github\.com\/[^)\s]*\)/g, ']')
}

/** What must hold of every comment: fences and folds closed, no cell broken, within the limit. */
function expectSound(markdown: string): void {
  expect(markdown.length).toBeLessThanOrEqual(MAX_COMMENT)
  const lines = proseLines(markdown)
  const count = (pattern: RegExp) => withoutCode(lines).match(pattern)?.length ?? 0
  expect(count(/(?<!\\)<details>/g)).toBe(count(/(?<!\\)<\/details>/g))
  expect(markdown).not.toMatch(/\p{Surrogate}/u)
}

describe('the comment', () => {
  it('begins with its marker and the verdict', () => {
    const text = comment(judgement([judgedReview()]), OPTIONS, '')
    expect(text.split('\n').slice(0, 2)).toEqual([
      '<!-- stagewright -->',
      '### ❌ Stagewright: 2 new errors in `services/api/Dockerfile`',
    ])
    expectSound(text)
  })

  it('has what a reader needs: lines, checklist, stages, diff, file, reasons, doubts, command', () => {
    const text = comment(judgement([judgedReview()]), OPTIONS, '')
    for (const part of [
      '[3](https://github.com/acme/shop/blob/4f2c9ab01/services/api/Dockerfile#L3)',
      '🔴 **error** [`non-root-user`](',
      '**Checklist** 2 of 5: ❌',
      '**Proposed: 4 stages, base image 1,110 → 245 MB**',
      '  s0 --> s1\n',
      '  class s3 shipped\n',
      '| **`runtime`** | runs `node dist/server.js` as `node` |',
      '<summary><b>Diff</b> (+30 −3)</summary>',
      '```dockerfile\n# syntax=docker/dockerfile:1\n',
      '1. **Install before copying the sources**: `npm ci`',
      '**Please confirm** the program writes only below `/app/uploads`',
      '`npx stagewright propose services/api/Dockerfile --write`, or `git apply stagewright.patch`',
      '`# stagewright ignore=no-build-tools -- reason`',
      'reviewed `4f2c9ab`',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('gives the reason of what does not apply once', () => {
    const besides = (item: string, detail: string) =>
      ({ item, source: ['000'], status: 'not-applicable', detail }) as const
    const checklist = [
      besides('no-build-tools', 'a development image'),
      besides('named-stages', 'one stage'),
      besides('health-check', 'a development image'),
    ]
    const text = comment(judgement([judgedReview({ checklist })]), OPTIONS, '')
    expect(text.replaceAll('\u00A0', ' ')).toContain(
      '**Checklist** 0 of 0: ➖ no build tools, health check (a development image) · ➖ named stages (one stage)',
    )
  })

  it('marks a file by the worst of what it says', () => {
    const remark = finding('pid-1', 7, { severity: 'info' })
    const files = [
      judgedReview({ path: 'a/Dockerfile', findings: [] }),
      judgedReview({ path: 'b/Dockerfile', findings: [remark] }),
      judgedReview({
        path: 'c/Dockerfile',
        findings: [remark, finding('cache-order', 8, { severity: 'warning' })],
      }),
    ]
    const text = comment(judgement(files), OPTIONS, '')
    expect(text).toMatch(/^\| ⚠️ \| .*c\/Dockerfile.*\n\| 🔵 \| .*b\/Dockerfile.*\n\| ✅ \| .*a\/Dockerfile/m)
  })

  it('says how to have fixed what can be', () => {
    const textOf = (...fixes: readonly (typeof FIX | null)[]) =>
      comment(
        judgement([judgedReview({ findings: fixes.map((fix, at) => finding('a', at + 1, { fix })) })]),
        OPTIONS,
        '',
      )
    expect(textOf(FIX, null)).toContain(
      '`npx stagewright fix --unsafe services/api/Dockerfile` mends 1 of them; look at the change before you commit it.',
    )
    expect(textOf({ ...FIX, safety: 'safe' })).toContain(
      '`npx stagewright fix services/api/Dockerfile` mends it.',
    )
    expect(textOf(null)).not.toContain('stagewright fix')
  })

  it('shows what is new and folds what was there before', () => {
    const known = finding('pid-1', 7, { state: 'known', severity: 'info' })
    const text = comment(judgement([judgedReview({ findings: [known, ...FINDINGS] })]), OPTIONS, '')
    const fold = text.indexOf('Also here before this change: 1 info')
    expect(fold).toBeGreaterThan(text.indexOf('`cache-order`'))
    expect(text.indexOf('`pid-1`')).toBeGreaterThan(fold)
  })

  it('shows everything open when everything counts', () => {
    const known = finding('pid-1', 7, { state: 'known' })
    const text = comment(
      judgement([judgedReview({ findings: [known] })]),
      { ...OPTIONS, gate: { counts: 'all' } },
      '',
    )
    expect(text).not.toContain('Also here before')
    expect(text).toContain('`pid-1`')
  })

  it('leaves five findings open and folds the others', () => {
    const findings = Array.from({ length: 60 }, (_, index) => finding(`rule-${index}`, index + 1))
    const text = comment(judgement([judgedReview({ findings })]), OPTIONS, '')
    expect(text.slice(0, text.indexOf('<details>')).match(/🔴/g)).toHaveLength(5)
    expect(text).toContain('<summary>And 55 errors more</summary>')
    expectSound(text)
  })

  it('lists several files worst first, and tells the story of three', () => {
    const files = Array.from({ length: 5 }, (_, index) => judgedReview({ path: `s${index}/Dockerfile` }))
    const clean = judgedReview({
      path: 'a/Dockerfile',
      findings: [],
      proposal: { kind: 'keep', reason: 'it is good' },
    })
    const text = comment(judgement([clean, ...files]), OPTIONS, '')
    expect(text.match(/^#### /gm)).toHaveLength(3)
    expect(text).toContain('**And 2 more Dockerfiles**: [the summary of the run](')
    expect(text.indexOf('| ✅ |')).toBeGreaterThan(text.lastIndexOf('| ❌ |'))
    expectSound(text)
  })

  it.each([
    ['a proposal too long for a comment', 1, 70_000],
    ['three long proposals', 3, 30_000],
    ['300 files', 300, 500],
  ])('stays within the limit: %s', (_, count, length) => {
    const dockerfile = `FROM scratch AS runtime\n${`# ${'x'.repeat(97)}\n`.repeat(length / 100)}`
    const files = Array.from({ length: count }, (_, index) =>
      judgedReview({ path: `s${index}/Dockerfile`, proposal: { ...REWRITE, dockerfile } }),
    )
    const text = comment(judgement(files), OPTIONS, '')
    expectSound(text)
    expect(text).toContain('🔴 **error** [`non-root-user`]')
  })

  it('falls back to the verdict and a link when not even the table fits', () => {
    const path = `${'x'.repeat(240)}/`.repeat(120)
    const files = Array.from({ length: 20 }, (_, index) =>
      judgedReview({ path: `${path}${index}/Dockerfile` }),
    )
    const text = comment(judgement(files), OPTIONS, '')
    expectSound(text)
    expect(text).toContain('read it in the summary of the run')
  })

  it('keeps quiet about a clean change, and shrinks to one line', () => {
    const clean = judgement([judgedReview({ findings: [] })], {
      failed: false,
      reason: 'no new findings',
      error: 0,
      warning: 0,
    })
    expect(worthSaying(clean, OPTIONS)).toBe(false)
    expect(allClear(clean, OPTIONS, '')).toBe(
      '<!-- stagewright -->\n✅ **Stagewright**: nothing new to fix at `4f2c9ab`.\n',
    )
  })

  it('keeps comments of different jobs apart', () => {
    expect(marker('api')).toBe('<!-- stagewright api -->')
    expect(marker('--> <b>')).toBe('<!-- stagewright --b -->')
  })

  it('says when Stagewright itself broke', () => {
    const broken = judgedReview({
      findings: [],
      bugs: [{ where: 'cache-order', message: 'x is not a function' }],
    })
    const text = comment(judgement([broken], { reason: 'no' }), OPTIONS, '')
    expect(text).toContain('Stagewright itself failed in `cache-order`: x is not a function.')
  })
})

describe('the summary', () => {
  it('stays below what the runner takes, in bytes', () => {
    const files = Array.from({ length: 100 }, (_, index) =>
      judgedReview({
        path: `ö${index}/Dockerfile`,
        proposal: { ...REWRITE, dockerfile: `FROM scratch\n${'# ä\n'.repeat(3_000)}` },
      }),
    )
    const text = summary(judgement(files), OPTIONS)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_SUMMARY)
    expect(text.match(/^#### /gm)).toHaveLength(100)
    proseLines(text)
  })
})

describe('text of strangers', () => {
  const ATTACKS = [
    ['a mention', '@octocat and @acme/team'],
    ['a reference', 'fixes acme/shop#1, GH-2 and #3'],
    ['a link', '[click](https://evil.example) https://evil.example www.evil.example'],
    ['an image', '![x](https://evil.example/pixel.png)'],
    ['HTML', '</details><script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a comment of HTML', '<!-- stagewright --> hidden -->'],
    ['a fence', '\n```\n# heading\n```\n'],
    ['longer fences', '````` ```` ``` `` `'],
    ['a table', '| a | b |\n|---|---|\n| \\| | \\\\| |'],
    ['bidirectional controls', 'safe \u202Etxt.exe\u202C \u2066x\u2069'],
    ['invisible characters', 'a\u200Bb\u2060c\uFEFFd\u{E0041}e'],
    ['terminal escapes', '\u001B[31mred\u001B]8;;https://evil.example\u0007link\u009B1m'],
    ['half a pair', 'x\uD800y\uDC00z'],
    ['emphasis', '**bold** __bold__ ~~gone~~ *x* _y_'],
    ['mathematics', '$\\href{https://evil.example}{x}$ $`x`$'],
    ['a heading', '# heading\n> quote\n- list\n1. list'],
    ['entities', '&lt;script&gt; &#64;octocat &commat;octocat'],
  ] as const

  it.each(ATTACKS)('%s stays text everywhere', (_, attack) => {
    const quoted = `It says ${attack} and \`${attack}\` there.`
    const review = judgedReview({
      path: `dir/${attack}/Dockerfile`.replace(/\n/g, ' '),
      text: `FROM scratch\n# ${attack}\n`,
      findings: [
        finding('no-build-tools', 1, { message: quoted, help: quoted, ignored: null, stage: attack }),
      ],
      checklist: [{ item: 'dockerignore', source: [], status: 'not-applicable', detail: attack }],
      proposal: {
        ...REWRITE,
        dockerfile: `FROM scratch AS runtime\n# ${attack}\n`,
        stages: [
          { name: attack, base: attack, purpose: quoted, shipped: false, sizeMb: 1 },
          { name: 'runtime', base: attack, purpose: quoted, shipped: true, sizeMb: 1 },
        ],
        steps: [{ title: attack, reason: quoted, rules: [] }],
        confirm: [quoted, attack],
        shortfalls: [{ goal: attack, because: quoted }],
        commands: [attack],
      },
    })
    const text = comment(judgement([review, judgedReview()]), { ...OPTIONS, notes: [quoted] }, '')
    expectSound(text)
    const outside = withoutCode(proseLines(text))
    expect(outside).not.toMatch(/@[a-z]/i)
    expect(outside).not.toMatch(/(?<!\d)#\d|GH-\d/)
    expect(outside).not.toMatch(/https?:\/\/|www\./)
    expect(outside).not.toMatch(/(?<!\\)<(?!\/?(details|summary|b|br|sub|code|span)>|!-- stagewright -->)/)
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u001B\u009B\u0007\uFEFF]/)
    for (const line of outside.split('\n').filter((line) => line.startsWith('|'))) {
      expect([4, 5, 6]).toContain(line.split(/(?<!\\)\|/).length)
    }
  })

  it('never breaks out of a code span, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const span = code(text)
        expect(span).not.toContain('\n')
        expect(/^`[^`|]+`$/.test(span) || /^<code>[^<>`|*_[\]]*<\/code>$/.test(span)).toBe(true)
      }),
    )
  })

  it('never closes its fence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '~', '\n', '\r', 'x', ' ') }), (text) => {
        proseLines(fence('diff', text))
      }),
    )
  })

  it('never opens a tag in prose or HTML', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('`', '<', '>', '&', '\\', 'a', '/', '@', '$', '|', '\n') }),
        (text) => {
          const outside = prose(text)
            .replace(/<code>.*?<\/code>|<span>\$<\/span>/g, '')
            .replace(/(?<!\\)((?:\\\\)*)`[^`]*`/g, '$1')
          expect(outside).not.toMatch(/(?<!\\)(?:\\\\)*</)
          expect(html(text)).not.toMatch(/[<>]/)
        },
      ),
    )
  })

  it('makes paths that stay in their place', () => {
    expect(urlPath('a b/ü(1)/../x#y?z')).toBe('a%20b/%C3%BC%281%29/x%23y%3Fz')
    expect(shellWord('a/Dockerfile')).toBe('a/Dockerfile')
    expect(shellWord("it's $(whoami)")).toBe("'it'\\''s $(whoami)'")
    expect(shellWord('-rf')).toBe("'./-rf'")
  })
})
