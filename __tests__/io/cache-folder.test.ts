import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type CacheOwner, cacheFolder } from '../../src/io/cache-folder.ts'

describe('the cache folder', () => {
  let home: string
  const uid = process.geteuid?.() ?? 0
  const ask = (more: Partial<CacheOwner> = {}) =>
    cacheFolder({ env: {}, cwd: '/repository', home, uid, ...more })

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'stagewright-home-'))
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  it('is made for its user alone', () => {
    const folder = join(home, '.cache/stagewright')
    expect(ask()).toBe(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(ask()).toBe(folder)
  })

  it('stands where XDG_CACHE_HOME says', () => {
    expect(ask({ home: '', env: { XDG_CACHE_HOME: home } })).toBe(join(home, 'stagewright'))
  })

  it.each<[string, () => Partial<CacheOwner>]>([
    ['with STAGEWRIGHT_NO_CACHE', () => ({ env: { STAGEWRIGHT_NO_CACHE: '1' } })],
    ['in a CI', () => ({ env: { CI: 'true' } })],
    ['on a system without users', () => ({ uid: undefined })],
    ['without a home', () => ({ home: '' })],
    ['with a home that is no whole path', () => ({ home: 'home' })],
    ['with a XDG_CACHE_HOME that is no whole path', () => ({ env: { XDG_CACHE_HOME: '.cache' } })],
    ['in the current folder', () => ({ cwd: home })],
    ['below the current folder', () => ({ cwd: tmpdir() })],
  ])('is not made %s', (_, of) => {
    expect(ask(of())).toBeNull()
    expect(() => statSync(join(home, '.cache'))).toThrow('ENOENT')
  })

  it.each<[string, () => void]>([
    ['is a link', () => symlinkSync(mkdtempSync(join(home, 'elsewhere-')), join(home, '.cache/stagewright'))],
    ['is a file', () => writeFileSync(join(home, '.cache/stagewright'), '')],
    ['can be listed by others', () => mkdirSync(join(home, '.cache/stagewright'), { mode: 0o750 })],
    ['stands where others may write', () => chmodSync(join(home, '.cache'), 0o777)],
  ])('is of no use when it %s', (_, make) => {
    mkdirSync(join(home, '.cache'))
    make()
    expect(ask()).toBeNull()
  })

  it('is of no use when the cache is a link', () => {
    symlinkSync(mkdtempSync(join(home, 'elsewhere-')), join(home, '.cache'))
    expect(ask()).toBeNull()
  })

  it('is of no use when it belongs to another user', () => {
    expect(ask()).not.toBeNull()
    expect(ask({ uid: uid + 1 })).toBeNull()
  })
})
