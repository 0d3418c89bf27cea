/** A commit on GitHub as a repository to review: its tree is the listing, its blobs are read when asked for. */
import type { Content } from '../../snapshot.ts'
import { decode, MAX_FILE_BYTES } from '../decode.ts'
import type { RepositorySource } from '../load.ts'
import { GithubError } from './error.ts'
import type { ReadBlob } from './objects.ts'
import type { CommitTree } from './tree.ts'

/** Links that are followed one after the other before they count as a circle. */
const MAX_LINKS = 8

/** `lost` is told of each file that GitHub did not deliver: the review goes on without it, and must not be green. */
export function createTreeSource(
  tree: CommitTree,
  readBlob: ReadBlob,
  lost: (path: string, error: GithubError) => void,
): RepositorySource {
  const read = async (path: string): Promise<Content> => {
    try {
      return await readPath(tree, readBlob, path, 0)
    } catch (error) {
      if (!(error instanceof GithubError)) throw error
      lost(path, error)
      return { kind: 'unavailable', reason: error.message }
    }
  }
  return {
    listing: { paths: [...tree.files.keys()], complete: tree.complete, unlisted: tree.submodules },
    fetch: async (paths) =>
      new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const))),
  }
}

async function readPath(tree: CommitTree, readBlob: ReadBlob, path: string, links: number): Promise<Content> {
  const file = tree.files.get(path)
  if (!file) {
    const inside = tree.submodules.find((submodule) => path.startsWith(`${submodule}/`))
    if (inside !== undefined) return { kind: 'unavailable', reason: `it is in the submodule ${inside}` }
    if (links > 0) return { kind: 'unavailable', reason: 'it is a link to nothing that git tracks' }
    return tree.complete
      ? { kind: 'absent' }
      : { kind: 'unavailable', reason: 'the file list is not complete' }
  }
  if (file.size > MAX_FILE_BYTES)
    return { kind: 'unavailable', reason: `it is larger than ${MAX_FILE_BYTES / 1e6} MB` }
  const bytes = await readBlob(file.sha)
  if (file.mode !== '120000') return decode(bytes)
  if (links >= MAX_LINKS) return { kind: 'unavailable', reason: 'its links lead in a circle' }
  const target = resolveLink(path, new TextDecoder().decode(bytes))
  if (target === null) return { kind: 'unavailable', reason: 'it is a link out of the repository' }
  return readPath(tree, readBlob, target, links + 1)
}

/** The repository path a link points to; null when that is outside. */
function resolveLink(path: string, target: string): string | null {
  if (target.startsWith('/')) return null
  const parts = path.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
