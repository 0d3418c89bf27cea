/** requirements.txt and its like (pip.pypa.io/en/stable/reference/requirements-file-format). */
import type { Problem } from '../problem.ts'
import { type Declared, type Dependency, MAX_TEXT, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { parseRequirement, pythonName } from './python-names.ts'

export interface Requirements extends Declared {
  /** Files of `-r` and `-c`, as written: relative to this file. */
  readonly includes: readonly string[]
  /** Every requirement carries a hash, so pip takes nothing else. */
  readonly hashed: boolean
}

export function readRequirements(whole: string): Reading<Requirements> {
  const text = whole.slice(0, MAX_TEXT)
  const dependencies: Dependency[] = []
  const members: string[] = []
  const includes: string[] = []
  let hashes = 0
  let problem: Problem | null = null
  for (const { line, content } of logicalLines(text)) {
    const entry = entryOf(content)
    if (entry.kind === 'include') includes.push(entry.path)
    else if (entry.kind === 'local') members.push(entry.path)
    else if (entry.kind === 'dependency') {
      dependencies.push(entry.dependency)
      hashes += content.includes('--hash=') ? 1 : 0
    } else if (entry.kind === 'unknown') problem ??= { message: 'it is no requirement', line }
  }
  const hashed = dependencies.length > 0 && hashes === dependencies.length
  return read(
    { ...NOTHING_DECLARED, dependencies, members, includes, hashed, partial: partialOf(whole, includes) },
    problem,
  )
}

function partialOf(whole: string, includes: readonly string[]): string | null {
  if (includes.length > 0) return 'it includes other files'
  return whole.length > MAX_TEXT ? 'it is too long' : null
}

/** Lines with continuations joined and comments taken off. */
function logicalLines(text: string): readonly { readonly line: number; readonly content: string }[] {
  const found: { line: number; content: string }[] = []
  let open: { line: number; parts: string[] } | null = null
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const physical = raw.trim()
    const continues = physical.endsWith('\\')
    const start: { line: number; parts: string[] } = open ?? { line: index + 1, parts: [] }
    start.parts.push(continues ? physical.slice(0, -1) : physical)
    open = continues ? start : null
    if (!continues) found.push({ line: start.line, content: withoutComment(start.parts.join(' ')) })
  }
  if (open) found.push({ line: open.line, content: withoutComment(open.parts.join(' ')) })
  return found.filter(({ content }) => content !== '')
}

function withoutComment(text: string): string {
  if (text.startsWith('#')) return ''
  const comment = text.search(/\s#/)
  return (comment === -1 ? text : text.slice(0, comment)).trim()
}

type Entry =
  | { readonly kind: 'include' | 'local'; readonly path: string }
  | { readonly kind: 'dependency'; readonly dependency: Dependency }
  | { readonly kind: 'option' | 'unknown' }

function entryOf(content: string): Entry {
  const include = /^(?:-r|-c|--requirement|--constraint)(?:\s+|=)?(\S+)/.exec(content)?.[1]
  if (include !== undefined) return { kind: 'include', path: include }
  const editable = /^(?:-e|--editable)(?:\s+|=)(\S+)/.exec(content)?.[1]
  if (editable === undefined && content.startsWith('-')) return { kind: 'option' }
  const word = editable ?? content.split(/\s/)[0] ?? ''
  const egg = /[#&]egg=([\w.-]+)/.exec(content)?.[1]
  if (/^[a-z+]+:\/\/|^git@/i.test(word)) return fromAddress(word, egg)
  if (
    /^\.{0,2}\/|^\.{1,2}(\[|$)|^file:/.test(word) ||
    editable !== undefined ||
    /\.(whl|tar\.gz|zip)$/.test(word)
  )
    return { kind: 'local', path: word.replace(/\[.*$/, '') }
  const dependency = parseRequirement(content.split(/\s--/)[0] ?? '')
  return dependency ? { kind: 'dependency', dependency } : { kind: 'unknown' }
}

/** A package from an address has its name behind `#egg=`, or nobody can tell it. */
function fromAddress(address: string, egg: string | undefined): Entry {
  if (egg === undefined) return { kind: 'option' }
  return {
    kind: 'dependency',
    dependency: { name: pythonName(egg), version: address, group: 'runtime', label: null },
  }
}
