/** Splitting the text behind a keyword into words (BuildKit `parser/line_parsers.go`). */
import { isBlank, isSpace } from './characters.ts'
import type { Span } from './source.ts'

const SINGLE_QUOTE = 0x27
const DOUBLE_QUOTE = 0x22

export function isQuote(code: number): boolean {
  return code === SINGLE_QUOTE || code === DOUBLE_QUOTE
}

/** `parseStringsWhitespaceDelimited`: words parted by blanks, quotes mean nothing; no more than `most`. */
export function blankWords(
  text: string,
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
): Span[] {
  const words: Span[] = []
  let at = start
  while (at < end && words.length < most) {
    const from = at
    while (at < end && !isBlank(text.charCodeAt(at))) at++
    words.push({ start: from, end: at })
    while (at < end && isBlank(text.charCodeAt(at))) at++
  }
  return words
}

/** `parseWords`: words parted by spaces outside quotes; quotes and escapes stay in them. */
export function quotedWords(text: string, start: number, end: number, escapeChar: string): Span[] {
  const words: Span[] = []
  const escapeCode = escapeChar.charCodeAt(0)
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const from = at
    at = endOfQuotedWord(text, at, end, escapeCode)
    // An escape character with nothing behind it is dropped.
    const wordEnd = at > end ? end - 1 : at
    if (wordEnd > from) words.push({ start: from, end: wordEnd })
  }
  return words
}

/** The end of the word that starts at `start`; `end + 1` when an escape character with nothing behind it ends it. */
function endOfQuotedWord(text: string, start: number, end: number, escapeCode: number): number {
  let at = start
  let quote = 0
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === escapeCode && quote !== SINGLE_QUOTE) {
      at += 2
      continue
    }
    if (quote === 0 && isSpace(code)) return at
    if (isQuote(code)) quote = afterQuote(quote, code)
    at++
  }
  return at
}

/** The quote that is open behind `code`; 0 for none. */
function afterQuote(open: number, code: number): number {
  if (open === 0) return code
  return open === code ? 0 : open
}
