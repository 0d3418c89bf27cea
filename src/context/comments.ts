/** Files that carry comments (JSON as people keep it, Gemfile, build.gradle): their text without, so that the rest can be read. */

export interface CommentStyle {
  /** Starts a comment to the end of the line. */
  readonly line: string
  readonly block: readonly [string, string]
  /** What opens and closes a string, in which nothing is a comment. */
  readonly quotes: string
}

/** Comments out, strings and line breaks kept. */
export function withoutComments(text: string, { line, block, quotes }: CommentStyle): string {
  let out = ''
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? ''
    if (quotes.includes(character)) {
      const end = stringEnd(text, at, character)
      out += text.slice(at, end)
      at = end
    } else if (text.startsWith(line, at)) at = lineEnd(text, at)
    else if (text.startsWith(block[0], at)) {
      const end = text.indexOf(block[1], at + block[0].length)
      const stop = end === -1 ? text.length : end + block[1].length
      out += text.slice(at, stop).replace(/[^\n]/g, '')
      at = stop
    } else {
      out += character
      at += 1
    }
  }
  return out
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Behind the closing quote; a string ends with its line at the latest. */
function stringEnd(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === quote) return at + 1
    else if (text[at] === '\n') return at
  }
  return text.length
}
