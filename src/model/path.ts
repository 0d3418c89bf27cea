/** Paths of the image as BuildKit joins them (moby/buildkit `util/system/path.go`), for Linux and Windows. */

export type JoinedPath = { readonly path: string } | { readonly problem: string }

/** Linux makes no directory with a longer path (PATH_MAX); BuildKit finds out only when it runs. */
const LONGEST = 4_096

/** What WORKDIR makes of the directory before it: absolute paths stand as written, relative ones are joined and cleaned. */
export function joinWorkdir(current: string, next: string, os: string): JoinedPath {
  if (current.length + next.length > LONGEST)
    return { problem: `it is longer than the ${LONGEST} characters of a path` }
  if (os !== 'windows') return { path: joinLinux(current, next) }
  const parent = withoutDrive(slashed(current) || '/')
  if ('problem' in parent) return parent
  const base = parent.path.startsWith('/') ? parent.path : cleanPath(`/${parent.path}`)
  const wanted = withoutDrive(slashed(next) || base)
  if ('problem' in wanted) return wanted
  const joined = wanted.path.startsWith('/') ? wanted.path : cleanPath(`${base}/${wanted.path}`)
  return { path: joined.replaceAll('/', '\\') }
}

function joinLinux(current: string, next: string): string {
  const base = current.startsWith('/') ? current : cleanPath(`/${current}`)
  if (next === '') return base
  return next.startsWith('/') ? next : cleanPath(`${base}/${next}`)
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

/** A Windows path without its drive, which must be C:. */
export function withoutDrive(written: string): JoinedPath {
  const path = slashed(written)
  if (/^.:$/.test(path)) return { problem: 'it names a drive and no directory' }
  if (path.startsWith('//')) return { problem: 'it is a UNC path, which BuildKit does not take' }
  const colon = path.indexOf(':')
  if (colon === -1) return { path: cleanPath(path) }
  if (path.slice(0, colon).toLowerCase() !== 'c') return { problem: 'it is not on the drive C:' }
  return { path: cleanPath(path.slice(colon + 1)) }
}

/** Go's path.Clean: no empty parts, no `.`, no `..` that can be resolved; `.` for nothing. */
function cleanPath(path: string): string {
  const rooted = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!rooted) parts.push(part)
  }
  const clean = parts.join('/')
  if (rooted) return `/${clean}`
  return clean === '' ? '.' : clean
}
