/** Scripts inside of a script's words, with the way back to the file. */
import type { DoubleQuotedChild, Word, WordPart } from 'unbash'
import { type Segment, segmentsWithin } from './logical-line.ts'
import type { Script } from './tree.ts'

/** Text put together from pieces of an outer script. */
class Assembly {
  private readonly outer: readonly Segment[]
  private readonly parts: string[] = []
  private readonly segments: Segment[] = []
  private length = 0

  constructor(outer: readonly Segment[]) {
    this.outer = outer
  }

  /** Adds `text`, which stands at `position` of the outer script. */
  add(text: string, position: number): void {
    for (const { at, file } of segmentsWithin(this.outer, position, position + text.length)) {
      this.segments.push({ at: this.length + at, file })
    }
    this.parts.push(text)
    this.length += text.length
  }

  /** Adds `value`, which is `raw` without some of its backslashes. */
  addUnescaped(raw: string, value: string, position: number): void {
    let from = 0
    let at = 0
    for (let index = 0; index < value.length; index++, at++) {
      if (raw[at] === value[index]) continue
      if (index > from) this.add(value.slice(from, index), position + at - (index - from))
      from = index
      if (raw[at] === '\\') at++
    }
    this.add(value.slice(from), position + at - (value.length - from))
  }

  script(): Script {
    return { text: this.parts.join(''), segments: this.segments }
  }
}

/** What a shell would read in a word given to `sh -c`. Expansions stay as written: the text is not known. */
export function scriptInWord(word: Word, segments: readonly Segment[]): Script {
  const assembly = new Assembly(segments)
  if (word.parts === undefined) assembly.addUnescaped(word.text, word.value, word.pos)
  else for (const part of word.parts) addPart(assembly, part)
  return assembly.script()
}

function addPart(assembly: Assembly, part: WordPart): void {
  switch (part.type) {
    case 'SingleQuoted':
      assembly.add(part.value, part.pos + 1)
      break
    case 'DoubleQuoted':
    case 'LocaleString':
      for (const child of part.parts) addLiteral(assembly, child)
      break
    case 'AnsiCQuoted':
      assembly.add(part.value, part.pos + 2)
      break
    default:
      addLiteral(assembly, part)
  }
}

function addLiteral(assembly: Assembly, part: DoubleQuotedChild | WordPart): void {
  if (part.type === 'Literal') assembly.addUnescaped(part.text, part.value, part.pos)
  else assembly.add(part.text, part.pos)
}

/** The text of escaped backquotes, whose inner positions count in the decoded text. */
export function decodedScript(
  raw: string,
  decoded: string,
  position: number,
  segments: readonly Segment[],
): Script {
  const assembly = new Assembly(segments)
  assembly.addUnescaped(raw, decoded, position)
  return assembly.script()
}

/** The literal value of a word; null when an expansion, a substitution, a glob or braces decide it. */
export function literalValue(word: Word): string | null {
  return word.parts === undefined || word.parts.every(isLiteral) ? word.value : null
}

function isLiteral(part: WordPart | DoubleQuotedChild): boolean {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return true
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.every(isLiteral)
    default:
      return false
  }
}
