/**
 * BuildKit's word lexer (`shell/lex.go`, `ProcessWords`) as the parser uses it to find heredocs: no variable is set,
 * and unset ones stay as written. Its oddities decide what is a heredoc, so they are kept.
 */
import { isSpace } from './characters.ts'

/** Expansions nested deeper than this are taken for an error; BuildKit has no limit. */
const DEEPEST = 500

export interface LexedWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface LexOptions {
  readonly rawQuotes: boolean
  readonly rawEscapes: boolean
}

/** The words of `text`, split at unquoted spaces; null when BuildKit finds a syntax error. */
export function lexWords(text: string, options: LexOptions): LexedWord[] | null {
  try {
    return new Lexer(text, options).words()
  } catch (error) {
    if (error instanceof LexError) return null
    throw error
  }
}

class LexError extends Error {}

class Lexer {
  private at = 0
  private readonly text: string
  private readonly rawQuotes: boolean
  private rawEscapes: boolean
  private depth = 0
  private readonly found: LexedWord[] = []
  private word = ''
  private wordStart = 0
  private inWord = false

  constructor(text: string, options: LexOptions) {
    this.text = text
    this.rawQuotes = options.rawQuotes
    this.rawEscapes = options.rawEscapes
    // Go's scanner passes over a byte order mark.
    if (text.charCodeAt(0) === 0xfeff) this.at = 1
  }

  words(): LexedWord[] {
    while (this.at < this.text.length) {
      const from = this.at
      const char = this.text.charAt(from)
      if (char === '$') this.addSplit(this.dollar(), from)
      else if (char === '<') this.addRaw(this.possibleHeredoc(), from)
      else if (char === "'") this.addRaw(this.singleQuoted(false), from)
      else if (char === '"') this.addRaw(this.doubleQuoted(false), from)
      else this.plain(char, from)
    }
    this.endWord(this.at)
    return this.found
  }

  private plain(char: string, from: number): void {
    this.at++
    if (char !== '\\') {
      this.addSplit(char, from)
      return
    }
    const escaped = this.text.charAt(this.at)
    this.at++
    if (this.rawEscapes) this.addRaw(char + escaped, from)
    else if (escaped !== '') this.addRaw(escaped, from)
  }

  private addRaw(text: string, from: number): void {
    if (this.word === '') this.wordStart = from
    this.word += text
    this.inWord = true
  }

  /** Adds text whose spaces end words. */
  private addSplit(text: string, from: number): void {
    for (let index = 0; index < text.length; index++) {
      if (!isSpace(text.charCodeAt(index))) this.addRaw(text.charAt(index), from)
      else if (this.inWord) this.endWord(from)
    }
  }

  private endWord(end: number): void {
    if (this.word === '') return
    this.found.push({ text: this.word, start: this.wordStart, end })
    this.word = ''
    this.inWord = false
  }

  private possibleHeredoc(): string {
    this.at++
    if (this.text[this.at] !== '<') return '<'
    this.at++
    const from = this.at
    while (isHeredocSpace(this.text[this.at])) this.at++
    return `<<${this.text.slice(from, this.at)}`
  }

  private singleQuoted(keepEscapes: boolean): string {
    const from = this.at + 1
    const close = this.text.indexOf("'", from)
    if (close === -1) throw new LexError()
    this.at = close + 1
    const inner = this.text.slice(from, close)
    const kept = keepEscapes ? inner.replaceAll('\\', '\\\\') : inner
    return this.rawQuotes ? `'${kept}'` : kept
  }

  private doubleQuoted(keepEscapes: boolean): string {
    const quote = this.rawQuotes ? '"' : ''
    let result = quote
    this.at++
    for (;;) {
      const char = this.text[this.at]
      if (char === undefined) throw new LexError()
      if (char === '"') {
        this.at++
        return result + quote
      }
      if (char === '$') result += this.dollar()
      else {
        this.at++
        result += char === '\\' ? this.escapedInQuotes(keepEscapes) : char
      }
    }
  }

  private escapedInQuotes(keepEscapes: boolean): string {
    const next = this.text[this.at]
    if (next === undefined) return ''
    if (next !== '"' && next !== '$' && next !== '\\') {
      return this.rawEscapes && (!this.rawQuotes || keepEscapes) ? '\\\\' : '\\'
    }
    this.at++
    return this.rawEscapes ? `\\${next}` : next
  }

  private dollar(): string {
    this.at++
    if (this.text[this.at] !== '{') return `$${this.name()}`
    this.at++
    const first = this.text[this.at]
    if (first === undefined || first === '{' || first === '}' || first === ':') throw new LexError()
    const name = this.name()
    const operator = this.next()
    if (operator === '}') return `\${${name}}`
    if (operator === '/') return this.replacement(name)
    if (operator === ':') {
      const modifier = this.next()
      if (modifier === '#' || modifier === '%') throw new LexError()
      return `\${${name}:${modifier}${this.until('}', false, false)}}`
    }
    if (!'+-?#%'.includes(operator)) throw new LexError()
    const isPattern = operator === '#' || operator === '%'
    return `\${${name}${operator}${this.until('}', isPattern, isPattern)}}`
  }

  /** `${name/pattern/replacement}`; a second slash before the pattern is not given back. */
  private replacement(name: string): string {
    if (this.text[this.at] === '/') this.at++
    const pattern = this.until('/', true, true)
    const replacement = this.until('}', true, false)
    return `\${${name}/${pattern}/${replacement}}`
  }

  private next(): string {
    const code = this.text.codePointAt(this.at)
    if (code === undefined) throw new LexError()
    const char = String.fromCodePoint(code)
    this.at += char.length
    return char
  }

  /** Text up to `stop`, which is passed over. */
  private until(stop: string, rawEscapes: boolean, keepEscapes: boolean): string {
    if (++this.depth > DEEPEST) throw new LexError()
    // BuildKit shares one word buffer between the levels and clears it here: what stood before is lost.
    this.word = ''
    const outerRawEscapes = this.rawEscapes
    this.rawEscapes = rawEscapes
    let result = ''
    for (;;) {
      const char = this.text[this.at]
      if (char === undefined) throw new LexError()
      if (char === stop) break
      result += this.nested(char, keepEscapes)
    }
    this.at++
    this.rawEscapes = outerRawEscapes
    this.depth--
    return result
  }

  private nested(char: string, keepEscapes: boolean): string {
    if (char === '$') return this.dollar()
    if (char === '<') return this.possibleHeredoc()
    if (char === "'") return this.singleQuoted(keepEscapes)
    if (char === '"') return this.doubleQuoted(keepEscapes)
    this.at++
    if (char !== '\\') return char
    const escaped = this.text.charAt(this.at)
    this.at++
    return this.rawEscapes ? char + escaped : escaped
  }

  /** A variable's name, digits, or one special parameter; empty when none stands here. */
  private name(): string {
    const match =
      NAME.exec(this.text.slice(this.at, this.at + 1)) === null ? this.longName() : this.text.charAt(this.at)
    this.at += match.length
    return match
  }

  private longName(): string {
    LONG_NAME.lastIndex = this.at
    return LONG_NAME.exec(this.text)?.[0] ?? ''
  }
}

const NAME = /^[@*#?\-$!]/
const LONG_NAME = /\p{Nd}+|[\p{L}_][\p{L}\p{Nd}_]*|/uy

function isHeredocSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\r'
}
