/** Asking the bundle, the file that users run, about many files in one process. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { InspectedFile } from '../../src/report/inspect.ts'

const BUNDLE = join(import.meta.dirname, '../../dist/cli/index.js')

/** More than the largest answer, in bytes. */
const ROOM = 1 << 30

/** What `inspect --format json` says of each path, in their order. */
export function inspectAll(paths: readonly string[], args: readonly string[] = []): readonly InspectedFile[] {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing: run npm run build`)
  const run = spawnSync(process.execPath, [BUNDLE, 'inspect', '--format', 'json', '--stdin-paths', ...args], {
    input: `${paths.join('\n')}\n`,
    maxBuffer: ROOM,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`inspect ended with ${run.status ?? run.signal}: ${run.stderr}`)
  const { files }: { files: readonly InspectedFile[] } = JSON.parse(run.stdout)
  if (files.length !== paths.length) throw new Error(`${paths.length} files asked, ${files.length} answered`)
  return files
}
