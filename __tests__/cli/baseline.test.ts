/** `stagewright baseline`, and what later runs make of it. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { folder, put, repository, stagewright } from './bundle.ts'
import { CLEAN, ROOT, ROOT_TWICE, reviewed } from './services.ts'

const FILE = '.stagewright-baseline.json'

const textOf = (path: string) => readFileSync(join(path, FILE), 'utf8')

describe('baseline', () => {
  it('sets aside what is there: only what comes later fails', () => {
    const path = repository({ 'api/Dockerfile': ROOT, 'web/Dockerfile': ROOT })
    expect(reviewed(path).status).toBe(1)
    const { status, stderr, stdout } = stagewright(path, 'baseline')
    expect([status, stdout, stderr]).toEqual([0, '', `wrote ${FILE}: 2 findings in 2 Dockerfiles\n`])
    const after = reviewed(path)
    expect(after.found.map(({ state }) => state)).toEqual(['known', 'known'])
    expect([after.status, after.stderr]).toEqual([0, ''])

    put(path, { 'web/Dockerfile': ROOT_TWICE })
    const later = reviewed(path)
    expect(later.status).toBe(1)
    expect(later.found).toContainEqual({ path: 'web/Dockerfile', rule: 'syntax', state: 'new' })
    expect(later.found).toContainEqual({ path: 'web/Dockerfile', rule: 'non-root-user', state: 'known' })
  })

  it('stands at the root of the repository, whichever folder it is written from', () => {
    const path = repository({ 'api/Dockerfile': ROOT, 'web/Dockerfile': ROOT })
    stagewright(join(path, 'api'), 'baseline')
    expect(JSON.parse(textOf(path)).findings).toMatchObject([{ path: 'api/Dockerfile' }])
    expect(reviewed(join(path, 'api')).status).toBe(0)
    expect(reviewed(path).status).toBe(1)
  })

  it('is a line a finding, sorted, and the same for the same files', () => {
    const path = repository({ 'b/Dockerfile': ROOT_TWICE, 'a/Dockerfile': ROOT })
    stagewright(path, 'baseline', 'b', 'a')
    const first = textOf(path)
    expect(first.split('\n').filter((line) => line.includes('fingerprint'))).toEqual([
      expect.stringMatching(
        /^ {4}\{"path":"a\/Dockerfile","rule":"non-root-user","fingerprint":"[0-9a-f]{20}"\},$/,
      ),
      expect.stringMatching(/"path":"b\/Dockerfile","rule":"non-root-user"/),
      expect.stringMatching(/"path":"b\/Dockerfile","rule":"syntax","fingerprint":"[0-9a-f]{20}"\}$/),
    ])
    stagewright(path, 'baseline')
    expect(textOf(path)).toBe(first)
  })

  it('writes through no link that leads out of the repository, listed or not', () => {
    const outside = folder({ mine: 'kept' })
    try {
      const path = repository({ Dockerfile: ROOT, '.gitignore': FILE })
      symlinkSync(join(outside.path, 'mine'), join(path, FILE))
      expect(stagewright(path, 'baseline')).toMatchObject({
        status: 2,
        stderr: `stagewright: ${FILE} cannot be written: it is a link out of the repository\n`,
      })
      expect(readFileSync(join(outside.path, 'mine'), 'utf8')).toBe('kept')
    } finally {
      outside.remove()
    }
  })

  it('leaves out what a comment ignores', () => {
    const path = repository({ Dockerfile: `# stagewright ignore=non-root-user -- batch host\n${ROOT}` })
    stagewright(path, 'baseline')
    expect(JSON.parse(textOf(path))).toEqual({ version: 1, findings: [] })
  })

  it('says which entries are gone, and drops them when it is written again', () => {
    const path = repository({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT, 'c/Dockerfile': ROOT })
    stagewright(path, 'baseline')
    put(path, { 'a/Dockerfile': CLEAN })
    const { stderr, status } = reviewed(path)
    expect(stderr).toBe('stagewright: 1 of 3 baseline entries is gone: run `stagewright baseline`\n')
    expect(status).toBe(0)
    // A run that looks elsewhere knows nothing of it.
    expect(reviewed(path, 'b').stderr).toBe('')
    expect(stagewright(path, 'baseline').stderr).toBe(
      `wrote ${FILE}: 2 findings in 2 Dockerfiles (0 added, 1 gone)\n`,
    )
    expect(reviewed(path).stderr).toBe('')
  })

  it('keeps the entries of other folders than those it is written for', () => {
    const path = repository({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT })
    stagewright(path, 'baseline')
    put(path, { 'a/Dockerfile': CLEAN, 'b/Dockerfile': CLEAN })
    stagewright(path, 'baseline', 'a')
    expect(JSON.parse(textOf(path)).findings).toMatchObject([{ path: 'b/Dockerfile' }])
  })

  it.each([
    ['{', 'it is not JSON'],
    ['<<<<<<< HEAD\n{}\n', 'a merge left its marks in it'],
    ['[]', 'it has no `findings`'],
    ['{"version":2,"findings":[]}', 'its version is 2'],
    ['{"version":1,"findings":[{"path":"a"}]}', 'entry 1 of its findings is not { path, rule, fingerprint }'],
  ])('that is damaged is a clear error: %j', (text, message) => {
    const path = repository({ Dockerfile: ROOT, [FILE]: text })
    const { status, stderr, stdout } = stagewright(path)
    expect(stderr).toContain(`stagewright: ${FILE} is damaged: ${message}`)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect([status, stdout]).toEqual([2, ''])
    // Nor is it replaced by accident.
    expect(stagewright(path, 'baseline').status).toBe(2)
    expect(textOf(path)).toBe(text)
  })

  it('that cannot be read is an error too', () => {
    const path = repository({ Dockerfile: ROOT })
    writeFileSync(join(path, FILE), new Uint8Array([0x7b, 0, 0x7d]))
    expect(stagewright(path).stderr).toContain(`${FILE} cannot be read: it is a binary file`)
  })
})
