/** Exec form: a JSON array of strings, by the rules of Go's encoding/json (BuildKit `parseJSON`). */
import { skipSpaces } from './characters.ts'
import { fileSpan, type LogicalLine } from './logical-line.ts'
import type { Word } from './tree.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** Go's decoder refuses JSON nested deeper than this. */
const DEEPEST = 10_000

/**
 * The words of a JSON array of strings in `[start, end)` of a line.
 * 'mixed' is valid JSON with something else in it, which BuildKit refuses; null is no JSON, which it gives to a shell.
 */
export function readJson(line: LogicalLine, start: number, end: number): readonly Word[] | 'mixed' | null {
  const { text } = line
  const open = skipSpaces(text, start, end)
  if (text[open] !== '[' || open >= end) return null
  return readStrings(line, open + 1, end) ?? (isOtherArray(text.slice(open, end)) ? 'mixed' : null)
}

/** The strings from behind the `[`; null when there is anything else. */
function readStrings(line: LogicalLine, start: number, end: number): Word[] | null {
  const { text } = line
  const words: Word[] = []
  let at = skipJsonSpaces(text, start, end)
  if (text[at] === ']') return closes(text, at, end) ? words : null
  for (;;) {
    const word = readString(line, at, end)
    if (word === null) return null
    words.push(word.value)
    at = skipJsonSpaces(text, word.end, end)
    if (text[at] !== ',' || at >= end) return closes(text, at, end) ? words : null
    at = skipJsonSpaces(text, at + 1, end)
  }
}

/** Whether the array ends at `at` and nothing follows. */
function closes(text: string, at: number, end: number): boolean {
  return at < end && text[at] === ']' && skipJsonSpaces(text, at + 1, end) === end
}

function readString(line: LogicalLine, start: number, end: number): { value: Word; end: number } | null {
  const close = endOfString(line.text, start, end)
  const text = close === -1 ? null : decode(line.text.slice(start, close))
  return text === null ? null : { value: { text, span: fileSpan(line.segments, start, close) }, end: close }
}

/** Behind the closing quote of the string that starts at `at`; -1 when none is there. */
function endOfString(text: string, at: number, end: number): number {
  if (at >= end || text.charCodeAt(at) !== QUOTE) return -1
  for (let index = at + 1; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) return index + 1
    if (code === BACKSLASH) index++
    else if (code < 0x20) return -1
  }
  return -1
}

/** The value of a string literal; null when an escape in it is wrong. */
function decode(literal: string): string | null {
  if (!literal.includes('\\')) return literal.slice(1, -1)
  const value = parseJson(literal)
  return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : null
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function skipJsonSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\n')) at++
  return at
}

/** Whether Go's decoder takes the text, which is no array of strings. */
function isOtherArray(text: string): boolean {
  const value = parseJson(text)
  if (!Array.isArray(value)) return false
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false
    // A number too large for a float64 is an error to Go and infinity to JavaScript.
    if (level.some((item) => typeof item === 'number' && !Number.isFinite(item))) return false
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return true
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
