import { describe, expect, it } from '@jest/globals'
import { processPort } from '../../src/io/process.ts'

const env = { PATH: process.env['PATH'] }
const port = processPort(env)
const node = (code: string): readonly string[] => [process.execPath, '-e', code]

describe('programs', () => {
  it('get their arguments as they are', async () => {
    const argv = [process.execPath, '-p', 'JSON.stringify(process.argv.slice(1))', '--', '$HOME; `id`', '']
    expect((await port.run(argv, { env, timeoutMs: 10_000 })).stdout).toBe('["$HOME; `id`",""]\n')
  })

  it('hand out their lines and keep the end', async () => {
    const lines: string[] = []
    const finished = await port.run(node('for (let i = 0; i < 1000; i++) console.log("line " + i)'), {
      ...{ env, timeoutMs: 10_000, keepBytes: 9 },
      onLine: (line) => lines.push(line),
    })
    expect(lines).toHaveLength(1000)
    expect(finished.stdout).toBe('line 999\n')
  })

  it('end with code null and a message when they are not there', async () => {
    expect(await port.run(['/no/such/program'], { env, timeoutMs: 1000 })).toMatchObject({
      code: null,
      stderr: expect.stringContaining('ENOENT'),
    })
  })

  it.each([
    ['timeout', { timeoutMs: 200 }, 'setInterval(() => {}, 1000)'],
    ['output', { timeoutMs: 10_000, maxBytes: 1000 }, 'setInterval(() => console.log("x".repeat(500)), 1)'],
    ['aborted', { timeoutMs: 10_000, signal: AbortSignal.timeout(200) }, 'setInterval(() => {}, 1000)'],
  ])('are stopped: %s', async (stopped, options, code) => {
    expect((await port.run(node(code), { env, ...options })).stopped).toBe(stopped)
  })

  it('are stopped with all they started', async () => {
    const code = `const { spawn } = require('node:child_process')
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
      setInterval(() => {}, 1000)`
    // It ends only once the grandchild, which holds the same pipes, has ended too.
    expect((await port.run(node(code), { env, timeoutMs: 300 })).stopped).toBe('timeout')
  })

  it('stream, and are stopped when the reader throws', async () => {
    const work = port.pipe(
      node('setInterval(() => console.log("x"), 1)'),
      { env, timeoutMs: 10_000 },
      async (stdout) => {
        for await (const _ of stdout) throw new Error('enough')
      },
    )
    await expect(work).rejects.toThrow('enough')
  })

  it('are looked for in absolute folders of PATH only', async () => {
    expect(await processPort({ PATH: `.:relative:${process.env['PATH']}` }).which('sh')).toMatch(/^\/.*\/sh$/)
    expect(await processPort({ PATH: '.' }).which('package.json')).toBeNull()
  })
})
