/** Wildcards of COPY and ADD (Go's `filepath.Match`, segment by segment). */
import { compilePattern, type IgnorePattern } from './ignore-pattern.ts'

/** Whether a COPY source with wildcards takes `path`, or a directory above it. */
export function matchesGlob(glob: string, path: string): boolean {
  const { segments, pattern } = compiledGlob(glob)
  const head = headOf(path, segments)
  return head !== null && (pattern?.matches(head) ?? false)
}

/** The first segments of a path; null when it has fewer. */
function headOf(path: string, segments: number): string | null {
  let end = -1
  for (let count = 0; count < segments; count++) {
    if (end === path.length) return null
    const slash = path.indexOf('/', end + 1)
    end = slash === -1 ? path.length : slash
  }
  return path.slice(0, end)
}

interface CompiledGlob {
  readonly segments: number
  /** Null for one that Go refuses. */
  readonly pattern: IgnorePattern | null
}

const compiled = new Map<string, CompiledGlob>()

/** `**` means no more than `*` here. */
function compiledGlob(glob: string): CompiledGlob {
  const known = compiled.get(glob)
  if (known !== undefined) return known
  if (compiled.size > 256) compiled.clear()
  const pattern = compilePattern(glob.replace(/\*{2,}/g, '*'), false)
  const made = { segments: glob.split('/').length, pattern }
  compiled.set(glob, made)
  return made
}
