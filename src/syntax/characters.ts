/** Character classes of Go's standard library, which decide where BuildKit splits and trims. */

/** `unicode.IsSpace`. JavaScript's `trim` differs: it takes U+FEFF and leaves U+0085. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0x85 || code === 0xa0 || (code >= 0x1680 && isWideSpace(code))
}

function isWideSpace(code: number): boolean {
  if (code >= 0x2000 && code <= 0x200a) return true
  return (
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** What separates the words of most instructions: the parser's `[\t\v\f\r ]`. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d)
}

/** The first offset in `[start, end)` that does not hold a space, or `end`. */
export function skipSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The end of `[start, end)` without its trailing spaces. */
export function trimSpaces(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** `strings.TrimSpace`. */
export function trim(text: string): string {
  const start = skipSpaces(text, 0, text.length)
  return text.slice(start, trimSpaces(text, start, text.length))
}

/** `strings.ToLower`, which makes an `i` of U+0130 where JavaScript makes two characters. */
export function lower(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase()
}
