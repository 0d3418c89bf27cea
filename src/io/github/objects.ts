/** Git objects of a repository by way of the API. Shapes are checked where they enter. */
import { GithubError } from './error.ts'
import type { Ask } from './request.ts'
import { arrayIn, recordOf, stringIn } from './shape.ts'

export interface TreeEntry {
  /** Relative to the tree that was asked for. */
  readonly path: string
  /** As git has it: `100644`, `120000` for a link, `160000` for a submodule, `040000` for a directory. */
  readonly mode: string
  readonly sha: string
  /** In bytes; null for what is not a blob. */
  readonly size: number | null
}

export interface Tree {
  readonly entries: readonly TreeEntry[]
  /** GitHub cuts a recursive tree at 100,000 entries or 7 MB. */
  readonly truncated: boolean
}

/** The commit both came from. */
export async function mergeBase(ask: Ask, base: string, head: string): Promise<string> {
  const { data, what } = await compare(ask, base, head)
  return stringIn(recordOf(data['merge_base_commit'], what), 'sha', what)
}

/** Where `head` stands, seen from `base`: `ahead`, `behind`, `diverged` or `identical`. */
export async function readRelation(ask: Ask, base: string, head: string): Promise<string> {
  const { data, what } = await compare(ask, base, head)
  return stringIn(data, 'status', what)
}

/** The second page has no list of files, which nobody here needs. */
async function compare(ask: Ask, base: string, head: string) {
  const what = `compare ${short(base)} with ${short(head)}`
  const parameters = { basehead: `${base}...${head}`, per_page: 1, page: 2 }
  const data = await ask(what, 'GET /repos/{owner}/{repo}/compare/{basehead}', parameters)
  return { data: recordOf(data, what), what }
}

/** The tree of a commit or tree. */
export async function readTree(ask: Ask, sha: string, recursive: boolean): Promise<Tree> {
  const what = `read the files at ${short(sha)}`
  const parameters = { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) }
  const data = recordOf(await ask(what, 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters), what)
  const entries = arrayIn(data, 'tree', what).map((entry) => toEntry(entry, what))
  return { entries, truncated: data['truncated'] === true }
}

/** Reads blobs by SHA; each is asked for once, whoever wants it. */
export type ReadBlob = (sha: string) => Promise<Uint8Array>

export function createBlobReader(ask: Ask): ReadBlob {
  const blobs = new Map<string, Promise<Uint8Array>>()
  return (sha) => {
    const known = blobs.get(sha)
    if (known) return known
    const fresh = readBlob(ask, sha)
    blobs.set(sha, fresh)
    return fresh
  }
}

async function readBlob(ask: Ask, sha: string): Promise<Uint8Array> {
  const what = `read the blob ${short(sha)}`
  const blob = await ask(what, 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha })
  const encoding = stringIn(blob, 'encoding', what)
  if (encoding !== 'base64' && encoding !== 'utf-8')
    throw new GithubError(`cannot ${what}: unknown encoding`, 0)
  return Buffer.from(stringIn(blob, 'content', what), encoding === 'base64' ? 'base64' : 'utf8')
}

function toEntry(value: unknown, what: string): TreeEntry {
  const entry = recordOf(value, what)
  const size = entry['size']
  return {
    path: stringIn(entry, 'path', what),
    mode: stringIn(entry, 'mode', what),
    sha: stringIn(entry, 'sha', what),
    size: typeof size === 'number' ? size : null,
  }
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
