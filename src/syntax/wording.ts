/** Words for messages: what was probably meant, and text of the file made fit to be shown. */

/** Two edits away is the farthest BuildKit still suggests a word (`util/suggest`). */
const FARTHEST = 2

/**
 * The word of `options` nearest to `word`, null when none is within two edits or one equals it.
 * Of equally near ones the first is taken, where BuildKit leaves it to chance.
 */
export function nearest(word: string, options: readonly string[]): string | null {
  let match: string | null = null
  let least = FARTHEST + 1
  for (const option of options) {
    if (option === word) return null
    if (Math.abs(option.length - word.length) >= least) continue
    const distance = editDistance(word, option)
    if (distance >= least) continue
    match = option
    least = distance
  }
  return match
}

/** Levenshtein's distance, one row at a time. */
function editDistance(left: string, right: string): number {
  const row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 0; i < left.length; i++) {
    let diagonal = i
    row[0] = i + 1
    for (let j = 0; j < right.length; j++) {
      const above = row[j + 1] ?? 0
      const replaced = diagonal + (left[i] === right[j] ? 0 : 1)
      row[j + 1] = Math.min(replaced, above + 1, (row[j] ?? 0) + 1)
      diagonal = above
    }
  }
  return row[right.length] ?? 0
}

/** "`a`, `b` or `c`" */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

/** Controls, line separators, and what reorders or hides the text around it. */
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g

/** A word of the file made fit for a message: on one line and not too long. */
export function shown(text: string): string {
  const plain = text.replace(UNSHOWABLE, ' ')
  return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain
}
