import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { findRoot, listFiles, readContent } from '../../src/io/files.ts'
import { select } from '../../src/io/repository.ts'
import { UsageError } from '../../src/io/usage-error.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stagewright-files-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const globsOf = async () => DEFAULT_CONFIG

describe('listFiles', () => {
  it('lists what .gitignore files leave, nested ones and negations included, and never .git or node_modules', async () => {
    put('.git/HEAD')
    put('node_modules/x/index.js')
    put('.gitignore', 'dist/\n*.log\n!keep.log\n')
    put('dist/out.js')
    put('a.log')
    put('keep.log')
    put('api/.gitignore', '/local.env\n')
    put('api/local.env')
    put('api/src/local.env')
    expect(await listFiles(root)).toEqual({
      paths: ['.gitignore', 'api/.gitignore', 'api/src/local.env', 'keep.log'],
      complete: true,
      unlisted: [],
    })
  })

  it('knows of a submodule that is not checked out that something belongs there', async () => {
    mkdirSync(join(root, 'vendor/lib'), { recursive: true })
    expect(await listFiles(root)).toEqual({ paths: [], complete: true, unlisted: [] })
    put('.gitmodules')
    expect((await listFiles(root)).unlisted).toEqual(['vendor/lib'])
  })

  it('lists a link to a directory without following it, so a circle ends', async () => {
    put('a/file')
    symlinkSync('..', join(root, 'a/up'))
    expect((await listFiles(root)).paths).toEqual(['a/file', 'a/up'])
  })
})

describe('readContent', () => {
  it.each<[string, () => void, object]>([
    ['text', () => put('f', 'FROM x\r\n'), { kind: 'text', text: 'FROM x\r\n' }],
    [
      'a byte order mark as it stands',
      () => put('f', '\uFEFFFROM x'),
      { kind: 'text', text: '\uFEFFFROM x' },
    ],
    [
      'bytes that are not UTF-8',
      () => put('f', new Uint8Array([0x23, 0xe9, 0x0a])),
      { kind: 'text', text: '#\uFFFD\n', lossy: true },
    ],
    [
      'a binary file',
      () => put('f', new Uint8Array([0x7f, 0x45, 0x00])),
      { kind: 'unavailable', reason: 'it is a binary file' },
    ],
    [
      'an LFS pointer',
      () => put('f', 'version https://git-lfs.github.com/spec/v1\n'),
      { kind: 'unavailable', reason: 'it is a Git LFS pointer' },
    ],
    [
      'a directory',
      () => mkdirSync(join(root, 'f')),
      { kind: 'unavailable', reason: 'it is not a regular file' },
    ],
    ['nothing', () => {}, { kind: 'unavailable', reason: 'it does not exist' }],
    [
      'a link out of the repository',
      () => symlinkSync('/etc/hostname', join(root, 'f')),
      { kind: 'unavailable', reason: 'it is a link out of the repository' },
    ],
    [
      'a link in a circle',
      () => symlinkSync('f', join(root, 'f')),
      { kind: 'unavailable', reason: 'its links lead in a circle' },
    ],
  ])('%s', (_name, arrange, expected) => {
    arrange()
    expect(readContent(root, 'f')).toEqual(expected)
  })

  it('follows a link inside the repository', () => {
    put('real', 'x')
    symlinkSync('real', join(root, 'f'))
    expect(readContent(root, 'f')).toEqual({ kind: 'text', text: 'x' })
  })
})

describe('select', () => {
  it('finds the repository of a path and the Dockerfiles below a directory', async () => {
    put('.git/HEAD')
    put('api/Dockerfile')
    put('api/Dockerfile.md')
    put('web/dev.dockerfile')
    expect(findRoot(join(root, 'api/Dockerfile'))).toBe(root)
    const [all] = await select(root, ['.'], globsOf)
    expect(all?.paths).toEqual(['api/Dockerfile', 'web/dev.dockerfile'])
    const [one] = await select(join(root, 'api'), ['.'], globsOf)
    expect(one?.paths).toEqual(['api/Dockerfile'])
  })

  it('takes a named file that no glob and no .gitignore would take', async () => {
    put('.git/HEAD')
    put('.gitignore', '*.build\n')
    put('image.build', 'FROM x')
    const [one] = await select(root, ['image.build'], globsOf)
    expect(one?.paths).toEqual(['image.build'])
    expect(one?.source.listing.paths).toContain('image.build')
  })

  it('says which path is missing, and what a broken link is', async () => {
    await expect(select(root, ['nope'], globsOf)).rejects.toThrow(
      new UsageError('there is no file or directory nope'),
    )
    symlinkSync('gone', join(root, 'link'))
    await expect(select(root, ['link'], globsOf)).rejects.toThrow(new UsageError('link is a link to nothing'))
  })

  it('gives a directory named Dockerfile as such', async () => {
    put('Dockerfile/Dockerfile')
    const [selection] = await select(root, ['.'], globsOf)
    expect(selection?.paths).toEqual(['Dockerfile/Dockerfile'])
  })
})

describe('permissions', () => {
  const asRoot = process.getuid?.() === 0
  ;(asRoot ? it.skip : it)(
    'an unreadable file says so (not testable as root, who may read everything)',
    () => {
      put('f', 'x')
      chmodSync(join(root, 'f'), 0)
      expect(readContent(root, 'f')).toEqual({ kind: 'unavailable', reason: 'permission denied' })
    },
  )
})
