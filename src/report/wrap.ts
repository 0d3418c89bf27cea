/** Lines for a terminal: broken at blanks, never within backticks, so that a cited command stays in one piece. */

/** A word, or a code span with what stands at its ends. */
const PIECE = /(?:[^\s`]|`[^`]*`|`)+/g

/** One piece of a line: as it is shown, colours included, and how wide that is. */
export interface Piece {
  readonly shown: string
  readonly width: number
}

/** A text of one line; `used` columns of the first line are taken already, every other one starts at `indent`. */
export function wrapText(text: string, used: number, indent: number, columns: number | null): string {
  if (columns === null) return text
  const pieces = (text.match(PIECE) ?? []).map((shown) => ({ shown, width: shown.length }))
  return wrapPieces(pieces, ' ', used, indent, columns)
}

/** The same for pieces that stay whole, `gap` between them. A piece that fits no line is left to the terminal. */
export function wrapPieces(
  pieces: readonly Piece[],
  gap: string,
  used: number,
  indent: number,
  columns: number | null,
): string {
  let out = ''
  let at = used
  let fresh = true
  for (const { shown, width } of pieces) {
    const needed = (fresh ? 0 : gap.length) + width
    if (columns !== null && !fresh && at + needed > columns) {
      out += `\n${' '.repeat(indent)}${shown}`
      at = indent + width
    } else {
      out += fresh ? shown : gap + shown
      at += needed
    }
    fresh = false
  }
  return out
}
