/** Gemfile (bundler.io/man/gemfile.5.html): a program, of which the literal declarations are read. */
import { withoutComments } from '../comments.ts'
import { type Declared, type Dependency, MAX_TEXT, NOTHING_DECLARED, type Reading, read } from './declared.ts'

const COMMENTS = { line: '#', block: ['\n=begin', '\n=end'], quotes: `"'` } as const

const DEV_GROUPS = new Set(['development', 'test', 'dev', 'ci', 'lint', 'rubocop'])

/** Nobody writes longer lines by hand. */
const MAX_LINE = 1_000

interface Block {
  /** Groups of `group … do`; null for a block of another kind. */
  readonly groups: readonly string[] | null
  readonly optional: boolean
}

export function readGemfile(whole: string): Reading<Declared> {
  const lines = withoutComments(whole.slice(0, MAX_TEXT), COMMENTS).split('\n')
  const dependencies: Dependency[] = []
  const members: string[] = []
  const blocks: Block[] = []
  let language: string | null = null
  for (const raw of lines) {
    const line = raw.slice(0, MAX_LINE).trim()
    const gem = /^gem[\s(]+["']([\w./-]+)["'](.*)$/.exec(line)
    if (gem) dependencies.push(gemOf(gem[1] ?? '', gem[2] ?? '', blocks))
    language ??= rubyVersion(line)
    const path = /(?:^|[,\s])(?:path:|:path\s*=>|^path)\s*["']([^"']+)["']/.exec(line)?.[1]
    if (path !== undefined) members.push(path)
    if (/^gemspec\b/.test(line)) members.push('.')
    if (/(^|\s)do(\s*\|[^|]*\|)?$|^(if|unless|case|begin)\b/.test(line)) blocks.push(blockOf(line))
    else if (/^end\b/.test(line)) blocks.pop()
  }
  const partial = 'it is a program: only its literal lines are read'
  return read({ ...NOTHING_DECLARED, language, dependencies, members, partial })
}

/** A version that is written down; `ruby file: '.ruby-version'` is said elsewhere. */
function rubyVersion(line: string): string | null {
  return /^ruby[\s(]+["']([^"']+)["']/.exec(line)?.[1] ?? null
}

function blockOf(line: string): Block {
  const group = /^group[\s(]+(.*?)\)?\s+do$/.exec(line)?.[1]
  if (group === undefined) return { groups: null, optional: false }
  return { groups: symbols(group), optional: /optional(:|\s*=>)\s*true/.test(group) }
}

/** `:a, "b"` and `[:a, :b]`. */
function symbols(text: string): readonly string[] {
  const listed = text.split(/\boptional\b/)[0] ?? ''
  return [...listed.matchAll(/:(\w+)|["'](\w+)["']/g)].map((match) => match[1] ?? match[2] ?? '')
}

function gemOf(name: string, rest: string, blocks: readonly Block[]): Dependency {
  const inline = /\b(?:groups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:\w+|["']\w+["'])/.exec(rest)?.[1]
  const around = blocks.flatMap(({ groups }) => groups ?? [])
  const groups = inline === undefined ? around : [...around, ...symbols(inline)]
  const version = /^\s*,\s*["']([^"']+)["']/.exec(rest)?.[1] ?? null
  const optional = blocks.some((block) => block.optional)
  const dev = groups.length > 0 && groups.every((group) => DEV_GROUPS.has(group))
  return { name, version, group: optional ? 'optional' : dev ? 'dev' : 'runtime', label: groups[0] ?? null }
}
