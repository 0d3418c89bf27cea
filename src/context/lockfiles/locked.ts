/** What a lockfile pins, whatever its format; of one that was cut short, what stands in front of the cut. */
import { BROKEN, type Reading, read } from '../manifests/declared.ts'

export interface Locked {
  /** Versions by package name as its registry compares names; where there are several, the last that is listed. */
  readonly packages: ReadonlyMap<string, string | null>
  /** Whether the text is read to its end: only then is "not listed" a proof. */
  readonly complete: boolean
}

/** Of longer texts this much is read, in UTF-16 units. */
const MAX_TEXT = 1_500_000

export type LockReader = (text: string) => Reading<Locked>

/**
 * A reader over values: `parse` the whole text, and when that fails what `cut` leaves of it, which takes off the part
 * that may not be whole. Both give undefined for a text that is not of the format.
 */
export function lockReader(
  parse: (text: string) => unknown,
  cut: (text: string) => unknown,
  packagesOf: (value: unknown) => ReadonlyMap<string, string | null>,
): LockReader {
  return (whole) => {
    const text = whole.slice(0, MAX_TEXT)
    const value = parse(text)
    if (value !== undefined) return read({ packages: packagesOf(value), complete: text === whole })
    const left = cut(text)
    return left === undefined ? BROKEN : read({ packages: packagesOf(left), complete: false })
  }
}
