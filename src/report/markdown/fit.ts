/** Makes a report fit: whole parts go, the least needed first, and no part is ever cut in the middle. */

/** One section, from its fullest form to none. Each form is complete Markdown. */
export interface Section {
  /** Fullest first; the last may be empty. */
  readonly forms: readonly string[]
}

export interface Limit {
  readonly max: number
  /** The size of a text in the units of `max`. */
  readonly measure: (text: string) => number
}

/** Between parts stands an empty line. */
const GLUE = '\n\n'

/**
 * Joins head, sections and foot. While they are too long, every section steps down once, from the last to the first,
 * before any steps down again. Null when even the barest forms do not fit.
 */
export function assemble(
  head: readonly string[],
  sections: readonly Section[],
  foot: readonly string[],
  limit: Limit,
): string | null {
  const size = (text: string) => (text === '' ? 0 : limit.measure(text) + GLUE.length)
  const sizes = sections.map(({ forms }) => forms.map(size))
  const chosen = sections.map(() => 0)
  let total = [...head, ...foot].reduce((sum, part) => sum + size(part), 0)
  total += sizes.reduce((sum, [full = 0]) => sum + full, 0)

  const steps = Math.max(0, ...sections.map(({ forms }) => forms.length - 1))
  for (let step = 1; step <= steps && total > limit.max; step++) {
    for (let index = sections.length - 1; index >= 0 && total > limit.max; index--) {
      const [before, after] = [sizes[index]?.[step - 1], sizes[index]?.[step]]
      if (before === undefined || after === undefined) continue
      total += after - before
      chosen[index] = step
    }
  }
  if (total > limit.max) return null
  const body = sections.map(({ forms }, index) => forms[chosen[index] ?? 0] ?? '')
  return [...head, ...body, ...foot].filter((part) => part !== '').join(GLUE)
}
