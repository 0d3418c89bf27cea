/**
 * The bundle against BuildKit: the committed cases always, a corpus of real files when STAGEWRIGHT_CORPUS names one and Go is
 * there to build the oracle.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import { knownBase } from '../../src/knowledge/images.ts'
import type { InspectedFile } from '../../src/report/inspect.ts'
import { inspectAll } from './bundle.ts'
import type { OracleFile } from './compare.ts'
import { askOracle, buildOracle, ORACLE, reasonToSkip } from './oracle.ts'
import { Tally } from './tally.ts'

const MINUTES = 60_000

const scratch = mkdtempSync(join(tmpdir(), 'stagewright-differential-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function say(text: string): void {
  process.stdout.write(`differential: ${text}\n`)
}

/** A few faults say enough; the whole of a thousand would drown them. */
function firstOf(tally: Tally): unknown {
  return tally.faults.slice(0, 10)
}

describe('against BuildKit', () => {
  it(
    'the committed cases agree',
    () => {
      const cases = committedCases()
      const paths = cases.map(({ bytes }, index) => {
        const path = join(scratch, `case-${index}.Dockerfile`)
        writeFileSync(path, bytes)
        return path
      })
      const noBases = join(scratch, 'no-bases.json')
      writeFileSync(noBases, '{}')
      const files = inspectAll(paths, ['--bases', noBases])
      const tally = new Tally()
      for (const [index, { id, bytes, answer }] of cases.entries()) {
        const ours = files[index]
        if (ours) tally.add(id, bytes, ours, answer)
      }
      say(`committed cases: ${tally.summary()}`)
      expect(firstOf(tally)).toEqual([])
      expect(tally.compared.files).toBeGreaterThanOrEqual(2_000)
    },
    5 * MINUTES,
  )

  const corpus = process.env['STAGEWRIGHT_CORPUS']
  const skipped = reasonToSkip(corpus)
  if (skipped !== null) say(`the corpus was not compared: ${skipped}`)
  const corpusTest = skipped === null ? it : it.skip

  corpusTest(
    'the corpus agrees',
    () => {
      const paths = dockerfilesBelow(corpus ?? '')
      const files = inspectAll(paths)
      const bases = join(scratch, 'bases.json')
      writeFileSync(bases, JSON.stringify(basesOf(files)))
      const oracle = buildOracle(scratch)
      const syntax = askOracle(oracle, ['syntax'], paths)
      const config = askOracle(oracle, ['config', '-bases', bases], paths)
      const tally = new Tally()
      for (const [index, path] of paths.entries()) {
        const [ours, first, second] = [files[index], syntax[index], config[index]]
        if (ours && first && second) tally.add(path, readFileSync(path), ours, { ...first, ...second })
      }
      say(`corpus: ${tally.summary()}`)
      expect(firstOf(tally)).toEqual([])
      expect(tally.compared.files).toBe(paths.length)
      expect(tally.compared.stages).toBeGreaterThan(paths.length)
    },
    15 * MINUTES,
  )
})

interface CommittedCase {
  readonly id: string
  readonly bytes: Buffer
  readonly answer: OracleFile
}

function committedCases(): readonly CommittedCase[] {
  const lines = gunzipSync(readFileSync(join(ORACLE, 'cases.jsonl.gz')))
    .toString('utf8')
    .split('\n')
  return lines.filter(Boolean).map((line) => {
    const { id, text, base64, answer } = JSON.parse(line)
    return { id, answer, bytes: base64 === undefined ? Buffer.from(text) : Buffer.from(base64, 'base64') }
  })
}

/** Files that are Dockerfiles by their name, those of bulk included. */
function dockerfilesBelow(corpus: string): readonly string[] {
  return ['bulk', 'projects', 'pairs']
    .flatMap((part) => {
      const entries = readdirSync(join(corpus, part), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    })
    .filter(
      (path) => /(?:docker|container)file/i.test(basename(path)) && !/dockerignore/i.test(basename(path)),
    )
    .sort()
}

/** What our knowledge says of the bases in the files, as the oracle wants it: OCI configs by reference. */
function basesOf(files: readonly InspectedFile[]): Readonly<Record<string, unknown>> {
  const references = new Set(files.flatMap(({ stages }) => stages.map(({ base }) => base)))
  const bases: Record<string, unknown> = {}
  for (const reference of references) {
    const config = knownBase(reference)
    if (!config) continue
    const { ExposedPorts = [], Volumes = [], ...rest } = config
    // The oracle looks up the full name and the short one; people also write docker.io/name.
    bases[reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '')] = {
      ...rest,
      ExposedPorts: Object.fromEntries(ExposedPorts.map((port) => [port, {}])),
      Volumes: Object.fromEntries(Volumes.map((path) => [path, {}])),
    }
  }
  return bases
}
