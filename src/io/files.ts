/** The file system as a repository: a listing of paths and the text behind them. */
import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Content, Listing } from '../snapshot.ts'
import { decode } from './decode.ts'

/** More files than this and the listing is called incomplete, so that nothing is concluded from absence. */
const MAX_FILES = 200_000

/** Directories that belong to a tool and never to the tracked files. */
const SKIPPED_DIRECTORIES = new Set(['.git', 'node_modules', '.hg', '.svn'])

interface Ignore {
  /** Directory of the .gitignore, relative to the root, with a slash at its end (or empty). */
  readonly directory: string
  ignores(path: string): boolean
}

interface Directory {
  readonly path: string
  readonly ignores: readonly Ignore[]
}

/** The repository a path belongs to: the nearest directory above with a `.git`, else the directory itself. */
export function findRoot(path: string): string {
  const start = statSync(path).isDirectory() ? resolve(path) : dirname(resolve(path))
  for (let directory = start; ; directory = dirname(directory)) {
    if (exists(join(directory, '.git'))) return directory
    if (dirname(directory) === directory) return start
  }
}

export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Every file below `root` that .gitignore files do not hide. Links to directories are listed, never followed. */
export async function listFiles(root: string): Promise<Listing> {
  const paths: string[] = []
  const unlisted: string[] = []
  const hasSubmodules = exists(join(root, '.gitmodules'))
  const queue: Directory[] = [{ path: '', ignores: [] }]
  let next = queue.pop()
  for (; next && paths.length <= MAX_FILES; next = queue.pop()) {
    const entries = entriesOf(join(root, next.path))
    if (hasSubmodules && entries.length === 0) unlisted.push(next.path.slice(0, -1))
    const { files, directories } = await listDirectory(root, next, entries)
    for (const file of files) paths.push(file)
    queue.push(...directories)
  }
  return { paths: paths.sort(), complete: next === undefined, unlisted: unlisted.sort() }
}

async function listDirectory(
  root: string,
  directory: Directory,
  entries: readonly Dirent[],
): Promise<{ files: readonly string[]; directories: readonly Directory[] }> {
  const ignores = await withOwnIgnore(root, directory, entries)
  const files: string[] = []
  const directories: Directory[] = []
  for (const entry of entries) {
    const path = directory.path + entry.name
    if (!entry.isDirectory()) {
      if (!isIgnored(ignores, path)) files.push(path)
    } else if (!SKIPPED_DIRECTORIES.has(entry.name) && !isIgnored(ignores, `${path}/`)) {
      directories.push({ path: `${path}/`, ignores })
    }
  }
  return { files, directories }
}

/**
 * An unreadable directory has no entries. A submodule that is not checked out has none either: git leaves its directory
 * empty.
 */
function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}

async function withOwnIgnore(
  root: string,
  { path, ignores }: Directory,
  entries: readonly { readonly name: string }[],
): Promise<readonly Ignore[]> {
  if (!entries.some((entry) => entry.name === '.gitignore')) return ignores
  const content = readContent(root, `${path}.gitignore`)
  if (content.kind !== 'text') return ignores
  const { default: ignore } = await import('ignore')
  const matcher = ignore().add(content.text)
  return [...ignores, { directory: path, ignores: (inside) => matcher.ignores(inside) }]
}

function isIgnored(ignores: readonly Ignore[], path: string): boolean {
  return ignores.some(({ directory, ignores }) => ignores(path.slice(directory.length)))
}

/** The text at a repository path; a link is followed only as long as it stays inside the repository. */
export function readContent(root: string, path: string): Content {
  try {
    const place = realPlace(root, path)
    return place === null
      ? { kind: 'unavailable', reason: 'it is a link out of the repository' }
      : statSync(place).isFile()
        ? decode(readFileSync(place))
        : { kind: 'unavailable', reason: 'it is not a regular file' }
  } catch (error) {
    return { kind: 'unavailable', reason: whyNot(error, 'read') }
  }
}

/** Where a repository path leads; null for a link out of the repository. */
export function realPlace(root: string, path: string): string | null {
  const real = realpathSync(join(root, path))
  const inside = relative(realpathSync(root), real)
  return inside === '..' || inside.startsWith(`..${sep}`) ? null : real
}

/** Why a file could not be read or written, in words. */
export function whyNot(error: unknown, what: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `it could not be ${what} (${code || 'unknown error'})`
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'it does not exist',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
}

/** A repository on disk, as `reviewAll` reads it. */
export async function openDirectory(root: string) {
  const listing = await listFiles(root)
  return {
    listing,
    fetch: async (paths: readonly string[]) => new Map(paths.map((path) => [path, readContent(root, path)])),
  }
}
