/**
 * `ledger.tsv`: hits of the rules on real Dockerfiles, as `scripts/ledger.mjs` draws them, judged by people who did not
 * write the rules. A row says which rule spoke about which file (the first 16 digits of its SHA-256), where, whether it
 * was right, and why. A hit that was wrong and is fixed stays, its reason ends in `; fixed: …`, and it counts no more:
 * the next hit of the draw is judged in its place. With STAGEWRIGHT_CORPUS (a folder of Dockerfiles) the rules are held
 * to it: what was right is still said, what was fixed is not.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../rules/index.ts'

const LEDGER = join(import.meta.dirname, 'ledger.tsv')
const SAMPLER = join(import.meta.dirname, '../scripts/ledger.mjs')
const SAMPLE = 20
const PRECISION = 0.95
const MINUTES = 60_000
const ROOM = 1 << 30

/** Rules that speak so seldom that 6,500 Dockerfiles give fewer hits than a sample has: all of them are judged. */
const SELDOM: Readonly<Record<string, number>> = {
  'copy-artifacts': 2,
  'gate-stage': 8,
  'healthcheck-runnable': 4,
  'literal-substitution': 5,
  'no-dev-dependencies': 11,
  'runtime-certs': 0,
  'runtime-matches-builder': 3,
  'shipped-stage': 0,
  'user-exists': 14,
  'writable-paths': 0,
}

interface Row {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly verdict: string
  readonly why: string
  readonly fixed: boolean
}

const [header = '', ...lines] = readFileSync(LEDGER, 'utf8').trimEnd().split('\n')
const rows: readonly Row[] = lines.map((text) => {
  const [rule = '', file = '', line = '', verdict = '', why = ''] = text.split('\t')
  return { rule, file, line: Number(line), verdict, why, fixed: /; fixed: \S.*$/.test(why) }
})
const judged = rules.filter(({ severity }) => severity === 'error' || severity === 'warning')

function key({ rule, file, line }: Pick<Row, 'rule' | 'file' | 'line'>): string {
  return `${rule}\t${file}\t${line}`
}

describe('the ledger', () => {
  it('has rows of five columns', () => {
    expect(header).toBe('rule\tfile\tline\tverdict\twhy')
    const crooked = lines.filter(
      (text) => !/^[a-z0-9-]+\t[0-9a-f]{16}\t[1-9]\d*\t(right|wrong)\t[^\t]{10,240}$/.test(text),
    )
    expect(crooked).toEqual([])
  })

  it('judges rules that are on by default, each hit once, in order', () => {
    const known = new Set(judged.map(({ id }) => id))
    expect(rows.filter(({ rule }) => !known.has(rule))).toEqual([])
    expect(rows.map(key).filter((one, at, all) => all.indexOf(one) !== at)).toEqual([])
    const order = [...rows].sort(
      (a, b) => compare(a.rule, b.rule) || compare(a.file, b.file) || a.line - b.line,
    )
    expect(rows.map(key)).toEqual(order.map(key))
  })

  it('calls nothing fixed that was not wrong', () => {
    expect(rows.filter(({ verdict, fixed }) => fixed && verdict !== 'wrong')).toEqual([])
  })

  it.each(judged.map(({ id }) => id))('%s: as many hits as a sample has, and 95 % of them right', (id) => {
    const standing = rows.filter(({ rule, fixed }) => rule === id && !fixed)
    expect(standing.length).toBeGreaterThanOrEqual(SELDOM[id] ?? SAMPLE)
    const right = standing.filter(({ verdict }) => verdict === 'right')
    expect(right.length).toBeGreaterThanOrEqual(standing.length * PRECISION)
  })
})

describe('the rules on the files of the ledger', () => {
  const corpus = process.env['STAGEWRIGHT_CORPUS']
  if (!corpus) process.stdout.write('ledger: not held against its files, STAGEWRIGHT_CORPUS is not set\n')
  const corpusTest = corpus ? it : it.skip

  corpusTest(
    'still say what was right, and no more what was fixed',
    () => {
      const said = new Set(hitsIn(corpus ?? '').map(key))
      expect(rows.filter((row) => row.verdict === 'right' && !said.has(key(row)))).toEqual([])
      expect(rows.filter((row) => row.fixed && said.has(key(row)))).toEqual([])
    },
    15 * MINUTES,
  )
})

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What the bundle says of the files that the ledger names. */
function hitsIn(corpus: string): readonly Pick<Row, 'rule' | 'file' | 'line'>[] {
  if (!existsSync(corpus)) throw new Error(`${corpus} does not exist`)
  const folders = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(corpus, name))
  const run = spawnSync(process.execPath, [SAMPLER, ...folders, '--ledger', LEDGER, '--json'], {
    encoding: 'utf8',
    maxBuffer: ROOM,
  })
  if (run.status !== 0) throw new Error(`the sampler ended with ${run.status ?? run.signal}: ${run.stderr}`)
  const hits: readonly { rule: string; hash: string; line: number }[] = JSON.parse(run.stdout)
  return hits.map(({ rule, hash, line }) => ({ rule, file: hash, line }))
}
