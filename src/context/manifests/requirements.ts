/** requirements.txt and its like (pip.pypa.io/en/stable/reference/requirements-file-format). */
import { type Declared, type Dependency, MAX_TEXT, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { parseRequirement, pythonName } from './python-names.ts'

export interface Requirements extends Declared {
  /** Files of `-r` and `-c`, as written: relative to this file. */
  readonly includes: readonly string[]
}

export function readRequirements(whole: string): Reading<Requirements> {
  const text = whole.slice(0, MAX_TEXT)
  const dependencies: Dependency[] = []
  const members: string[] = []
  const includes: string[] = []
  for (const content of logicalLines(text)) {
    const entry = entryOf(content)
    if (entry.kind === 'include') includes.push(entry.path)
    else if (entry.kind === 'local') members.push(entry.path)
    else if (entry.kind === 'dependency') dependencies.push(entry.dependency)
  }
  return read({ ...NOTHING_DECLARED, dependencies, members, includes })
}

/** Lines with continuations joined and comments taken off. */
function logicalLines(text: string): readonly string[] {
  const found: string[] = []
  let open: string[] = []
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const physical = raw.trim()
    const continues = physical.endsWith('\\')
    open.push(continues ? physical.slice(0, -1) : physical)
    if (continues) continue
    found.push(withoutComment(open.join(' ')))
    open = []
  }
  return [...found, withoutComment(open.join(' '))].filter((content) => content !== '')
}

function withoutComment(text: string): string {
  if (text.startsWith('#')) return ''
  const comment = text.search(/\s#/)
  return (comment === -1 ? text : text.slice(0, comment)).trim()
}

type Entry =
  | { readonly kind: 'include' | 'local'; readonly path: string }
  | { readonly kind: 'dependency'; readonly dependency: Dependency }
  | { readonly kind: 'other' }

function entryOf(content: string): Entry {
  const include = /^(?:-r|-c|--requirement|--constraint)(?:\s+|=)?(\S+)/.exec(content)?.[1]
  if (include !== undefined) return { kind: 'include', path: include }
  const editable = /^(?:-e|--editable)(?:\s+|=)(\S+)/.exec(content)?.[1]
  if (editable === undefined && content.startsWith('-')) return { kind: 'other' }
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
  return dependency ? { kind: 'dependency', dependency } : { kind: 'other' }
}

/** A package from an address has its name behind `#egg=`, or nobody can tell it. */
function fromAddress(address: string, egg: string | undefined): Entry {
  if (egg === undefined) return { kind: 'other' }
  return {
    kind: 'dependency',
    dependency: { name: pythonName(egg), version: address, group: 'runtime', label: null },
  }
}
