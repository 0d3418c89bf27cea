import { describe, expect, it } from '@jest/globals'
import { GithubError, toGithubError } from '../../src/io/github/error.ts'
import { createLimit } from '../../src/io/github/limit.ts'
import { createBlobReader, mergeBase, readTree } from '../../src/io/github/objects.ts'
import type { Ask } from '../../src/io/github/request.ts'
import { createTreeSource } from '../../src/io/github/source.ts'
import { readCommit } from '../../src/io/github/tree.ts'

type Answers = (route: string, parameters: Readonly<Record<string, unknown>>) => unknown

function asking(answers: Answers): Ask & { readonly asked: string[] } {
  const asked: string[] = []
  const ask = async (what: string, route: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    asked.push(what)
    return answers(route, parameters)
  }
  return Object.assign(ask, { app: true, asked })
}

interface Entry {
  readonly path: string
  readonly mode?: string
  readonly text?: string
  readonly size?: number
}

/** A repository whose blobs have their text for a SHA. */
function repository(entries: readonly Entry[]) {
  const tree = entries.map(({ path, mode = '100644', text = '', size }) => ({
    path,
    mode,
    sha: text,
    size: size ?? text.length,
  }))
  return asking((route, { file_sha }) =>
    route.includes('/git/trees/')
      ? { tree, truncated: false }
      : { encoding: 'base64', content: Buffer.from(String(file_sha), 'latin1').toString('base64') },
  )
}

async function read(entries: readonly Entry[], path: string) {
  const ask = repository(entries)
  const lost: string[] = []
  const source = createTreeSource(await readCommit(ask, 'head'), createBlobReader(ask), (path) =>
    lost.push(path),
  )
  return { content: (await source.fetch([path])).get(path), asked: ask.asked, source, lost }
}

describe('a commit as a repository', () => {
  it('lists its files in order and reads their text', async () => {
    const { content, source } = await read(
      [{ path: 'b' }, { path: 'a/Dockerfile', text: 'FROM scratch' }],
      'a/Dockerfile',
    )
    expect(source.listing).toEqual({ paths: ['a/Dockerfile', 'b'], complete: true, unlisted: [] })
    expect(content).toEqual({ kind: 'text', text: 'FROM scratch' })
  })

  it.each<[string, readonly Entry[], unknown]>([
    [
      'a link beside it',
      [
        { path: 'x', mode: '120000', text: 'y' },
        { path: 'y', text: 'FROM a' },
      ],
      { kind: 'text', text: 'FROM a' },
    ],
    [
      'a link above it',
      [
        { path: 'd/x', mode: '120000', text: '../y' },
        { path: 'y', text: 'FROM a' },
      ],
      { kind: 'text', text: 'FROM a' },
    ],
    [
      'a link out of the repository',
      [{ path: 'x', mode: '120000', text: '../../etc/passwd' }],
      unavailable('it is a link out of the repository'),
    ],
    [
      'a link to the root of the machine',
      [{ path: 'x', mode: '120000', text: '/etc/passwd' }],
      unavailable('it is a link out of the repository'),
    ],
    [
      'a link to itself',
      [{ path: 'x', mode: '120000', text: 'x' }],
      unavailable('its links lead in a circle'),
    ],
    [
      'a link to nothing',
      [{ path: 'x', mode: '120000', text: 'gone' }],
      unavailable('it is a link to nothing that git tracks'),
    ],
    [
      'a pointer of LFS',
      [{ path: 'x', text: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' }],
      unavailable('it is a Git LFS pointer'),
    ],
    ['a binary file', [{ path: 'x', text: 'a\0b' }], unavailable('it is a binary file')],
    ['no UTF-8', [{ path: 'x', text: 'caf\u00E9' }], { kind: 'text', text: 'caf\uFFFD', lossy: true }],
    ['nothing', [{ path: 'x', text: '' }], { kind: 'text', text: '' }],
  ])('reads %s', async (_, entries, content) => {
    const [first] = entries
    expect((await read(entries, first?.path ?? '')).content).toEqual(content)
  })

  it('does not even ask for a blob that is too large', async () => {
    const { content, asked } = await read([{ path: 'x', text: 'x', size: 6_000_000 }], 'x')
    expect(content).toEqual(unavailable('it is larger than 5 MB'))
    expect(asked).toEqual(['read the files at head'])
  })

  it('knows nothing of what is inside a submodule', async () => {
    const { content, source } = await read([{ path: 'lib', mode: '160000' }], 'lib/Dockerfile')
    expect(source.listing).toEqual({ paths: [], complete: true, unlisted: ['lib'] })
    expect(content).toEqual(unavailable('it is in the submodule lib'))
  })

  it('leaves paths out that git would refuse', async () => {
    const { source } = await read(
      [{ path: '../x' }, { path: 'a//b' }, { path: '/etc/passwd' }, { path: 'ok' }],
      'ok',
    )
    expect(source.listing.paths).toEqual(['ok'])
  })

  it('asks for a blob once, whoever wants it', async () => {
    const ask = repository([
      { path: 'x', text: 'same' },
      { path: 'y', text: 'same' },
    ])
    const blobs = createBlobReader(ask)
    const [head, base] = await Promise.all([readCommit(ask, 'head'), readCommit(ask, 'base')])
    for (const tree of [head, base]) await createTreeSource(tree, blobs, () => {}).fetch(['x', 'y'])
    expect(ask.asked.filter((what) => what.startsWith('read the blob'))).toHaveLength(1)
  })

  it('goes on without a file that does not come, and says so', async () => {
    const ask = asking((route) => {
      if (route.includes('/git/trees/')) return { tree: [{ path: 'x', mode: '100644', sha: '1', size: 1 }] }
      throw new GithubError('cannot read the blob 1: gone', 500)
    })
    const lost: string[] = []
    const source = createTreeSource(await readCommit(ask, 'head'), createBlobReader(ask), (path) =>
      lost.push(path),
    )
    expect((await source.fetch(['x'])).get('x')).toEqual(unavailable('cannot read the blob 1: gone'))
    expect(lost).toEqual(['x'])
  })
})

function unavailable(reason: string) {
  return { kind: 'unavailable', reason }
}

describe('a tree that GitHub cuts off', () => {
  /** Two levels: `big/` is cut off too, the others are not. */
  const TREES: Readonly<Record<string, readonly Entry[]>> = {
    head: [{ path: 'Dockerfile' }, { path: 'big', mode: '040000' }, { path: 'small', mode: '040000' }],
    big: [{ path: 'a', mode: '040000' }],
    a: [{ path: 'file' }],
    small: [{ path: 'deep/file' }],
  }
  const ask = () =>
    asking((_, { tree_sha, recursive }) => ({
      tree: (TREES[String(tree_sha)] ?? []).map((entry) => ({
        mode: '100644',
        sha: entry.path,
        size: 1,
        ...entry,
      })),
      truncated: recursive !== undefined && (tree_sha === 'head' || tree_sha === 'big'),
    }))

  it('is walked by directory', async () => {
    const tree = await readCommit(ask(), 'head')
    expect([...tree.files.keys()]).toEqual(['Dockerfile', 'big/a/file', 'small/deep/file'])
    expect(tree.complete).toBe(true)
  })

  it('is incomplete, not endless, when it has too many directories', async () => {
    const directories = Array.from({ length: 400 }, (_, index) => ({
      path: `d${index}`,
      mode: '040000',
      sha: `d${index}`,
    }))
    const wide = asking((_, { tree_sha, recursive }) =>
      tree_sha === 'head'
        ? { tree: directories, truncated: recursive !== undefined }
        : { tree: [], truncated: false },
    )
    const tree = await readCommit(wide, 'head')
    expect(tree.complete).toBe(false)
    expect(wide.asked.length).toBeLessThan(310)
  })
})

describe('answers of an unexpected form', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no tree', {}],
    ['no entries', { tree: [null] }],
    ['no path', { tree: [{ mode: '100644', sha: 'x' }] }],
  ])('%s is one clear error', async (_, answer) => {
    const error = await readTree(
      asking(() => answer),
      'abcdefghij',
      true,
    ).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(GithubError)
    expect(String(error)).toContain(
      "cannot read the files at abcdefg: GitHub's answer has an unexpected form",
    )
  })

  it('no merge base either', async () => {
    await expect(
      mergeBase(
        asking(() => ({})),
        'base',
        'head',
      ),
    ).rejects.toThrow('cannot compare base with head')
  })
})

