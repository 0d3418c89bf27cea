import { spawnSync } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { CLI, folder } from './bundle.ts'

describe('the cache of compiled code', () => {
  const repository = folder({ Dockerfile: 'FROM node:22\nCOPY . .\nRUN npm install\nCMD npm start\n' })
  let home: string

  const review = (env: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'review', '--no-propose'], {
      cwd: repository.path,
      env: { HOME: home, ...env },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  const cache = () => join(home, '.cache/stagewright')
  const files = () => readdirSync(cache()).sort()
  /** Which files stand there: one that is written anew is another. */
  const inodes = () => files().map((name) => `${name} ${statSync(join(cache(), name)).ino}`)

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'stagewright-home-'))
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  it('is written by the first review and used by the next, which says the same', () => {
    const first = review()
    expect(first).toMatchObject({ stdout: expect.stringContaining('npm install'), stderr: '' })
    expect(files()).toEqual([expect.stringMatching(/^model-/), expect.stringMatching(/^review-/)])
    const written = inodes()
    expect(review()).toEqual(first)
    expect(inodes()).toEqual(written)
  })

  it.each([{ STAGEWRIGHT_NO_CACHE: '1' }, { CI: 'true' }, { XDG_CACHE_HOME: '/dev/null' }])(
    'is not there with %j',
    (env) => {
      expect(review(env)).toMatchObject({ stdout: expect.stringContaining('npm install'), stderr: '' })
      expect(readdirSync(home)).toEqual([])
    },
  )

  it.each<[string, (path: string) => void]>([
    ['is empty', (path) => writeFileSync(path, '')],
    ['is cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, 50_000))],
    ['has one bit wrong', (path) => writeFileSync(path, readFileSync(path).map(flipAt(60_000)))],
    ['is a link', (path) => moveBehindLink(path, join(home, 'moved'))],
    ['is that of another file', (path) => writeFileSync(path, readFileSync(join(cache(), files()[0] ?? '')))],
  ])('is written anew when a file of it %s', (_, damage) => {
    const first = review()
    const path = join(cache(), files()[1] ?? '')
    damage(path)
    expect(review()).toEqual(first)
    const written = inodes()
    expect(statSync(path).size).toBeGreaterThan(100_000)
    expect(review()).toEqual(first)
    expect(inodes()).toEqual(written)
  })

  it('keeps the newest files only', () => {
    review()
    for (let index = 0; index < 20; index++) writeFileSync(join(cache(), `old-${index}`), '')
    for (const name of files()) utimesSync(join(cache(), name), 1, 1)
    rmSync(join(cache(), files().find((name) => name.startsWith('model-')) ?? ''))
    review()
    expect(files()).toHaveLength(12)
    expect(files()).toContainEqual(expect.stringMatching(/^model-/))
  })
})

const flipAt = (place: number) => (byte: number, index: number) => (index === place ? byte ^ 1 : byte)

function moveBehindLink(path: string, target: string): void {
  renameSync(path, target)
  symlinkSync(target, path)
}
