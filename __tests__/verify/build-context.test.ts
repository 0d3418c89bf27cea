import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { copyContext, ignoreFor, placeFile, sourceFiles, touched } from '../../src/verify/build-context.ts'
import { withSession } from '../../src/verify/session.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagewright-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the copied context', () => {
  it('holds files and links as they are', async () => {
    const from = join(folder, 'from')
    mkdirSync(join(from, 'src'), { recursive: true })
    writeFileSync(join(from, 'src/a.js'), 'a')
    symlinkSync('/etc/passwd', join(from, 'out'))
    const { files } = await copyContext(from, join(folder, 'to'), 1000)
    expect(files).toEqual(['src/a.js'])
    expect(lstatSync(join(folder, 'to/out')).isSymbolicLink()).toBe(true)
  })

  it('is refused beyond its limit', async () => {
    const from = join(folder, 'from')
    mkdirSync(from)
    writeFileSync(join(from, 'big'), 'x'.repeat(2000))
    await expect(copyContext(from, join(folder, 'to'), 1000)).rejects.toThrow('holds more than')
    expect(existsSync(join(folder, 'to'))).toBe(false)
  })

  it('is written to without following links', async () => {
    const outside = join(folder, 'outside')
    writeFileSync(outside, 'mine')
    symlinkSync(outside, join(folder, '.dockerignore'))
    await placeFile(folder, '.dockerignore', 'dist\n')
    expect(readFileSync(outside, 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, '.dockerignore'), 'utf8')).toBe('dist\n')
    await placeFile(folder, '.dockerignore', null)
    expect(existsSync(join(folder, '.dockerignore'))).toBe(false)
  })

  it.each(['../x', '/etc/x', 'a/../../x', '', 'link/x'])('is never left: %j', async (path) => {
    symlinkSync(tmpdir(), join(folder, 'link'))
    await expect(placeFile(folder, path, 'x')).rejects.toThrow('not a path inside')
  })
})

describe('the .dockerignore that counts', () => {
  it("is the Dockerfile's own, else the context's", async () => {
    const dockerfile = join(folder, 'app.Dockerfile')
    expect(await ignoreFor(dockerfile, folder)).toBeNull()
    writeFileSync(join(folder, '.dockerignore'), 'general')
    expect(await ignoreFor(dockerfile, folder)).toBe('general')
    writeFileSync(`${dockerfile}.dockerignore`, 'own')
    expect(await ignoreFor(dockerfile, folder)).toBe('own')
  })
})

describe('source files', () => {
  it('are sources, likeliest first, and neither tests nor configuration', () => {
    const files = [
      'Dockerfile',
      'README.md',
      'jest.config.js',
      'package.json',
      'src/app.test.ts',
      'tests/a.py',
      'node_modules/x/index.js',
      'server.js',
      'src/deep/b.ts',
      'src/a.ts',
      'setup.py',
      'main_test.go',
      'src/test/java/T.java',
      'src/main/java/example/App.java',
      '.eslintrc.js',
      'src/types.d.ts',
    ]
    expect(sourceFiles(files)).toEqual([
      'src/a.ts',
      'src/deep/b.ts',
      'src/main/java/example/App.java',
      'server.js',
    ])
  })
})

describe('a touched file', () => {
  it.each([
    ['a.ts', 'x', 'x\n// m\n'],
    ['a.py', 'x\n', 'x\n# m\n'],
    ['a.vue', '', '\n<!-- m -->\n'],
    ['a.css', 'x\n', 'x\n/* m */\n'],
    ['a.ejs', 'x\n', 'x\n\t\n'],
  ])('%s ends with a comment', (path, text, expected) => expect(touched(path, text, 'm')).toBe(expected))
})

describe('a session', () => {
  const options = { totalMs: 10_000, keepFolder: false }

  it('tidies up in reverse order, also after a failure, and whatever one step throws', async () => {
    const done: string[] = []
    let used = ''
    const work = withSession(options, async ({ folder: own, atEnd }) => {
      used = own
      atEnd(async () => void done.push('first'))
      atEnd(async () => {
        done.push('second')
        throw new Error('cannot')
      })
      throw new Error('work failed')
    })
    await expect(work).rejects.toThrow('work failed')
    expect(done).toEqual(['second', 'first'])
    expect(existsSync(used)).toBe(false)
  })

  it('is aborted by a signal and then listens no more', async () => {
    const before = process.listenerCount('SIGINT')
    const seen = await withSession(options, async (session) => {
      process.emit('SIGINT', 'SIGINT')
      return [session.signal.aborted, session.interrupted()]
    })
    expect(seen).toEqual([true, 'SIGINT'])
    expect(process.listenerCount('SIGINT')).toBe(before)
  })

  it('ends when its time is up', async () => {
    const aborted = await withSession({ ...options, totalMs: 5 }, async ({ signal }) => {
      // On a busy machine the time may be up before the work begins.
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return signal.aborted
    })
    expect(aborted).toBe(true)
  })
})