describe('an error of a request', () => {
  const failure = (status: number, message: string, answered = true) =>
    Object.assign(new Error(message), { status, ...(answered ? { response: {} } : {}) })

  it.each([
    [401, 'Bad credentials', 'check the `token` input'],
    [
      403,
      'Resource not accessible by integration - https://docs.github.com/rest',
      'GitHub forbids it (403: Resource not accessible by integration); check the `permissions`',
    ],
    [403, 'API rate limit exceeded for installation', 'the rate limit of the token is used up (403)'],
    [429, 'You have exceeded a secondary rate limit', 'the rate limit of the token is used up (429)'],
    [404, 'Not Found', 'GitHub does not find it, or the token may not see it (404)'],
    [422, 'Validation Failed', 'GitHub refuses it (422: Validation Failed)'],
    [502, 'Bad Gateway', 'GitHub answers with an error of its own (502)'],
  ])('%i is a sentence', (status, message, sentence) => {
    const error = toGithubError(failure(status, message), 'do it')
    expect(error.message).toContain('cannot do it: ')
    expect(error.message).toContain(sentence)
    expect(error.message).not.toContain('https://')
    expect(error.status).toBe(status)
  })

  it('has status 0 when there was no answer', () => {
    const error = toGithubError(failure(500, 'read ECONNRESET', false), 'do it')
    expect(error.status).toBe(0)
    expect(error.message).toBe('cannot do it: GitHub does not answer (read ECONNRESET), again after retries')
  })

  it('shows one bounded line of whatever it is', () => {
    expect(toGithubError(`x\n${'y'.repeat(1_000)}`, 'do it').message.length).toBeLessThan(300)
  })
})

describe('the limit', () => {
  it('runs so many at a time, and goes on after failures', async () => {
    const limit = createLimit(3)
    let [running, most] = [0, 0]
    const task = (index: number) =>
      limit(async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 1))
        running--
        if (index % 4 === 0) throw new Error('x')
        return index
      })
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => task(index)))
    expect(most).toBe(3)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(15)
  })
})
