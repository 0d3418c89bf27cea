/** Held against moby/patternmatcher: the answers of `dockerignore-cases.json` are the oracle's (mode `ignore`). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findDockerignore, fromText } from '../../src/context/dockerignore.ts'
import { createSnapshot } from '../../src/snapshot.ts'

interface Case {
  readonly text: string
  readonly paths: Readonly<Record<string, boolean>>
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'dockerignore-cases.json'), 'utf8'),
)

describe('a .dockerignore', () => {
  it.each(CASES)('$text', ({ text, paths }) => {
    const ignore = fromText(text, null, null)
    expect(Object.fromEntries(Object.keys(paths).map((path) => [path, ignore.ignores(path)]))).toEqual(paths)
  })

  it('takes time in proportion to pattern and path', () => {
    const ignore = fromText(`${'**/*a'.repeat(60)}b`, null, null)
    expect(ignore.ignores(`${'a/'.repeat(2_000)}c`)).toBe(false)
  })
})

describe('the file in force', () => {
  const find = (paths: readonly string[], loaded: Record<string, string>) =>
    findDockerignore(
      createSnapshot(new Map(Object.entries(loaded).map(([path, text]) => [path, { kind: 'text', text }])), {
        paths: paths.toSorted(),
        complete: true,
      }),
      'api/Dockerfile',
      '',
    )

  it('is the one with the name of the Dockerfile', () => {
    const files = { 'api/Dockerfile.dockerignore': 'a', '.dockerignore': 'b' }
    const found = find(Object.keys(files), files)
    expect([found.path, found.ignores('a'), found.ignores('b')]).toEqual([
      'api/Dockerfile.dockerignore',
      true,
      false,
    ])
  })

  it('is the one in the root of the context', () => {
    expect(find(['.dockerignore', 'api/.dockerignore'], { '.dockerignore': 'b' }).path).toBe('.dockerignore')
  })

  it('is none, with the place where it belongs', () => {
    expect(find(['api/Dockerfile'], {})).toMatchObject({ path: null, place: '.dockerignore', text: '' })
  })

  it('is not known as long as nobody read it', () => {
    expect(find(['.dockerignore'], {})).toMatchObject({ path: '.dockerignore', text: null })
  })
})
