/** Runs the bundled command line the way a user does, in a folder made for the test. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'

/** The bundle under test. */
export const CLI = join(
  process.env['STAGEWRIGHT_DIST'] ?? join(import.meta.dirname, '../../dist'),
  'cli/index.js',
)

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** `stagewright ARGS` in `cwd`, without colours and with nothing of this process's environment that matters. */
export function stagewright(cwd: string, ...args: readonly string[]): Outcome {
  return stagewrightReading('', cwd, ...args)
}

/** The same with something on stdin. */
export function stagewrightReading(
  input: string | Uint8Array,
  cwd: string,
  ...args: readonly string[]
): Outcome {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** `git ARGS` in `cwd`, as nobody in particular. Throws when git fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  const settings = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@localhost',
    '-c',
    'protocol.file.allow=always',
  ]
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' }
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** Writes files into a folder that is there. */
export function put(path: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
}

/** A folder with these files, removed by `remove`. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = mkdtempSync(join(tmpdir(), 'stagewright-cli-'))
  put(path, files)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

const repositories: ReturnType<typeof folder>[] = []
afterEach(() => {
  for (const one of repositories.splice(0)) one.remove()
})

/** A repository with these files, for one test. */
export function repository(files: Readonly<Record<string, string>>): string {
  const made = folder({ '.git/HEAD': '', ...files })
  repositories.push(made)
  return made.path
}
