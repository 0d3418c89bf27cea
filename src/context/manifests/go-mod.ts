/** go.mod (go.dev/ref/mod#go-mod-file): a grammar of its own, line by line. */
import { type Declared, type Dependency, MAX_TEXT, NOTHING_DECLARED, type Reading, read } from './declared.ts'

export interface GoModule extends Declared {
  /** `go1.22.3` of the toolchain line; null when there is none. */
  readonly toolchain: string | null
}

interface Directive {
  readonly verb: string
  readonly words: readonly string[]
  /** Behind `//`, without it. */
  readonly comment: string
}

export function readGoMod(whole: string): Reading<GoModule> {
  const directives = directivesOf(whole.slice(0, MAX_TEXT))
  const first = (verb: string) => directives.find((one) => one.verb === verb)?.words[0] ?? null
  const of = (verb: string) => directives.filter((one) => one.verb === verb)
  return read({
    ...NOTHING_DECLARED,
    name: first('module'),
    language: first('go'),
    toolchain: first('toolchain'),
    dependencies: of('require').flatMap(dependencyOf),
    members: of('replace').flatMap(({ words }) => localTarget(words)),
    tools: of('tool').flatMap(({ words }) => words.slice(0, 1)),
  })
}

/** `// indirect` marks what only other modules need: nobody here imports it. */
function dependencyOf({ words, comment }: Directive): readonly Dependency[] {
  const [name, version = null] = words
  const indirect = /^indirect\b/.test(comment)
  return name === undefined ? [] : [{ name, version, group: 'runtime', label: indirect ? 'indirect' : null }]
}

/** `replace a => ../a` reads a directory of the repository. */
function localTarget(words: readonly string[]): readonly string[] {
  const target = words[words.indexOf('=>') + 1]
  return words.includes('=>') && target !== undefined && /^\.{1,2}(\/|$)/.test(target) ? [target] : []
}

function directivesOf(text: string): readonly Directive[] {
  const directives: Directive[] = []
  let block: string | null = null
  for (const raw of text.split('\n')) {
    const [code = '', ...behind] = raw.split('//')
    const words = wordsOf(code)
    const [head] = words
    if (head === undefined) continue
    if (block !== null && head === ')') block = null
    else if (block === null && words[1] === '(') block = head
    else if (block !== null) directives.push({ verb: block, words, comment: commentOf(behind) })
    else directives.push({ verb: head, words: words.slice(1), comment: commentOf(behind) })
  }
  return directives
}

function commentOf(behind: readonly string[]): string {
  return behind.join('//').trim()
}

function wordsOf(code: string): readonly string[] {
  return (code.match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()"`]+/g) ?? []).map((word) =>
    word.replace(/^["`]|["`]$/g, ''),
  )
}
