/** The bundle on the example of the README: what a person sees, what a script reads, what git applies. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { reportSchema } from '../../src/report/report-schema.ts'
import { folder, stagewright } from './bundle.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = 'examples/express-api'

let made: { path: string; remove(): void } | undefined
afterEach(() => made?.remove())

describe('review', () => {
  it('names the findings at their lines, shows the proposal and fails', () => {
    const { status, stdout, stderr } = stagewright(ROOT, EXAMPLE)
    expect(status).toBe(1)
    expect(stderr).toBe('')
    for (const rule of ['non-root-user', 'no-build-tools', 'cache-order', 'dockerignore', 'healthcheck']) {
      expect(stdout).toMatch(new RegExp(`^ +\\d+ {2}(error|warning) ${rule} `, 'm'))
    }
    expect(stdout).toContain('FROM node:22-bookworm-slim AS runtime')
    expect(stdout).toMatch(/✗ failed: 1 new error in 1 Dockerfile\n$/)
  })

  it('writes a JSON report that its own schema takes', () => {
    const { stdout } = stagewright(ROOT, '--format', 'json', EXAMPLE)
    const report = reportSchema.parse(JSON.parse(stdout))
    expect(report.files[0]).toMatchObject({ path: `${EXAMPLE}/Dockerfile`, kind: 'app', context: EXAMPLE })
    expect(report.files[0]?.proposal).toMatchObject({ kind: 'rewrite', level: 'allow-list' })
    expect(report.summary).toMatchObject({ files: 1, failed: true })
  })

  it('says the same twice, byte for byte', () => {
    expect(stagewright(ROOT, EXAMPLE).stdout).toBe(stagewright(ROOT, EXAMPLE).stdout)
  })

  it.each([
    [['--fail-on', 'never'], 0],
    [['--no-propose', '--fail-on', 'warning'], 1],
    [['--quiet'], 1],
  ])('%j exits %d', (args, status) => {
    expect(stagewright(ROOT, ...args, EXAMPLE).status).toBe(status)
  })

  it('obeys the nearest configuration', () => {
    made = folder({ '.git/HEAD': '', '.stagewright.yaml': 'rules:\n  non-root-user: off\n' })
    cpSync(join(ROOT, EXAMPLE), join(made.path, 'api'), { recursive: true })
    const { stdout, status } = stagewright(made.path)
    expect(stdout).not.toMatch(/(error|warning) non-root-user/)
    expect(status).toBe(0)
  })
})

describe('propose', () => {
  const files = () => {
    made = folder({ '.git/HEAD': '' })
    cpSync(join(ROOT, EXAMPLE), join(made.path, 'api'), { recursive: true })
    return made.path
  }

  it('prints the file alone on stdout and the reasons on stderr', () => {
    const { stdout, stderr, status } = stagewright(files(), 'propose', 'api/Dockerfile')
    expect(stdout).toMatch(/^# deps: .*\nFROM node:22-bookworm AS deps\n/)
    expect(stderr).toContain('Install before copying the sources: ')
    expect(status).toBe(0)
  })

  it('gives a diff that git applies, and the result is one it keeps', () => {
    const path = files()
    const { stdout: diff } = stagewright(path, 'propose', '--format', 'diff', 'api/Dockerfile')
    const applied = spawnSync('git', ['apply', '-'], { cwd: path, input: diff, encoding: 'utf8' })
    expect(applied.stderr).toBe('')
    const again = stagewright(path, 'propose', '--check', 'api/Dockerfile')
    expect(again.stderr).toMatch(/^keep: /)
    expect(again.status).toBe(0)
    expect(stagewright(path).status).toBe(0)
  })

  it('writes what it printed', () => {
    const path = files()
    const { stdout, status } = stagewright(path, 'propose', '--write', '--check', 'api/Dockerfile')
    expect(readFileSync(join(path, 'api/Dockerfile'), 'utf8')).toBe(stdout)
    expect(readFileSync(join(path, 'api/.dockerignore'), 'utf8')).toContain('node_modules')
    expect(status).toBe(1)
  })
})
