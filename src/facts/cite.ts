/** How names from a file stand in a message: in backticks, on one line, cut where they would drown the sentence. */

const LONGEST = 80

export function cite(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim()
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``
}

/** `a`, `a and b`, `a, b and c`; more than four end in `and N more`. */
export function list(items: readonly string[]): string {
  const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
