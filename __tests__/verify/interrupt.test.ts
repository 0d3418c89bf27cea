/**
 * Interrupted at any moment, nothing of a run is left. Needs docker and minutes: skipped unless
 * STAGEWRIGHT_TEST_ENGINE is 1. STAGEWRIGHT_DIST names another folder of the bundle than dist/.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const DIST = process.env['STAGEWRIGHT_DIST'] ?? join(import.meta.dirname, '../../dist')
const CLI = join(DIST, 'cli/index.js')
const MOMENTS = 10
const LONGEST_MS = 14_000

const docker = (...args: readonly string[]): string => spawnSync('docker', args, { encoding: 'utf8' }).stdout
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

function ready(): boolean {
  if (process.env['STAGEWRIGHT_TEST_ENGINE'] !== '1') return false
  if (!existsSync(CLI)) return false
  return spawnSync('docker', ['version'], { stdio: 'ignore' }).status === 0
}

const NAIVE = `FROM debian:bookworm-slim
RUN sleep 1
COPY main.js /app/main.js
VOLUME /data
EXPOSE 8080
CMD ["sh", "-c", "trap 'exit 0' TERM; sleep 100 & wait"]
`
const GOOD = `FROM debian:bookworm-slim AS build
RUN sleep 1
COPY main.js /app/main.js
FROM debian:bookworm-slim
COPY --from=build /app/main.js /app/main.js
VOLUME /data
EXPOSE 8080
CMD ["sh", "-c", "trap 'exit 0' TERM; sleep 100 & wait"]
`

/** Starts a proof, interrupts its process group after `ms`, as a terminal does, and waits for its end. */
async function interrupted(
  app: string,
  temporary: string,
  ms: number,
): Promise<{ code: number | null; runs: readonly string[] }> {
  const child = spawn(
    process.execPath,
    [CLI, 'verify', 'Dockerfile', '--against', 'Dockerfile.good', '--engine', 'docker'],
    {
      cwd: app,
      env: { ...process.env, TMPDIR: temporary },
      stdio: 'ignore',
      detached: true,
    },
  )
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, ms))])
  const runs = readdirSync(temporary).map((name) => /^stagewright-([0-9a-f]{12})-/.exec(name)?.[1] ?? '')
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT')
  return { code: await ended, runs: runs.filter((run) => run !== '') }
}

const suite = ready() ? describe : describe.skip

suite('interrupted', () => {
  let [folder, app, temporary] = ['', '', '']
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stagewright-test-'))
    app = join(folder, 'app')
    temporary = join(folder, 'tmp')
    mkdirSync(app)
    mkdirSync(temporary)
    writeFileSync(join(app, 'main.js'), '1\n')
    writeFileSync(join(app, 'Dockerfile'), NAIVE)
    writeFileSync(join(app, 'Dockerfile.good'), GOOD)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const moments = Array.from({ length: MOMENTS }, () => Math.round(100 + Math.random() * LONGEST_MS))

  it.each(moments)(
    'after %i ms, it leaves nothing',
    async (ms) => {
      const volumes = new Set(lines(docker('volume', 'ls', '-q')))
      const { code, runs } = await interrupted(app, temporary, ms)
      expect([130, 0, 1, null]).toContain(code)
      for (const run of runs) {
        const filter = ['--filter', `label=stagewright.run=${run}`]
        expect(lines(docker('ps', '-aq', ...filter))).toEqual([])
        expect(lines(docker('images', '-aq', ...filter))).toEqual([])
      }
      expect(lines(docker('volume', 'ls', '-q')).filter((volume) => !volumes.has(volume))).toEqual([])
      expect(readdirSync(temporary)).toEqual([])
    },
    120_000,
  )
})
