/** .dockerignore as BuildKit reads it: moby/patternmatcher `ignorefile.ReadAll` and `MatchesOrParentMatches`. */
import type { Snapshot } from '../snapshot.ts'
import type { Dockerignore } from './context.ts'
import { compilePattern, type IgnorePattern } from './ignore-pattern.ts'
import { joinPath, normalizePath } from './paths.ts'

/** Patterns beyond this many are not looked at; the longest known real file has a few hundred. */
const MAX_PATTERNS = 5_000

const compiled = new Map<string, readonly IgnorePattern[]>()

/**
 * The file in force for a Dockerfile: `NAME.dockerignore` beside it, else `.dockerignore` in the context root.
 * `root` is null when the context is unknown; then only the first can be found.
 */
export function findDockerignore(snapshot: Snapshot, dockerfile: string, root: string | null): Dockerignore {
  const own = `${dockerfile}.dockerignore`
  const shared = root === null ? null : joinPath(root, '.dockerignore')
  for (const path of shared === null ? [own] : [own, shared]) {
    if (!snapshot.has(path)) continue
    const content = snapshot.read(path)
    if (content.kind === 'text') return fromText(content.text, path, shared)
    if (content.kind === 'unavailable')
      return { path, place: shared, text: null, ignores: () => false, brings: () => false }
  }
  return { path: null, place: shared, text: '', ignores: () => false, brings: () => false }
}

/** A .dockerignore that is only text, for checking what a proposed one would leave out. */
export function fromText(text: string, path: string | null, place: string | null): Dockerignore {
  const patterns = parseIgnore(text)
  return {
    path,
    place,
    text,
    ignores: (candidate) => isIgnored(patterns, candidate),
    brings: (candidate) => patterns.some((one) => one.exclusion && one.text === candidate),
  }
}

/** The patterns of a .dockerignore; those that BuildKit would refuse are left out. */
function parseIgnore(text: string): readonly IgnorePattern[] {
  const known = compiled.get(text)
  if (known) return known
  const patterns: IgnorePattern[] = []
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    if (patterns.length >= MAX_PATTERNS) break
    const pattern = parseLine(line)
    if (pattern) patterns.push(pattern)
  }
  if (compiled.size > 64) compiled.clear()
  compiled.set(text, patterns)
  return patterns
}

function parseLine(line: string): IgnorePattern | null {
  if (line.startsWith('#')) return null
  const trimmed = line.trim()
  const exclusion = trimmed.startsWith('!')
  const body = exclusion ? trimmed.slice(1).trim() : trimmed
  if (body === '') return null
  const clean = cleanPattern(body)
  return compilePattern(clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean, exclusion)
}

/** Go's `filepath.Clean`: no empty, `.` or resolvable `..` segments; a rooted path stays rooted. */
function cleanPattern(pattern: string): string {
  const rooted = pattern.startsWith('/')
  const segments: string[] = []
  for (const segment of pattern.split('/')) {
    if (segment === '' || segment === '.') continue
    const last = segments.at(-1)
    if (segment !== '..') segments.push(segment)
    else if (last !== undefined && last !== '..') segments.pop()
    else if (!rooted) segments.push(segment)
  }
  const joined = segments.join('/')
  return rooted ? `/${joined}` : joined || '.'
}

/** Whether the last pattern that speaks about `path` or a directory above it leaves it out. */
function isIgnored(patterns: readonly IgnorePattern[], path: string): boolean {
  const clean = normalizePath(path)
  if (clean === null || clean === '') return false
  let ignored = false
  for (const pattern of patterns) {
    if (pattern.exclusion !== ignored) continue
    if (pattern.covers(clean)) ignored = !pattern.exclusion
  }
  return ignored
}
