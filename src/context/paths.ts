/** Paths inside the repository: relative, `/` between segments, `''` for the root. Nothing here touches a disk. */

/** Without empty, `.` and `..` segments; null for a path that leaves the root. */
export function normalizePath(path: string): string | null {
  if (!/(^|\/)\.{0,2}(\/|$)/.test(path)) return path
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  return segments.join('/')
}

/** `name` below `directory`, not normalised. */
export function joinPath(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}

/** `path` as seen from `directory`; null when that leaves the repository. */
export function resolvePath(directory: string, path: string): string | null {
  return normalizePath(joinPath(directory, path))
}

export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** By its ending; asked before an expression that would look at every directory of a path of another kind. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

/** `directory` and those above it, nearest first, the root (`''`) last. */
export function ancestors(directory: string): string[] {
  const all: string[] = []
  for (let here = directory; here !== ''; here = directoryOf(here)) all.push(here)
  all.push('')
  return all
}

/** Index of the first of the sorted `paths` that is not before `wanted`. */
function lowerBound(paths: readonly string[], wanted: string): number {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The slice of sorted `paths` that lies below `directory` (all of them for `''`). */
export function pathsBelow(paths: readonly string[], directory: string): readonly string[] {
  if (directory === '') return paths
  const prefix = `${directory}/`
  const from = lowerBound(paths, prefix)
  let to = from
  while (to < paths.length && (paths[to] ?? '').startsWith(prefix)) to += 1
  return paths.slice(from, to)
}

/** What stands at `path` in a sorted list of files. */
export function kindOfPath(paths: readonly string[], path: string): 'file' | 'directory' | null {
  if (path === '') return 'directory'
  if (paths[lowerBound(paths, path)] === path) return 'file'
  return (paths[lowerBound(paths, `${path}/`)] ?? '').startsWith(`${path}/`) ? 'directory' : null
}
