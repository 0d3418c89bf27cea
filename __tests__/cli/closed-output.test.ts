/** Output that nobody reads to its end, or that has no room. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CLI, repository } from './bundle.ts'
import { ROOT } from './services.ts'

interface Ending {
  readonly code: number | null
  readonly stderr: string
}

/** Runs the bundle with a reader that is gone before the first byte. */
async function unread(cwd: string, ...args: readonly string[]): Promise<Ending> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  return ending(child, child.stderr)
}

async function ending(child: ReturnType<typeof spawn>, errors: AsyncIterable<Buffer>): Promise<Ending> {
  const closed = once(child, 'close')
  const parts: Buffer[] = []
  for await (const part of errors) parts.push(part)
  const [code] = await closed
  return { code, stderr: String(Buffer.concat(parts)) }
}

describe('output whose reader has left', () => {
  it.each([
    [['review', '--no-propose'], 1],
    [['review', '--format', 'json'], 1],
    [['review', '--no-propose', '--fail-on', 'never'], 0],
    [['rules', '--format', 'json'], 0],
    [['inspect', 'Dockerfile'], 0],
    [['--help'], 0],
    [['--version'], 0],
  ])('of %j ends quietly and leaves the exit code %j', async (args, code) => {
    expect(await unread(repository({ Dockerfile: ROOT }), ...args)).toEqual({ code, stderr: '' })
  })

  it('does not keep init from its work', async () => {
    const path = repository({ Dockerfile: ROOT })
    expect(await unread(path, 'init', '--write')).toEqual({ code: 0, stderr: '' })
    expect(existsSync(join(path, '.stagewright-baseline.json'))).toBe(true)
  })

  it('is quiet on stderr as well', async () => {
    const child = spawn(process.execPath, [CLI, 'review', 'missing'], {
      cwd: repository({}),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr.destroy()
    expect(await once(child, 'close')).toEqual([2, null])
  })
})

const FULL = '/dev/full'
const onLinux = existsSync(FULL) ? it : it.skip

onLinux('output that has no room is said in one line, and is no pass', async () => {
  const full = openSync(FULL, 'w')
  const cwd = repository({ Dockerfile: ROOT })
  const child = spawn(process.execPath, [CLI, '--help'], { cwd, stdio: ['ignore', full, 'pipe'] })
  closeSync(full)
  if (!child.stderr) throw new Error('stderr is a pipe')
  const { code, stderr } = await ending(child, child.stderr)
  expect(stderr).toMatch(/^stagewright: stdout cannot be written: ENOSPC[^\n]*\n$/)
  expect(code).toBe(2)
})
