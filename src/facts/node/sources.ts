/** The source files behind a started Node program, as far as they can be read. */
import type { BuildContext } from '../../context/context.ts'
import { directoryOf } from '../../context/paths.ts'
import { resolve } from '../../context/tsconfig.ts'
import { createSource, lineAt, lineText, type Source } from '../../syntax/source.ts'
import { BUILTINS } from './builtins.ts'

export interface SourceFile {
  /** Relative to the context. */
  readonly path: string
  /** Comments blanked out, lines where they were. */
  readonly code: string
}

/** A place that a statement rests on. */
export interface Evidence {
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** The line, trimmed. */
  readonly text: string
}

export interface NodeSources {
  readonly files: readonly SourceFile[]
  /** Null when every file that can run was read; else why not. */
  readonly missing: string | null
  /** Not even the file that starts is among them. */
  readonly lost: boolean
  /** Installed packages that are imported, with the first place. */
  readonly packages: ReadonlyMap<string, Evidence>
}

/** More files than this are not asked for: the reader of a repository has limits of its own. */
const MOST_FILES = 160

const CODE = /\.[cm]?[jt]sx?$/
/** Files of which nobody would think that they run, unless one that runs imports them. */
const NOT_RUN =
  /(^|\/)(node_modules|__tests__|__mocks__|tests?|e2e|spec|specs|coverage|cypress|\.[^/]+|public|static|assets|docs|examples?|stories)\/|\.(test|spec|e2e-spec|stories|d|min|bundle)\.[cm]?[jt]sx?$|(^|\/)(gulpfile|Gruntfile|\.eslintrc|\.prettierrc|jest\.setup|commitlint)[^/]*$/
/** Configuration of tools lies at the top of a project: further down it is the program's own. */
const TOOL_CONFIG = /^[^/]*\.config\.[cm]?[jt]s$/

/**
 * The files reachable from `entries` (context paths) through relative imports; every code file below `dir` when an
 * import is computed or goes through an alias. `outDirs` hold what the build makes.
 */
export function readNodeSources(
  context: BuildContext,
  dir: string,
  entries: readonly string[],
  outDirs: readonly string[],
  aliases: boolean,
): NodeSources {
  const listing = context.list()
  if (!listing.complete) return nothing('the list of files is not complete')
  const inside = (path: string) => (dir === '' ? path : path.slice(dir.length + 1))
  const candidates = listing.paths.filter(
    (path) =>
      (dir === '' || path.startsWith(`${dir}/`)) &&
      (CODE.test(path) || entries.includes(path)) &&
      !isOutput(path, outDirs) &&
      !context.ignore.ignores(path) &&
      ((!NOT_RUN.test(path) && !TOOL_CONFIG.test(inside(path))) || entries.includes(path)),
  )
  if (entries.length === 0 || entries.some((entry) => !candidates.includes(entry)))
    return { ...nothing('the file that starts is not among the sources'), lost: true }
  if (candidates.length > MOST_FILES) return nothing(`${candidates.length} source files are too many to read`)
  const reader = new Reader(context, new Set(listing.paths), candidates)
  const paths = (aliases ? null : reader.reach(entries, true)) ?? reader.reach(candidates, false) ?? []
  if (paths.length > MOST_FILES) return nothing(`${paths.length} source files are too many to read`)
  const unread = paths.find((path) => reader.code(path) === null)
  if (unread !== undefined) return nothing(`${unread} could not be read`)
  const files = paths.map((path) => ({ path, code: reader.code(path) ?? '' }))
  return { files, missing: null, lost: false, packages: importedPackages(files, context) }
}

function nothing(missing: string): NodeSources {
  return { files: [], missing, lost: false, packages: new Map() }
}

function isOutput(path: string, outDirs: readonly string[]): boolean {
  return outDirs.some((dir) => dir !== '' && path.startsWith(`${dir}/`))
}

/** Likely sources are asked for at once, as every round of reading costs; others when an import leads to them. */
class Reader {
  readonly #context: BuildContext
  readonly #known: ReadonlySet<string>
  readonly #texts = new Map<string, string | null>()

  constructor(context: BuildContext, known: ReadonlySet<string>, likely: readonly string[]) {
    this.#context = context
    this.#known = known
    for (const path of likely) this.code(path)
  }

  /** Comments blanked out; null when it could not be read, or is no part of the build context. */
  code(path: string): string | null {
    const found = this.#texts.get(path)
    if (found !== undefined) return found
    const content = this.#context.ignore.ignores(path) ? null : this.#context.read(path)
    const code = content?.kind === 'text' ? withoutComments(content.text) : null
    this.#texts.set(path, code)
    return code
  }

