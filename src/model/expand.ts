/**
 * BuildKit's word expansion (moby/buildkit `frontend/dockerfile/shell/lex.go`): quotes, escapes, `$NAME` and the
 * `${NAME…}` forms. One pass over the word with a stack of its own, so that nesting costs no call stack.
 */
import { type Frame, isSpecial, unfinished } from './expand-frame.ts'
import { ExpandedWords } from './expanded-words.ts'
import { InvalidPattern } from './pattern.ts'
import { type Budget, CannotExpand, modified, payGrowth, replaced } from './substitution.ts'

/** Where the values come from. */
export interface Lookup {
  get(name: string): string | undefined
}

export interface Expansion {
  /** The word with everything replaced; empty when it could not be expanded. */
  readonly text: string
  /** `text` cut at the white space that no quotes hold; only of `expandWords`. */
  readonly words: readonly string[]
  /** Variables that were asked for and had a value, in order of first use. */
  readonly matched: readonly string[]
  /** Variables that were asked for and had none: they expand to nothing. */
  readonly unmatched: readonly string[]
  /** Why it could not be expanded, as the end of a sentence; null when it could. */
  readonly problem: string | null
}

export interface ExpandOptions {
  /** The escape character of the file. */
  readonly escape: string
  /** Quotes are plain text, as in the bodies of heredocs. */
  readonly skipQuotes?: boolean
  readonly budget?: Budget
}

export function expandWord(word: string, values: Lookup, options: ExpandOptions): Expansion {
  if (!SPECIAL.test(word)) return plain(word)
  return new Expander(word, values, options, null).run()
}

/** For EXPOSE, whose ports are cut into words after the variables in them have been replaced. */
export function expandWords(word: string, values: Lookup, options: ExpandOptions): Expansion {
  return new Expander(word, values, options, new ExpandedWords()).run()
}

