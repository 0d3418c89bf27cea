/**
 * Safe fixes against BuildKit: for every stage of a real file its digest and image config stay what they were. Runs when
 * STAGEWRIGHT_CORPUS names a corpus and Go is there to build the oracle.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { fixesOf } from '../lint/fixes.ts'
import { lone } from '../rule-example.ts'
import { askOracle, buildOracle, reasonToSkip } from './oracle.ts'

const corpus = process.env['STAGEWRIGHT_CORPUS']
const corpusTest = reasonToSkip(corpus) === null ? it : it.skip
const scratch = mkdtempSync(join(tmpdir(), 'stagewright-fixes-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('safe fixes', () => {
  corpusTest(
    'leave to BuildKit the same work',
    () => {
      const folder = join(corpus ?? '', 'bulk')
      const files = readdirSync(folder).filter((name) => name.endsWith('.Dockerfile'))
      const fixes = files.flatMap((name) =>
        fixesOf(lone(readFileSync(join(folder, name), 'utf8')), rules)
          .filter(({ safety }) => safety === 'safe')
          .map(({ before, after }) => ({ name, before, after })),
      )
      const oracle = buildOracle(scratch)
      const [before, after] = (['before', 'after'] as const).map((side) => {
        const lines = fixes.map((fix) => JSON.stringify({ id: fix.name, text: fix[side] }))
        return askOracle(oracle, ['digest', '-jsonl'], lines).map(({ configs }) => configs)
      })
      expect(after?.map(withoutNames)).toEqual(before?.map(withoutNames))
      expect(fixes.length).toBeGreaterThan(50)
    },
    15 * 60_000,
  )
})

/** Digest, config and edges of each stage, without what it is called. */
function withoutNames(configs: ReturnType<typeof askOracle>[number]['configs']): unknown {
  return configs?.map((stage) => ({ ...stage, name: null }))
}
