/** Every file of a commit, also of repositories whose tree GitHub does not give in one piece. */

import { readTree, type TreeEntry } from './objects.ts'
import type { Ask } from './request.ts'

export interface CommitFile {
  /** `100644`, `100755` or `120000` for a link. */
  readonly mode: string
  readonly sha: string
  /** In bytes. */
  readonly size: number
}

export interface CommitTree {
  /** By path relative to the repository, sorted by code unit; without submodules. */
  readonly files: ReadonlyMap<string, CommitFile>
  /** Paths of the submodules: what is inside them is not known. */
  readonly submodules: readonly string[]
  readonly complete: boolean
}

/** Requests for the directories of one cut-off tree. */
const MAX_DIRECTORIES = 300

export async function readCommit(ask: Ask, sha: string): Promise<CommitTree> {
  const whole = await readTree(ask, sha, true)
  const { entries, complete } = whole.truncated
    ? await walk(ask, sha)
    : { entries: whole.entries, complete: true }
  const sound = entries.filter(({ path }) => isSound(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const files = sound.filter(({ mode }) => mode.startsWith('1') && mode !== '160000')
  return {
    files: new Map(files.map(({ path, mode, sha, size }) => [path, { mode, sha, size: size ?? 0 }])),
    submodules: sound.filter(({ mode }) => mode === '160000').map(({ path }) => path),
    complete,
  }
}

interface Directory {
  readonly path: string
  readonly sha: string
}

/** Directory by directory: each is asked for whole first, and by its own directories when it is cut off too. */
async function walk(ask: Ask, root: string): Promise<{ entries: readonly TreeEntry[]; complete: boolean }> {
  const entries: TreeEntry[] = []
  let level: readonly Directory[] = [{ path: '', sha: root }]
  let asked = 0
  let cut = true
  while (level.length > 0) {
    if (asked + level.length > MAX_DIRECTORIES) return { entries, complete: false }
    asked += level.length
    const parts = await Promise.all(level.map((directory) => children(ask, directory, cut)))
    entries.push(...parts.flatMap((part) => part.entries))
    level = parts.flatMap((part) => part.directories)
    cut = false
  }
  return { entries, complete: true }
}

/** What a directory holds. `known`: it is known to be cut off, so only its own entries are asked for. */
async function children(ask: Ask, { path, sha }: Directory, known: boolean) {
  const inside = (entry: TreeEntry) => ({
    ...entry,
    path: path === '' ? entry.path : `${path}/${entry.path}`,
  })
  const whole = known ? null : await readTree(ask, sha, true)
  if (whole && !whole.truncated) return { entries: whole.entries.map(inside), directories: [] }
  const { entries } = await readTree(ask, sha, false)
  const placed = entries.map(inside)
  return { entries: placed, directories: placed.filter(({ mode }) => mode === '040000') }
}

/** Git refuses such paths, and nothing of ours may meet one. */
function isSound(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\0')
}
