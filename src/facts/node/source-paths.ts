/** Which path an expression in a source file stands for, as far as literals tell. */
import { directoryOf } from '../../context/paths.ts'
import { normalise } from '../placements.ts'
import type { SourceFile } from './sources.ts'

/** Where a program stands when it runs. */
export interface Place {
  /** Absolute work directory. */
  readonly cwd: string
  /** Absolute directory of the running file made from a source file; null when it is not known. */
  directoryOf(source: string): string | null
  /** Variables of the shipped stage. */
  readonly env: ReadonlyMap<string, string>
}

export interface ResolvedPath {
  /** Absolute. */
  readonly path: string
  /** Whether the expression goes on behind it (`uploads/${name}`): `path` is then a directory. */
  readonly open: boolean
  /** The environment variable that may say otherwise; null when none can. */
  readonly variable: string | null
}

/** Null when the expression is not made of literals and known directories. */
export function resolvePath(
  file: SourceFile,
  expression: string,
  place: Place,
  depth = 0,
): ResolvedPath | null {
  const text = expression
    .trim()
    .replace(/^await\s+/, '')
    .replace(/\s+as\s+\w+$/, '')
  const parts = depth > 4 ? null : pieces(file, text, place, depth)
  if (!parts || parts.base === null) return null
  return { path: normalise(place.cwd, parts.base), open: parts.open, variable: parts.variable }
}

interface Pieces {
  /** A path so far, relative or absolute; null when not even its beginning is known. */
  readonly base: string | null
  readonly open: boolean
  readonly variable: string | null
}

function pieces(file: SourceFile, text: string, place: Place, depth: number): Pieces | null {
  const literal = /^(['"])((?:\\.|(?!\1)[^\\\n])*)\1$/.exec(text)
  if (literal) return { base: literal[2] ?? '', open: false, variable: null }
  if (/^`[^`]*`$/.test(text)) return template(file, text.slice(1, -1), place, depth)
  const known = knownDirectory(file, text, place)
  if (known !== null) return { base: known, open: false, variable: null }
  const joined = /^(?:path\.|Path\.|nodePath\.)?(?:posix\.)?(?:join|resolve)\(([\s\S]*)\)$/.exec(text)
  if (joined) return joinParts(file, splitTop(joined[1] ?? '', ','), place, depth, '/')
  const named = /^(?:path\.)?(?:dirname|fileURLToPath|normalize)\(([\s\S]*)\)$/.exec(text)
  if (named) return pieces(file, (named[1] ?? '').trim(), place, depth + 1)
  const fallback = /^process\.env(?:\.(\w+)|\[['"](\w+)['"]\])\s*(?:\|\||\?\?)\s*([\s\S]+)$/.exec(text)
  if (fallback)
    return fromEnvironment(file, fallback[1] ?? fallback[2] ?? '', fallback[3] ?? '', place, depth)
  const plus = splitTop(text, '+')
  if (plus.length > 1) return joinParts(file, plus, place, depth, '')
  if (/^[A-Za-z_$][\w$]*$/.test(text)) return named_(file, text, place, depth)
  return null
}

function fromEnvironment(
  file: SourceFile,
  name: string,
  other: string,
  place: Place,
  depth: number,
): Pieces | null {
  const set = place.env.get(name)
  if (set !== undefined) return { base: set, open: false, variable: name }
  const parts = pieces(file, other.trim(), place, depth + 1)
  return parts ? { ...parts, variable: name } : null
}

function knownDirectory(file: SourceFile, text: string, place: Place): string | null {
  if (text === 'process.cwd()') return place.cwd
  if (text === '__dirname' || text === 'import.meta.dirname' || text === 'import.meta.url')
    return place.directoryOf(file.path)
  return null
}

/** `path.join` and `+`: literals up to the first part that is not known. */
function joinParts(
  file: SourceFile,
  parts: readonly string[],
  place: Place,
  depth: number,
  glue: '/' | '',
): Pieces | null {
  let base = ''
  let variable: string | null = null
  for (const [index, part] of parts.entries()) {
    const piece = pieces(file, part.trim(), place, depth + 1)
    if (!piece || piece.base === null)
      return index === 0 ? null : { base: closed(base, glue), open: true, variable }
    base =
      index === 0 || (glue === '/' && piece.base.startsWith('/') && index > 0 && base === '')
        ? piece.base
        : `${base}${glue}${piece.base}`
    variable ??= piece.variable
    if (piece.open) return { base, open: true, variable }
  }
  return { base, open: false, variable }
}

/** Of an open concatenation only whole directories count. */
function closed(base: string, glue: '/' | ''): string {
  if (glue === '/') return base
  return base.includes('/') ? base.slice(0, base.lastIndexOf('/')) || '/' : '.'
}

function template(file: SourceFile, text: string, place: Place, depth: number): Pieces | null {
  const parts = text.split(/\$\{([^}]{0,500})\}/)
  const expressions = parts
    .map((part, index) => (index % 2 === 0 ? JSON.stringify(part) : part))
    .filter((part) => part !== '""')
  return joinParts(file, expressions, place, depth, '')
}

/** The one `const NAME = …` of the file. */
function named_(file: SourceFile, name: string, place: Place, depth: number): Pieces | null {
  const declared = [
    ...file.code.matchAll(
      new RegExp(`\\b(?:const|let|var)\\s+${name.replace(/\$/g, '\\$')}\\s*(?::\\s*string\\s*)?=\\s*`, 'g'),
    ),
  ]
  const only = declared.length === 1 ? declared[0] : undefined
  if (!only) return null
  return pieces(file, expressionAt(file.code, only.index + only[0].length), place, depth + 1)
}

/** The expression that starts at `at`, up to the `;`, `,` or closing bracket that ends it. */
export function expressionAt(code: string, at: number): string {
  let depth = 0
  for (let end = at; end < code.length; end++) {
    const character = code[end] ?? ''
    if (/['"`]/.test(character)) end = quoteEnd(code, end)
    else if (/[([{]/.test(character)) depth++
    else if (depth === 0 && endsExpression(code, end)) return code.slice(at, end).trim()
    else if (/[)\]}]/.test(character)) depth--
  }
  return code.slice(at).trim()
}

