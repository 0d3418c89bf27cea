/** The oracle: a program over BuildKit's own frontend, built when Go is there. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { OracleFile } from './compare.ts'

export const ORACLE = join(import.meta.dirname, '../oracle')

/** Null when nothing stands against asking it about a corpus. */
export function reasonToSkip(corpus: string | undefined): string | null {
  if (!corpus) return 'STAGEWRIGHT_CORPUS is not set'
  const go = spawnSync('go', ['version'])
  return go.status === 0 ? null : 'there is no Go to build the oracle with'
}

/** Builds it into a folder, and gives the path of the program. */
export function buildOracle(folder: string): string {
  const binary = join(folder, 'oracle')
  const build = spawnSync('go', ['build', '-o', binary, '.'], { cwd: ORACLE, encoding: 'utf8' })
  if (build.status !== 0) throw new Error(`the oracle does not build: ${build.stderr}`)
  return binary
}

/** One answer for each line of `lines`: paths, or JSON objects with `-jsonl`. */
export function askOracle(
  binary: string,
  args: readonly string[],
  lines: readonly string[],
): readonly OracleFile[] {
  const run = spawnSync(binary, args, {
    input: `${lines.join('\n')}\n`,
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`the oracle ended with ${run.status ?? run.signal}: ${run.stderr}`)
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