  /** Everything that `entries` lead to. Null when an import is computed and `strict`. */
  reach(entries: readonly string[], strict: boolean): readonly string[] | null {
    const seen = new Set(entries)
    for (const path of seen) {
      const code = seen.size > MOST_FILES ? null : this.code(path)
      if (code === null) continue
      if (strict && COMPUTED_IMPORT.test(code)) return null
      for (const found of this.#imports(path, code)) seen.add(found)
    }
    return [...seen].toSorted()
  }

  /** Files of the project that a file imports. */
  #imports(path: string, code: string): readonly string[] {
    return importsOf(code).flatMap(({ specifier }) => {
      if (!specifier.startsWith('.')) return []
      const found = resolveImport(this.#known, resolve(directoryOf(path), specifier))
      return found !== null && CODE.test(found) ? [found] : []
    })
  }
}

const COMPUTED_IMPORT =
  /\b(?:require|import)\(\s*(?!['"`)])[^)\s]|\b(?:require|import)\(\s*`[^`]*\$\{|\brequire-?(?:all|directory|glob)\b|\bimport\.meta\.glob|\bautoload\b/i

const EXTENSIONS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx']

function resolveImport(known: ReadonlySet<string>, path: string): string | null {
  const bare = path.replace(/\.[cm]?js$/, '')
  const options = [
    ...EXTENSIONS.map((extension) => path + extension),
    ...EXTENSIONS.map((extension) => bare + extension),
    ...EXTENSIONS.slice(1).map((extension) => `${path}/index${extension}`),
  ]
  return options.find((option) => known.has(option)) ?? null
}

interface Import {
  readonly specifier: string
  readonly at: number
}

const IMPORTS =
  /(?:^|[\s;}])(?:import|export)\s{1,20}(?!type\s{1,20}[\w{*])(?:[\w*${}\s,]{1,2000}?\s{1,20}from\s{0,20})?['"]([^'"\n]+)['"]|(?:^|[^.\w])export\s{0,20}(?:\*|\{[^{}]*\})\s{0,20}(?:as\s+\w+\s*)?from\s*['"]([^'"\n]+)['"]|\b(?:require(?:\.resolve)?|import)\(\s*['"`]([^'"`\n$]+)['"`]\s*[,)]|(?:^|[\s;}])import\s{0,20}\{[^{}]*\}\s{0,20}from\s*['"]([^'"\n]+)['"]|(?:^|[\s;}])import\s{0,20}['"]([^'"\n]+)['"]/g

function importsOf(code: string): Import[] {
  return [...code.matchAll(IMPORTS)].map((match) => ({
    specifier: match.slice(1).find((part) => part !== undefined) ?? '',
    at: match.index + match[0].search(/\S/),
  }))
}

function importedPackages(
  files: readonly SourceFile[],
  context: BuildContext,
): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>()
  for (const file of files) {
    for (const { specifier, at } of importsOf(file.code)) {
      const name = packageName(specifier)
      if (name === null || found.has(name) || isLocal(name, context)) continue
      found.set(name, evidenceAt(file, at))
    }
  }
  return found
}

/** Aliases such as `src/…` and `@/…` name directories of the project. */
function isLocal(name: string, context: BuildContext): boolean {
  return /^[@~#]?$|^[~#]/.test(name) || context.exists(name) === 'directory' || name.startsWith('@/')
}

/** `@scope/name/sub` is `@scope/name`; null for relative files and Node's own modules. */
export function packageName(specifier: string): string | null {
  if (/^[./]/.test(specifier) || /^(node|file|data|https?):/.test(specifier)) return null
  const parts = specifier.split('/')
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
  return BUILTINS.has(name) ? null : name
}

const sources = new WeakMap<SourceFile, Source>()

export function evidenceAt(file: SourceFile, at: number): Evidence {
  const source = sources.get(file) ?? createSource(file.code)
  sources.set(file, source)
  const line = lineAt(source, at)
  return { path: file.path, line, text: lineText(source, line).trim() }
}

/** The same text with comments as blanks; strings and templates are left alone. What is not closed is neither. */
export function withoutComments(text: string): string {
  let out = ''
  /** Up to where each mark is known not to be closed. */
  const open = new Map<string, number>()
  let at = 0
  while (at < text.length) {
    const end = markedEnd(text, at, open)
    if (end === null) out += text[at++]
    else {
      const part = text.slice(at, end)
      out += text[at] === '/' ? part.replace(/[^\n]/g, ' ') : part
      at = end
    }
  }
  return out
}

/** Behind the string, template or comment that starts at `at`; null where none does. */
function markedEnd(text: string, at: number, open: Map<string, number>): number | null {
  const first = text[at] ?? ''
  if (first === '/' && text[at + 1] === '/' && !/[:\\]/.test(text[at - 1] ?? '')) return lineEnd(text, at)
  const mark = first === '/' && text[at + 1] === '*' ? '/*' : first
  if (!['"', "'", '`', '/*'].includes(mark) || at < (open.get(mark) ?? 0)) return null
  const last = mark === '`' || mark === '/*' ? text.length : lineEnd(text, at)
  const end = mark === '/*' ? text.indexOf('*/', at + 2) + 2 : stringEnd(text, at, last)
  if (end > at) return end
  open.set(mark, last)
  return null
}

/** Behind the quote that closes the string opened at `at`, in front of `last`; -1 when none does. */
function stringEnd(text: string, at: number, last: number): number {
  for (let here = at + 1; here < last; here++) {
    if (text[here] === text[at]) return here + 1
    if (text[here] === '\\') here += 1
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
