/** The source files behind a started Node program, as far as they can be read. */
import type { BuildContext } from '../context/context.ts'
import { directoryOf, resolve } from '../context/tsconfig.ts'
import { BUILTINS } from './node-builtins.ts'

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
const NOT_RUN =
  /(^|\/)(node_modules|__tests__|__mocks__|tests?|e2e|spec|specs|coverage|cypress|\.[^/]+|public|static|assets|docs|examples?|stories)\/|\.(test|spec|e2e-spec|stories|d|min|bundle)\.[cm]?[jt]sx?$|(^|\/)[^/]*\.config\.[cm]?[jt]s$|(^|\/)(gulpfile|Gruntfile|\.eslintrc|\.prettierrc|jest\.setup|commitlint)[^/]*$/

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
  const candidates = listing.paths.filter(
    (path) =>
      (dir === '' || path.startsWith(`${dir}/`)) &&
      (CODE.test(path) || entries.includes(path)) &&
      !isOutput(path, outDirs) &&
      !context.ignore.ignores(path) &&
      (!NOT_RUN.test(path) || entries.includes(path)),
  )
  if (entries.length === 0 || entries.some((entry) => !candidates.includes(entry)))
    return { ...nothing('the file that starts is not among the sources'), lost: true }
  if (candidates.length > MOST_FILES) return nothing(`${candidates.length} source files are too many to read`)
  const texts = new Map<string, string>()
  for (const path of candidates) {
    const content = context.read(path)
    if (content.kind === 'text') texts.set(path, withoutComments(content.text))
  }
  const reached = aliases ? null : reach(texts, entries, new Set(listing.paths))
  const paths = reached ?? candidates
  const unread = paths.find((path) => !texts.has(path))
  if (unread !== undefined) return nothing(`${unread} could not be read`)
  const files = paths.map((path) => ({ path, code: texts.get(path) ?? '' }))
  return { files, missing: null, lost: false, packages: importedPackages(files, context) }
}

function nothing(missing: string): NodeSources {
  return { files: [], missing, lost: false, packages: new Map() }
}

function isOutput(path: string, outDirs: readonly string[]): boolean {
  return outDirs.some((dir) => dir !== '' && path.startsWith(`${dir}/`))
}

/** Null when an import is computed. A file that could not be read is reached and leads nowhere. */
function reach(
  texts: ReadonlyMap<string, string>,
  entries: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] | null {
  const seen = new Set(entries)
  for (const path of seen) {
    const code = texts.get(path)
    if (code === undefined) continue
    if (COMPUTED_IMPORT.test(code)) return null
    for (const { specifier } of importsOf(code)) {
      if (!specifier.startsWith('.')) continue
      const found = resolveImport(known, resolve(directoryOf(path), specifier))
      if (found !== null && CODE.test(found)) seen.add(found)
    }
  }
  return [...seen].toSorted()
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
  /(?:^|[\s;}])(?:import|export)\s+(?!type\s+[\w{*])(?:[\w*${}\s,]+?\s+from\s*)?['"]([^'"\n]+)['"]|(?:^|[^.\w])export\s*(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s*)?from\s*['"]([^'"\n]+)['"]|\b(?:require(?:\.resolve)?|import)\(\s*['"`]([^'"`\n$]+)['"`]\s*[,)]|(?:^|[\s;}])import\s*\{[^}]*\}\s*from\s*['"]([^'"\n]+)['"]|(?:^|[\s;}])import\s*['"]([^'"\n]+)['"]/g

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

export function evidenceAt(file: SourceFile, at: number): Evidence {
  const line = file.code.slice(0, at).split('\n').length
  return { path: file.path, line, text: (file.code.split('\n')[line - 1] ?? '').trim() }
}

/** The same text with comments as blanks; strings and templates are left alone. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(^|[^:\\])\/\/[^\n]*/g,
    (whole, string, before) =>
      string !== undefined
        ? string
        : (before ?? '') + whole.slice((before ?? '').length).replace(/[^\n]/g, ' '),
  )
}
