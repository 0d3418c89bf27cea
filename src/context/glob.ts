/** Wildcards of COPY and ADD (Go's `filepath.Match`, segment by segment). */
import { compilePattern } from './ignore-pattern.ts'

/** Whether a COPY source with wildcards takes `path`, or a directory above it. */
export function matchesGlob(glob: string, path: string): boolean {
  const count = glob.split('/').length
  const head = path.split('/').slice(0, count)
  if (head.length < count) return false
  return compiledGlob(glob)?.matches(head.join('/')) ?? false
}

const compiled = new Map<string, ReturnType<typeof compilePattern>>()

/** `**` means no more than `*` here. */
function compiledGlob(glob: string): ReturnType<typeof compilePattern> {
  const known = compiled.get(glob)
  if (known !== undefined) return known
  if (compiled.size > 256) compiled.clear()
  const pattern = compilePattern(glob.replace(/\*{2,}/g, '*'), false)
  compiled.set(glob, pattern)
  return pattern
}