const SPECIAL = /[$'"\\`\uFEFF]/
const NONE: readonly string[] = []

function plain(text: string): Expansion {
  return { text, words: NONE, matched: NONE, unmatched: NONE, problem: null }
}

/** A digit starts a number, a special parameter is one character, anything else is letters, digits and underscores. */
const NAME = /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy

const HEREDOC_MARK = /<(?:<[\t\r ]*)?/y

class Expander {
  private at: number
  private readonly frames: Frame[] = []
  private readonly matched = new Set<string>()
  private readonly unmatched = new Set<string>()
  private top: Frame = {
    stop: '',
    quoted: false,
    rawEscapes: false,
    preserve: false,
    out: '',
    done: () => {},
  }
  private readonly word: string
  private readonly values: Lookup
  private readonly options: ExpandOptions
  private readonly words: ExpandedWords | null

  constructor(word: string, values: Lookup, options: ExpandOptions, words: ExpandedWords | null) {
    this.word = word
    this.values = values
    this.options = options
    this.words = words
    this.at = word.startsWith('\uFEFF') ? 1 : 0 // Go's scanner swallows a byte order mark
  }

  run(): Expansion {
    let text = ''
    let problem: string | null = null
    try {
      text = this.read()
    } catch (error) {
      if (!(error instanceof CannotExpand || error instanceof InvalidPattern)) throw error
      problem = error.message
    }
    return {
      text,
      words: problem === null ? (this.words?.list() ?? NONE) : NONE,
      matched: this.matched.size === 0 ? NONE : [...this.matched],
      unmatched: this.unmatched.size === 0 ? NONE : [...this.unmatched],
      problem,
    }
  }

  private read(): string {
    while (this.at < this.word.length) {
      const character = this.word.charAt(this.at)
      if (character === this.top.stop) this.close()
      else if (character === '$') this.dollar()
      else if (character === this.options.escape) this.escapeCharacter()
      else if (this.opensQuote(character)) this.quote(character)
      else if (character === '<' && !this.top.quoted) this.heredocMark()
      else this.literal()
    }
    if (this.frames.length > 0) throw new CannotExpand(unfinished(this.top))
    return this.top.out
  }

  private opensQuote(character: string): boolean {
    return !this.top.quoted && !this.options.skipQuotes && (character === '"' || character === "'")
  }

  private open(frame: Omit<Frame, 'out'>): void {
    this.frames.push(this.top)
    this.top = { ...frame, out: '' }
  }

  private close(): void {
    const { out, done } = this.top
    this.at += 1
    this.top = this.frames.pop() ?? this.top
    done(out)
  }

  /** Adds text to the frame being read; `split`: white space in it cuts words. */
  private emit(text: string, split: boolean): void {
    payGrowth(this.options.budget, text.length)
    this.top.out += text
    if (this.frames.length > 0) return
    if (split) this.words?.add(text)
    else this.words?.addRaw(text)
  }

  /** Adds text that stands in the word itself, and so cannot make it grow. */
  private keep(text: string, split: boolean): void {
    this.top.out += text
    if (this.words === null || this.frames.length > 0) return
    if (split) this.words.add(text)
    else this.words.addRaw(text)
  }

  private literal(): void {
    const { word } = this
    let end = this.at + 1
    while (end < word.length && !isSpecial(word.charCodeAt(end), this.top.stop)) end += 1
    const text = word.slice(this.at, end)
    this.at = end
    this.keep(text, true)
  }

  /** `<<` and the blanks behind it stay in one word. */
  private heredocMark(): void {
    HEREDOC_MARK.lastIndex = this.at
    const mark = HEREDOC_MARK.exec(this.word)?.[0] ?? ''
    this.at += mark.length
    this.keep(mark, false)
  }

  private escapeCharacter(): void {
    if (this.top.quoted) this.escapedInQuotes()
    else this.escaped()
  }

  private escaped(): void {
    this.at += 1
    if (this.top.rawEscapes) this.keep(this.options.escape, false)
    const next = this.character()
    this.at += next.length
    this.keep(next, false)
  }

  private escapedInQuotes(): void {
    const mark = this.options.escape
    const { rawEscapes } = this.top
    this.at += 1
    const next = this.word.charAt(this.at)
    if (next === '') return
    if (next === '"' || next === '$' || next === mark) {
      this.keep(rawEscapes ? mark + next : next, false)
      this.at += 1
    } else {
      this.keep(rawEscapes ? mark + mark : mark, false)
    }
  }

  private quote(character: string): void {
    const { rawEscapes, preserve } = this.top
    this.at += 1
    if (character === '"') {
      this.open({ stop: '"', quoted: true, rawEscapes, preserve, done: (text) => this.keep(text, false) })
      return
    }
    const end = this.word.indexOf("'", this.at)
    if (end === -1) throw new CannotExpand("a ' has no partner")
    const text = this.word.slice(this.at, end)
    const mark = this.options.escape
    this.keep(preserve ? text.replaceAll(mark, mark + mark) : text, false)
    this.at = end + 1
  }

  private character(): string {
    const point = this.word.codePointAt(this.at)
    return point === undefined ? '' : String.fromCodePoint(point)
  }

  private name(): string {
    NAME.lastIndex = this.at
    const name = NAME.exec(this.word)?.[0] ?? ''
    this.at += name.length
    return name
  }

  private value(name: string): string | undefined {
    const value = this.values.get(name)
    if (value === undefined) this.unmatched.add(name)
    else this.matched.add(name)
    return value
  }

  private dollar(): void {
    this.at += 1
    if (this.word.charAt(this.at) !== '{') {
      const name = this.name()
      if (name === '') this.keep('$', true)
      else this.emit(this.value(name) ?? '', true)
      return
    }
    this.at += 1
    const first = this.word.charAt(this.at)
    if (first === '') throw new CannotExpand('a ${ has no }')
    if ('{}:'.includes(first)) throw new CannotExpand(`\${${first} names no variable`)
    this.substitution(this.name())
  }

  /** What follows the name in `${NAME…}`. */
  private substitution(name: string): void {
    const modifier = this.character()
    this.at += modifier.length
    if (modifier === '}') this.emit(this.value(name) ?? '', true)
    else if (modifier === '/') this.replacement(name)
    else this.modifier(name, modifier)
  }

  /** `${NAME-text}` and its like, read up to their modifier or its colon. */
  private modifier(name: string, first: string): void {
    let modifier = first
    const emptyIsUnset = modifier === ':'
    if (emptyIsUnset) {
      modifier = this.character()
      this.at += modifier.length
    }
    const trims = modifier === '#' || modifier === '%'
    if ((emptyIsUnset && trims) || !'+-?#%'.includes(modifier) || modifier === '') {
      throw new CannotExpand(
        modifier === ''
          ? 'a ${ has no }'
          : `\${${name}${emptyIsUnset ? ':' : ''}${modifier}…} is no form that BuildKit knows`,
      )
    }
    this.openText('}', trims, trims, (text) => {
      const form = { name, modifier, emptyIsUnset }
      this.emit(modified(form, text, this.value(name), this.options.budget), true)
    })
  }

  private openText(stop: string, rawEscapes: boolean, preserve: boolean, done: (text: string) => void): void {
    this.words?.drop()
    this.open({ stop, quoted: false, rawEscapes, preserve, done })
  }

  /** `${NAME/pattern/text}` and `${NAME//pattern/text}`. */
  private replacement(name: string): void {
    const all = this.word.charAt(this.at) === '/'
    if (all) this.at += 1
    this.openText('/', true, true, (pattern) => {
      this.openText('}', true, false, (text) => {
        this.emit(replaced({ pattern, text, all }, this.value(name) ?? '', this.options.budget), true)
      })
    })
  }
}
