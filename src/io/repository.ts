/** Paths of a command line -> the repositories they stand in and the Dockerfiles they mean. */
import { lstatSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import { findRoot, openDirectory } from './files.ts'
import type { RepositorySource } from './load.ts'
import { UsageError } from './usage-error.ts'

type Globs = Pick<Config, 'files' | 'exclude'>

export interface Selection {
  /** Absolute path of the repository. */
  readonly root: string
  readonly source: RepositorySource
  /** Repository paths of the Dockerfiles, sorted, without doubles. */
  readonly paths: readonly string[]
  /** Those whose text is not the one on disk. */
  readonly overlaid: readonly string[]
}

/** Groups the named paths by repository; a directory stands for the Dockerfiles below it. */
export async function select(
  cwd: string,
  named: readonly string[],
  globsOf: (source: RepositorySource) => Promise<Globs>,
): Promise<readonly Selection[]> {
  const byRoot = new Map<string, string[]>()
  for (const path of named) {
    const place = resolve(cwd, path)
    checkPlace(path, place)
    const root = findRoot(place)
    byRoot.set(root, [...(byRoot.get(root) ?? []), place])
  }
  const selections: Selection[] = []
  for (const [root, places] of byRoot) {
    const source = await openDirectory(root)
    const paths = new Set<string>()
    for (const place of places) for (const path of await expand(root, place, source, globsOf)) paths.add(path)
    selections.push({ root, source: withNamed(source, paths), paths: [...paths].sort(), overlaid: [] })
  }
  return selections
}

function checkPlace(named: string, place: string): void {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (stat) return
  const link = lstatSync(place, { throwIfNoEntry: false })
  throw new UsageError(link ? `${named} is a link to nothing` : `there is no file or directory ${named}`)
}

/** The Dockerfiles a named path stands for: itself, or those below it. */
async function expand(
  root: string,
  place: string,
  source: RepositorySource,
  globsOf: (source: RepositorySource) => Promise<Globs>,
): Promise<readonly string[]> {
  const path = relative(root, place).split(sep).join('/')
  if (!statSync(place).isDirectory()) return [path]
  const { matchDockerfiles } = await import('../config/files.ts')
  const { paths } = source.listing
  const below = path === '' ? paths : paths.filter((file) => file.startsWith(`${path}/`))
  return matchDockerfiles(below, await globsOf(source))
}

/** A named file that .gitignore hides belongs to the listing all the same. */
function withNamed(source: RepositorySource, paths: ReadonlySet<string>): RepositorySource {
  const listed = new Set(source.listing.paths)
  const hidden = [...paths].filter((path) => !listed.has(path))
  if (hidden.length === 0) return source
  return { ...source, listing: { ...source.listing, paths: [...source.listing.paths, ...hidden].sort() } }
}
