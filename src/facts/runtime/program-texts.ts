/** The Go and Rust sources of a build context, as far as a look at some of them tells. */
import type { Build } from '../build.ts'

/** Nearest to the root first; the rest is not asked for. */
const MOST_FILES = 24

interface Place {
  readonly path: string
  readonly line: number
}

/** The first line of a Go file that matches; null when none of those that were read does. Comments do not count. */
export function goText(build: Build, pattern: RegExp): Place | null {
  return textIn(build, '.go', pattern)
}

/** The same of Rust. */
export function rustText(build: Build, pattern: RegExp): Place | null {
  return textIn(build, '.rs', pattern)
}

function textIn(build: Build, suffix: string, pattern: RegExp): Place | null {
  for (const path of sourceFiles(build, suffix)) {
    const content = build.context.read(path)
    if (content.kind !== 'text' || !pattern.test(content.text)) continue
    const lines = content.text.split('\n')
    const at = lines.findIndex((line) => pattern.test(line) && !/^\s*\/\//.test(line))
    if (at !== -1) return { path, line: at + 1 }
  }
  return null
}

function sourceFiles({ context }: Build, suffix: string): readonly string[] {
  const found = context
    .list()
    .paths.filter(
      (path) =>
        path.endsWith(suffix) &&
        !/_test\.go$|(^|\/)(vendor|testdata|examples?|tests?|benches|third_party)\//.test(path),
    )
  const depth = (path: string) => path.split('/').length
  return found.toSorted((a, b) => depth(a) - depth(b)).slice(0, MOST_FILES)
}
