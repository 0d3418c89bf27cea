/**
 * The shell patterns of `${name#pattern}`, `${name%pattern}` and `${name/pattern/text}`: `*` and `?`, no brackets.
 * BuildKit turns them into regular expressions (moby/buildkit `shell/lex.go`, convertShellPatternToRegex); here they are
 * matched piece by piece between the stars, which finds the same text and never backtracks.
 */

/** The pieces between the stars: one piece is a pattern without a star, an empty piece stands beside a star. */
export interface Pattern {
  readonly pieces: readonly Piece[]
}

/** Literal text and, where it is null, any one character but a line end. */
type Piece = readonly (string | null)[]

/** A backslash stands before a character that does not need it, or at the end. */
export class InvalidPattern extends Error {}

const STARTS_WITH_MARK = /^\uFEFF/

/** @throws InvalidPattern */
export function readPattern(text: string): Pattern {
  const pieces: (string | null)[][] = []
  let piece: (string | null)[] = []
  let literal = ''
  const close = () => {
    if (literal !== '') piece.push(literal)
    literal = ''
  }
  const pattern = text.replace(STARTS_WITH_MARK, '') // Go's scanner swallows a byte order mark
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    if (character === '*') {
      close()
      pieces.push(piece)
      piece = []
    } else if (character === '?') {
      close()
      piece.push(null)
    } else if (character === '\\') {
      literal += escaped(pattern, at)
      at += 1
    } else {
      literal += character
    }
  }
  close()
  pieces.push(piece)
  return { pieces }
}

function escaped(pattern: string, at: number): string {
  const next = pattern.charAt(at + 1)
  if (next !== '' && '}/*?\\'.includes(next)) return next
  throw new InvalidPattern(next === '' ? 'a backslash stands at its end' : `\\${next} is no escape`)
}

/** The value without the shortest or longest beginning that matches. */
export function trimStart(value: string, pattern: Pattern, longest: boolean): string {
  const end = matchFrom(value, 0, pattern, longest)
  return end === -1 ? value : value.slice(end)
}

/** The value without the shortest or longest ending that matches; BuildKit reverses both sides and trims the start. */
export function trimEnd(value: string, pattern: string, longest: boolean): string {
  return reversed(trimStart(reversed(value), readPattern(reversedPattern(pattern)), longest))
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

/** Reverses a pattern, keeping each backslash before the character it stands for. */
function reversedPattern(pattern: string): string {
  const units = Array.from(pattern)
  const parts: string[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? ''
    if (unit === '\\' && at + 1 < units.length) {
      at += 1
      parts.push(unit + (units[at] ?? ''))
    } else {
      parts.push(unit)
    }
  }
  return parts.reverse().join('')
}

/** `${name/pattern/text}` replaces the first match, `${name//pattern/text}` all. */
export function replaceIn(value: string, pattern: Pattern, replacement: string, all: boolean): string {
  if (!all) {
    const match = findFrom(value, 0, pattern)
    return match ? value.slice(0, match.start) + replacement + value.slice(match.end) : value
  }
  return replaceAll(value, pattern, replacement)
}

/** Go's Regexp.ReplaceAllString, its treatment of empty matches included. */
function replaceAll(value: string, pattern: Pattern, replacement: string): string {
  const parts: string[] = []
  let copied = 0
  let from = 0
  while (from <= value.length) {
    const match = findFrom(value, from, pattern)
    if (!match) break
    parts.push(value.slice(copied, match.start))
    if (match.end > copied || match.start === 0) {
      parts.push(template(replacement, value.slice(match.start, match.end)))
    }
    copied = match.end
    from = Math.max(from + Math.max(widthAt(value, from), 1), match.end)
  }
  parts.push(value.slice(copied))
  return parts.join('')
}

const REFERENCE = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu

/** Go expands `$name` in the replacement of a replace-all; only `$0`, the whole match, is ever set. */
function template(replacement: string, match: string): string {
  if (!replacement.includes('$')) return replacement
  return replacement.replace(REFERENCE, (whole, braced: string | undefined, bare: string | undefined) => {
    if (whole === '$$') return '$'
    return (braced ?? bare) === '0' ? match : ''
  })
}

interface Match {
  readonly start: number
  readonly end: number
}

/** The leftmost match at or after `from`, as long as it can be; null when there is none. */
function findFrom(value: string, from: number, pattern: Pattern): Match | null {
  const first = pattern.pieces[0] ?? []
  let start = first.length === 0 ? from : findPiece(value, from, first)
  while (start !== -1) {
    const end = matchFrom(value, start, pattern, true)
    if (end !== -1) return { start, end }
    // A later start on the same line has less room for the rest, so only another line can help.
    const newline = value.indexOf('\n', start)
    if (newline === -1) return null
    start = first.length === 0 ? newline + 1 : findPiece(value, newline + 1, first)
  }
  return null
}

/** Where a match that starts at `start` ends; -1 when there is none. */
function matchFrom(value: string, start: number, pattern: Pattern, longest: boolean): number {
  const { pieces } = pattern
  let at = matchPiece(value, start, pieces[0] ?? [])
  if (at === -1 || pieces.length === 1) return at
  const newline = value.indexOf('\n', at)
  const line = newline === -1 ? value : value.slice(0, newline) // a star stops at a line end
  const last = pieces.length - 1
  for (let index = 1; index <= last; index += 1) {
    const piece = pieces[index] ?? []
    const found = index === last && longest ? findLastPiece(line, at, piece) : findPiece(line, at, piece)
    if (found === -1) return -1
    at = matchPiece(line, found, piece)
  }
  return at
}

/** Where the piece ends when it stands at `at`; -1 when it does not. */
function matchPiece(value: string, at: number, piece: Piece): number {
  let end = at
  for (const part of piece) {
    if (part === null) {
      const width = widthAt(value, end)
      if (width === 0 || value.charAt(end) === '\n') return -1
      end += width
    } else {
      if (!value.startsWith(part, end)) return -1
      end += part.length
    }
  }
  return end
}

function findPiece(value: string, from: number, piece: Piece): number {
  const [only] = piece
  if (piece.length === 0) return from
  if (piece.length === 1 && typeof only === 'string') return value.indexOf(only, from)
  for (let at = from; at < value.length; at += widthAt(value, at)) {
    if (matchPiece(value, at, piece) !== -1) return at
  }
  return -1
}

function findLastPiece(value: string, from: number, piece: Piece): number {
  const [only] = piece
  if (piece.length === 0) return value.length
  if (piece.length === 1 && typeof only === 'string') {
    const at = value.lastIndexOf(only)
    return at < from ? -1 : at
  }
  for (let at = value.length - 1; at >= from; at -= 1) {
    if (!isTrailing(value, at) && matchPiece(value, at, piece) !== -1) return at
  }
  return -1
}

/** UTF-16 units of the character at `at`; 0 at the end. */
function widthAt(value: string, at: number): number {
  const point = value.codePointAt(at)
  if (point === undefined) return 0
  return point > 0xffff ? 2 : 1
}

function isTrailing(value: string, at: number): boolean {
  return at > 0 && (value.codePointAt(at - 1) ?? 0) > 0xffff
}
