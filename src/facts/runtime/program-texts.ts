/** The sources of the programs of a build context, as far as a look at some of them tells. */
import type { Build } from '../build.ts'

/** Nearest to the root first; the rest is not asked for. */
const MOST_FILES = 24

interface Place {
  readonly path: string
  readonly line: number
}

/** The first line of a Go file that matches; null when none of those that were read does. Comments do not count. */
export function goText(build: Build, pattern: RegExp): Place | null {
  return textIn(build, /\.go$/, pattern)
}

/** The same of Rust. */
export function rustText(build: Build, pattern: RegExp): Place | null {
  return textIn(build, /\.rs$/, pattern)
}

/** Sources of one context are read for calls of other programs up to this number. */
const MOST_CALLERS = 60
const SOURCES =
  /\.(go|rs|[cm]?[jt]sx?|py|rb|php|java|kt|scala|clj|groovy|cs|fs|exs?|erl|cr|c|cc|cpp|cxx|h|hpp|swift|hs|ml|nim|zig|d|dart|pl|pm|lua|R)$/

/**
 * Whether a source names one of the programs in a text of its own, as whoever calls one does. `unread`: none of those that
 * were read does, and there may be more, or what the image runs has none in the context.
 */
export function namesProgram(build: Build, programs: readonly string[]): 'named' | 'not named' | 'unread' {
  const { context } = build
  const files = sourceFiles(build, SOURCES)
  const contents = files.slice(0, MOST_CALLERS).map((path) => context.read(path))
  const names = programs.join('|')
  const call = new RegExp(`["'\`]([^"'\`\\n]{0,80}[^\\w.@"'\`\\n-])?(${names})(?![\\w.-]*\\w)`)
  if (contents.some((content) => content.kind === 'text' && call.test(content.text))) return 'named'
  const isWhole = context.list().complete && files.length > 0 && files.length <= MOST_CALLERS
  return isWhole && contents.every(({ kind }) => kind === 'text') ? 'not named' : 'unread'
}

function textIn(build: Build, suffix: RegExp, pattern: RegExp): Place | null {
  for (const path of sourceFiles(build, suffix).slice(0, MOST_FILES)) {
    const content = build.context.read(path)
    if (content.kind !== 'text' || !pattern.test(content.text)) continue
    const lines = content.text.split('\n')
    const at = lines.findIndex((line) => pattern.test(line) && !/^\s*\/\//.test(line))
    if (at !== -1) return { path, line: at + 1 }
  }
  return null
}

function sourceFiles({ context }: Build, suffix: RegExp): readonly string[] {
  const found = context
    .list()
    .paths.filter(
      (path) =>
        suffix.test(path) &&
        !/_test\.go$|(^|\/)(vendor|testdata|examples?|tests?|benches|third_party)\//.test(path),
    )
  const depth = (path: string) => path.split('/').length
  return found.toSorted((a, b) => depth(a) - depth(b))
}
