/** The folder of the user's cache that is ours alone: what lies there is run, so nobody else may be able to write it. */
import { lstatSync, mkdirSync, type Stats } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'

export interface CacheOwner {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Home folder; may be empty. */
  readonly home: string
  /** Effective user; undefined where the system has none. */
  readonly uid: number | undefined
}

const OTHERS_WRITE = 0o022
const OTHERS = 0o077

/**
 * `$XDG_CACHE_HOME/stagewright` or `~/.cache/stagewright`, made if need be; null when there is to be none: the user or a CI
 * says so, it would lie in the current folder, which may hold a stranger's files, or others can get at it.
 */
export function cacheFolder({ env, cwd, home, uid }: CacheOwner): string | null {
  if (env['STAGEWRIGHT_NO_CACHE'] || env['CI'] || uid === undefined) return null
  const base = env['XDG_CACHE_HOME'] || (home && join(home, '.cache'))
  if (!base || !isAbsolute(base) || isInside(base, cwd)) return null
  const folder = join(base, 'stagewright')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const safe = isOwn(lstatSync(base), uid, OTHERS_WRITE) && isOwn(lstatSync(folder), uid, OTHERS)
    return safe ? folder : null
  } catch {
    return null
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way.startsWith('..') || isAbsolute(way))
}

/** A folder, no link, of this user, without these rights. */
function isOwn(stats: Stats, uid: number, rights: number): boolean {
  return stats.isDirectory() && stats.uid === uid && (stats.mode & rights) === 0
}
