/** Cutting `--name=value` off the front of an instruction's text (BuildKit `parser/split_command.go`). */
import { isSpace } from './characters.ts'
import { fileSpan, type LogicalLine } from './logical-line.ts'
import type { Flag } from './tree.ts'
import { isQuote } from './words.ts'

const DASH = 0x2d

export interface FlagsAndRest {
  readonly flags: readonly Flag[]
  /** Offset in the line where the rest starts; spaces may still precede it. */
  readonly rest: number
}

/** Shared, for most instructions have none. */
const NO_FLAGS: readonly Flag[] = []

/** Reads the flags in `[start, end)` of a line. A lone `--` ends them and is dropped. */
export function readFlags(line: LogicalLine, start: number, end: number, escapeChar: string): FlagsAndRest {
  const { text } = line
  let at = skipAsciiSpaces(text, start, end)
  if (text.charCodeAt(at) !== DASH) return { flags: NO_FLAGS, rest: at }
  const flags: Flag[] = []
  while (at + 1 < end && text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === DASH) {
    const word = readFlagWord(text, at, end, escapeChar)
    if (word.text !== '--') flags.push(flagOf(line, word.text, at, word.end))
    const split = word.end < end ? spaceByteOf(text, word.end) : 'none'
    at = split === 'last' ? word.end + charLength(text, word.end) : word.end
    if (word.text === '--' || split === 'inner') break
    at = skipAsciiSpaces(text, at, end)
  }
  return { flags, rest: at }
}

function skipAsciiSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) < 0x80 && isSpace(text.charCodeAt(at))) at++
  return at
}

function flagOf(line: LogicalLine, text: string, start: number, end: number): Flag {
  const equals = text.indexOf('=')
  return {
    name: text.slice(2, equals === -1 ? undefined : equals),
    value: equals === -1 ? null : text.slice(equals + 1),
    span: fileSpan(line.segments, start, end),
  }
}

/** One word, its quotes and escapes resolved. */
function readFlagWord(
  text: string,
  start: number,
  end: number,
  escapeChar: string,
): { text: string; end: number } {
  let word = ''
  let quote = 0
  let from = start
  let at = start
  const escapeCode = escapeChar.charCodeAt(0)
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (quote === 0 ? isQuote(code) : code === quote) {
      word += text.slice(from, at)
      from = at + 1
      quote = quote === 0 ? code : 0
    } else if (code === escapeCode) {
      word += text.slice(from, at)
      from = at + 1
      at++
    } else if (quote === 0 && endsFlag(text, at)) break
  }
  const wordEnd = Math.min(at, end)
  return { text: word + text.slice(from, wordEnd), end: wordEnd }
}

function endsFlag(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? isSpace(code) : spaceByteOf(text, at) !== 'none'
}

/**
 * BuildKit looks for spaces byte by byte here, and so takes the bytes 0x85 and 0xA0 inside of other characters
 * (the last one of `à`) for spaces. The flag ends where BuildKit ends it.
 */
function spaceByteOf(text: string, at: number): 'none' | 'inner' | 'last' {
  const code = text.codePointAt(at) ?? 0
  if (code < 0x80 || isLowSurrogate(code)) return 'none'
  if (isSpaceByte(code)) return 'last'
  if (code >= 0x800 && isSpaceByte(code >> 6)) return 'inner'
  return code >= 0x10000 && isSpaceByte(code >> 12) ? 'inner' : 'none'
}

/** Whether a continuation byte of UTF-8, made of the six lowest bits, is 0x85 or 0xA0. */
function isSpaceByte(bits: number): boolean {
  return (bits & 0x3f) === 0x05 || (bits & 0x3f) === 0x20
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
