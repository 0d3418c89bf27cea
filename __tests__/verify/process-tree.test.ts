import { type ChildProcess, spawn } from 'node:child_process'
import { readlinkSync, statSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { openPipes } from '../../src/verify/buildah-pipes.ts'
import { attempt, descendants, programBelow } from '../../src/verify/process-tree.ts'

const linux = process.platform === 'linux' ? describe : describe.skip
let shell: ChildProcess | null = null

/** A shell that starts others, and its process id. */
function started(script: string): number {
  shell = spawn('sh', ['-c', script], { stdio: ['ignore', 'ignore', 'ignore'], detached: true })
  if (shell.pid === undefined) throw new Error('no shell')
  return shell.pid
}

async function until<T>(look: () => T | null): Promise<T> {
  for (let round = 0; round < 500; round++) {
    const found = look()
    if (found !== null) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('it never came')
}

linux('the processes below another', () => {
  afterEach(() => {
    if (shell?.pid !== undefined) process.kill(-shell.pid, 'SIGKILL')
  })

  it('are its children and theirs, and the program is the first that is none of the engine', async () => {
    const pid = started('sh -c "sleep 30; true"; true')
    const below = await until(() => (descendants(pid).length === 2 ? descendants(pid) : null))
    expect(programBelow(pid)).toBe(below[0])
    expect(programBelow(below[1] ?? 0)).toBeNull()
  })

  it('are none of one that is gone', () => {
    expect(descendants(2 ** 30)).toEqual([])
  })

  it('have pipes that anybody of theirs may open', async () => {
    const pid = started('sleep 30 | cat; true')
    const path = await until(() => {
      const writer = descendants(pid).find((each) =>
        attempt(() => readlinkSync(`/proc/${each}/fd/1`))?.startsWith('pipe:'),
      )
      return writer === undefined ? null : `/proc/${writer}/fd/1`
    })
    expect(statSync(path).mode & 0o777).toBe(0o600)
    let ended = false
    openPipes(pid, () => ended)
    try {
      expect(await until(() => ((statSync(path).mode & 0o777) === 0o666 ? true : null))).toBe(true)
    } finally {
      // Otherwise it goes on looking below a process that is gone, and jest waits for it.
      ended = true
    }
  })
})
