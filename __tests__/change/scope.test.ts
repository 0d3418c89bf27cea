import { describe, expect, it } from '@jest/globals'
import { type Changes, compareTrees } from '../../src/change/changes.ts'
import { withConfigOf } from '../../src/change/config-source.ts'
import { findOrigin, movedView } from '../../src/change/moves.ts'
import { concerns, nearness, reachOf } from '../../src/change/scope.ts'
import type { RepositorySource } from '../../src/io/load.ts'
import type { Review } from '../../src/review.ts'

type Files = Readonly<Record<string, string>>

function treeOf(files: Files) {
  return {
    files: new Map(Object.entries(files).map(([path, text]) => [path, { sha: text, mode: '100644' }])),
  }
}

function sourceOf(files: Files): RepositorySource {
  return {
    listing: { paths: Object.keys(files).sort(), complete: true },
    fetch: async (paths) =>
      new Map(
        paths.map((path) => [
          path,
          path in files ? { kind: 'text', text: files[path] ?? '' } : { kind: 'absent' },
        ]),
      ),
  }
}

function changing(...paths: string[]): Changes {
  return { paths: new Set(paths), added: [], deleted: new Set() }
}

describe('the comparison of two trees', () => {
  it('tells what is new, gone and different, in bytes or mode', () => {
    const base = treeOf({ a: '1', b: '1', c: '1' })
    const head = {
      files: new Map([...treeOf({ a: '1', b: '2', d: '1' }).files, ['a', { sha: '1', mode: '100755' }]]),
    }
    const { paths, added, deleted } = compareTrees(base, head)
    expect([...paths].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(added).toEqual(['d'])
    expect([...deleted]).toEqual(['c'])
  })
})

describe('how near a change is', () => {
  it.each([
    ['the file itself', 'api/Dockerfile', 'api/Dockerfile', 'near'],
    ['a file beside it', 'api/Dockerfile', 'api/package.json', 'near'],
    ['a file below it', 'api/Dockerfile', 'api/src/index.js', 'near'],
    ['a file of a directory above', 'services/api/Dockerfile', 'package-lock.json', 'near'],
    ['prose of a directory above', 'services/api/Dockerfile', 'README.md', 'far'],
    ['a manifest of its neighbour', 'services/api/Dockerfile', 'services/web/package.json', 'perhaps'],
    ['a source of its neighbour', 'services/api/Dockerfile', 'services/web/index.js', 'far'],
    ['any file, for one at the root', 'Dockerfile', 'docs/guide.md', 'near'],
    ['a file of the project, for one in a directory of its own', 'docker/Dockerfile', 'src/index.js', 'near'],
    ['a compose file elsewhere', 'api/Dockerfile', 'deploy/compose.prod.yaml', 'perhaps'],
    ['a bake file elsewhere', 'api/Dockerfile', 'deploy/docker-bake.hcl', 'perhaps'],
    ['a workflow', 'api/Dockerfile', '.github/workflows/release.yml', 'perhaps'],
    ['a configuration above it', 'a/b/Dockerfile', 'a/.stagewright.yaml', 'near'],
  ])('%s', (_, dockerfile, path, expected) => {
    expect(nearness(dockerfile, changing(path))).toBe(expected)
  })
})

describe('what a change is to a build', () => {
  const place = (root: string | null, ...paths: readonly string[]) => ({
    root,
    sources: paths.map((path) => ({ path, glob: path.includes('*') })),
    said: '',
  })

  it.each<[string, ReturnType<typeof place>, string, string]>([
    [
      'a manifest copied by name',
      place('', 'packages/lib/package.json'),
      'packages/lib/package.json',
      'named',
    ],
    ['one in a copied directory', place('', 'packages'), 'packages/lib/package.json', 'named'],
    ['one a wildcard takes', place('', 'packages/*/package.json'), 'packages/lib/package.json', 'named'],
    ['one copied with everything', place('', ''), 'packages/lib/package.json', 'whole'],
    ['one outside the context', place('apps/api', ''), 'packages/lib/package.json', 'none'],
    ['one that nothing copies', place('', 'apps'), 'packages/lib/package.json', 'none'],
    ['an unknown context', place(null, 'packages/lib'), 'packages/lib/package.json', 'named'],
    [
      'the ignore file of a context elsewhere',
      place('services/api', 'x'),
      'services/api/.dockerignore',
      'named',
    ],
  ])('%s', (_, where, path, expected) => {
    expect(reachOf('apps/api/Dockerfile', where, null, changing(path))).toBe(expected)
  })

  it('another description of the build is one by name', () => {
    const [head, base] = [place('', 'apps'), { ...place('', 'apps'), said: 'compose.yaml' }]
    expect(reachOf('apps/api/Dockerfile', head, base, changing('compose.yaml'))).toBe('named')
    expect(reachOf('apps/api/Dockerfile', head, { ...head }, changing('compose.yaml'))).toBe('none')
  })
})

describe('what a change concerns', () => {
  const review = { path: 'api/Dockerfile', context: '' } as Review

  it.each<[string, Changes, boolean]>([
    ['what was read', changing('package.json'), true],
    ['what was not read', changing('docs/guide.md'), false],
    ['the file itself', changing('api/Dockerfile'), true],
    ['a removed ignore file', { ...changing('.dockerignore'), deleted: new Set(['.dockerignore']) }, true],
    [
      'a lockfile removed from its context',
      { ...changing('yarn.lock'), deleted: new Set(['yarn.lock']) },
      true,
    ],
    ['a page removed elsewhere', { ...changing('docs/x.md'), deleted: new Set(['docs/x.md']) }, false],
  ])('%s', (_, changes, expected) => {
    expect(concerns(review, new Set(['api/Dockerfile', 'package.json']), changes)).toBe(expected)
  })
})

describe('a Dockerfile that moved', () => {
  const text = 'FROM node:20\nWORKDIR /app\nCOPY . .\nCMD ["node", "a.js"]\n'

  it('is found by what it says', async () => {
    const base = sourceOf({ 'old/Dockerfile': text, 'other/Dockerfile': 'FROM scratch\n' })
    const head = sourceOf({ 'new/Dockerfile': text.replace('node:20', 'node:22') })
    expect(await findOrigin('new/Dockerfile', base, head, ['other/Dockerfile', 'old/Dockerfile'])).toBe(
      'old/Dockerfile',
    )
    expect(await findOrigin('new/Dockerfile', base, head, ['other/Dockerfile'])).toBeNull()
    expect(await findOrigin('new/Dockerfile', base, head, [])).toBeNull()
  })

  it('takes the files of its directory along that moved with it, and no others', async () => {
    const before = {
      'old/Dockerfile': text,
      'old/package.json': '{}',
      'old/left.txt': 'x',
      '.dockerignore': 'y',
    }
    const after = { 'new/Dockerfile': text, 'new/package.json': '{"a":1}', 'else/.dockerignore': 'y' }
    const changes = compareTrees(treeOf(before), treeOf(after))
    const view = movedView(sourceOf(before), { from: 'old/Dockerfile', to: 'new/Dockerfile' }, changes)
    expect(view.listing.paths).toEqual([
      '.dockerignore',
      'new/Dockerfile',
      'new/package.json',
      'old/left.txt',
    ])
    expect((await view.fetch(['new/package.json'])).get('new/package.json')).toEqual({
      kind: 'text',
      text: '{}',
    })
  })

  it('moves alone when it only changes its name', () => {
    const before = { Dockerfile: text, 'package.json': '{}' }
    const changes = compareTrees(treeOf(before), treeOf({ 'Dockerfile.prod': text, 'package.json': '{}' }))
    const view = movedView(sourceOf(before), { from: 'Dockerfile', to: 'Dockerfile.prod' }, changes)
    expect(view.listing.paths).toEqual(['Dockerfile.prod', 'package.json'])
  })
})

describe('the configuration of both sides', () => {
  it('comes from one of them', async () => {
    const head = sourceOf({
      Dockerfile: 'FROM a',
      '.stagewright.yaml': 'head',
      'api/.stagewright.yml': 'head',
    })
    const base = sourceOf({ Dockerfile: 'FROM b', '.stagewright.yaml': 'base' })
    const mixed = withConfigOf(head, base)
    expect(mixed.listing.paths).toEqual(['.stagewright.yaml', 'Dockerfile'])
    const contents = await mixed.fetch(['Dockerfile', '.stagewright.yaml'])
    expect(contents.get('Dockerfile')).toEqual({ kind: 'text', text: 'FROM a' })
    expect(contents.get('.stagewright.yaml')).toEqual({ kind: 'text', text: 'base' })
  })
})