function endsExpression(code: string, at: number): boolean {
  const character = code[at] ?? ''
  return /[;,)\]}]/.test(character) || (character === '\n' && endsStatement(code, at))
}

function endsStatement(code: string, at: number): boolean {
  return (
    !/[=+|?(,.&]\s*$/.test(code.slice(Math.max(0, at - 20), at)) &&
    !/^\s*[.+|?&)]/.test(code.slice(at, at + 40))
  )
}

function quoteEnd(code: string, at: number): number {
  const quote = code[at]
  for (let end = at + 1; end < code.length; end++) {
    if (code[end] === '\\') end++
    else if (code[end] === quote) return end
  }
  return code.length
}

/** Splits at a separator that no bracket or quote holds. */
export function splitTop(text: string, separator: ',' | '+'): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (/['"`]/.test(character)) at = quoteEnd(text, at)
    else if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character)) depth--
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts.filter((part) => part.trim() !== '')
}

/** The arguments of the call whose `(` stands at `open`. */
export function callArguments(code: string, open: number): string[] {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    const character = code[at] ?? ''
    if (/['"`]/.test(character)) at = quoteEnd(code, at)
    else if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character) && --depth === 0) return splitTop(code.slice(open + 1, at), ',')
  }
  return []
}

/** Directory of the file that a source becomes: `src/a/b.ts` under `src` → `dist` runs as `dist/a/b.js`. */
export function runningDirectory(
  source: string,
  rootDir: string,
  outDir: string | null,
  projectAt: string,
  projectDir: string,
): string | null {
  const inProject = projectDir === '' ? source : source.slice(projectDir.length + 1)
  if (outDir === null) return normalise(projectAt, directoryOf(inProject))
  if (rootDir !== '' && !inProject.startsWith(`${rootDir}/`)) return null
  const rest = rootDir === '' ? inProject : inProject.slice(rootDir.length + 1)
  return normalise(projectAt, `${outDir}/${directoryOf(rest)}`)
}
