/**
 * One pattern of a .dockerignore, with the semantics of moby/patternmatcher (`Pattern.compile`, `Pattern.match`).
 * The original turns a pattern into a regular expression; here it is simulated as a set of states, so that a hostile
 * pattern costs at most its length times the length of the path.
 */

export interface IgnorePattern {
  /** `!pattern`: brings back what an earlier pattern left out. */
  readonly exclusion: boolean
  /** The pattern as cleaned, without `!`. */
  readonly text: string
  matches(path: string): boolean
  /** Whether it matches `path` or a directory above it. */
  covers(path: string): boolean
}

type Token =
  | { readonly kind: 'char'; readonly char: string }
  /** `?`: one character but a slash. */
  | { readonly kind: 'any' }
  | {
      readonly kind: 'class'
      readonly negated: boolean
      readonly ranges: readonly (readonly [string, string])[]
    }
  /** `*`: any run without a slash. */
  | { readonly kind: 'star' }
  /** `**` at the end: anything. */
  | { readonly kind: 'rest' }
  /** Two stars elsewhere, with or without a slash behind: nothing, or anything that ends in a slash. */
  | { readonly kind: 'deep' }

/** Null when Go's `filepath.Match` would refuse it, which fails the whole build. */
export function compilePattern(text: string, exclusion: boolean): IgnorePattern | null {
  const tokens = tokenize(text)
  if (!tokens) return null
  if (tokens.every((token) => token.kind === 'char')) {
    const plain = literal(tokens)
    const matches = (path: string) => path === plain
    return { exclusion, text, matches, covers: (path) => path === plain || path.startsWith(`${plain}/`) }
  }
  const suffix = suffixOf(text, tokens)
  if (suffix !== null) {
    const matches = (path: string) =>
      path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
    return {
      exclusion,
      text,
      matches,
      covers: (path) => matches(path) || path.includes(`${suffix}/`) || `/${path}`.startsWith(`${suffix}/`),
    }
  }
  const [head, tail] = [literal(tokens), literal(tokens.toReversed(), true)]
  return {
    exclusion,
    text,
    matches: (path) => path.startsWith(head) && path.endsWith(tail) && simulate(tokens, path, false),
    covers: (path) => path.startsWith(head) && simulate(tokens, path, true),
  }
}

/** The plain characters in front of the first wildcard: most paths are told apart by them. `reversed`: those behind the last. */
function literal(tokens: readonly Token[], reversed = false): string {
  const chars: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'char') break
    chars.push(token.char)
  }
  return (reversed ? chars.reverse() : chars).join('')
}

/** Two leading stars and no further wildcard: the original compares ends, so that `**name` also matches `my-name`. */
function suffixOf(text: string, tokens: readonly Token[]): string | null {
  if (tokens[0]?.kind !== 'deep' || !tokens.slice(1).every((token) => token.kind === 'char')) return null
  const suffix = text.slice(2)
  return /[\\\]]/.test(suffix) ? null : suffix
}

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = []
  let at: number | null = 0
  while (at !== null && at < text.length) at = readToken(text, at, tokens)
  return at === null ? null : tokens
}

/** Where the token that starts at `at` ends; null when it is not well formed. */
function readToken(text: string, at: number, tokens: Token[]): number | null {
  const char = text.charAt(at)
  if (char === '*') return readStar(text, at, tokens)
  if (char === '[') return readClass(text, at, tokens)
  if (char === '\\') {
    if (at + 1 >= text.length) return null
    tokens.push({ kind: 'char', char: text.charAt(at + 1) })
    return at + 2
  }
  tokens.push(char === '?' ? { kind: 'any' } : { kind: 'char', char })
  return at + 1
}

function readStar(text: string, at: number, tokens: Token[]): number {
  if (text.charAt(at + 1) !== '*') {
    tokens.push({ kind: 'star' })
    return at + 1
  }
  const next = text.charAt(at + 2) === '/' ? at + 3 : at + 2
  tokens.push({ kind: next >= text.length ? 'rest' : 'deep' })
  return next
}

function readClass(text: string, at: number, tokens: Token[]): number | null {
  const negated = text.charAt(at + 1) === '^'
  const ranges: [string, string][] = []
  let here = at + (negated ? 2 : 1)
  while (here < text.length && (text.charAt(here) !== ']' || ranges.length === 0)) {
    const low = classChar(text, here)
    if (low === null) return null
    here = low.next
    let high = low
    if (text.charAt(here) === '-') {
      const end = classChar(text, here + 1)
      if (end === null) return null
      high = end
      here = end.next
    }
    ranges.push([low.char, high.char])
  }
  if (text.charAt(here) !== ']') return null
  tokens.push({ kind: 'class', negated, ranges })
  return here + 1
}

function classChar(text: string, at: number): { readonly char: string; readonly next: number } | null {
  const char = text.charAt(at)
  if (char === '' || char === '-' || char === ']') return null
  if (char !== '\\') return { char, next: at + 1 }
  const escaped = text.charAt(at + 1)
  return escaped === '' ? null : { char: escaped, next: at + 2 }
}

interface States {
  /** `at[i]`: the first `i` tokens can have eaten what was read. */
  readonly at: Uint8Array
  /** `inside[i]`: a `deep` at `i` has eaten something that does not end in a slash yet. */
  readonly inside: Uint8Array
}

/** Runs all ways through the tokens at once; with `above`, a match of a directory above will do. */
function simulate(tokens: readonly Token[], path: string, above: boolean): boolean {
  let states = noStates(tokens.length)
  let next = noStates(tokens.length)
  states.at[0] = 1
  skipEmpty(tokens, states.at)
  for (const char of path) {
    if (above && char === '/' && states.at[tokens.length] === 1) return true
    next.at.fill(0)
    next.inside.fill(0)
    for (let at = 0; at < tokens.length; at++) step(tokens[at], char, at, states, next)
    const read = states
    states = next
    next = read
    skipEmpty(tokens, states.at)
  }
  return states.at[tokens.length] === 1
}

function noStates(tokens: number): States {
  return { at: new Uint8Array(tokens + 1), inside: new Uint8Array(tokens) }
}

function step(token: Token | undefined, char: string, at: number, states: States, next: States): void {
  const here = states.at[at] === 1
  if (token?.kind === 'deep') {
    if (!here && states.inside[at] !== 1) return
    next.inside[at] = 1
    if (char === '/') next.at[at + 1] = 1
  } else if (here && token) stepToken(token, char, at, next.at)
}

/** Stars may eat nothing: whoever stands before one also stands behind it. */
function skipEmpty(tokens: readonly Token[], states: Uint8Array): void {
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens[at]?.kind
    if (states[at] === 1 && (kind === 'star' || kind === 'rest' || kind === 'deep')) states[at + 1] = 1
  }
}

function stepToken(token: Token, char: string, at: number, next: Uint8Array): void {
  if (token.kind === 'rest') next[at] = 1
  else if (token.kind === 'star') {
    if (char !== '/') next[at] = 1
  } else if (eats(token, char)) next[at + 1] = 1
}

function eats(token: Token, char: string): boolean {
  if (token.kind === 'char') return token.char === char
  if (token.kind === 'any') return char !== '/'
  if (token.kind !== 'class') return false
  return token.negated !== token.ranges.some(([low, high]) => low <= char && char <= high)
}
