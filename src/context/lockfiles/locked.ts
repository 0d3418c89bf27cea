/** What a lockfile pins, whatever its format; of one that was cut short, what stands in front of the cut. */
import type { Problem } from '../problem.ts'

export interface Locked {
  /** Versions by package name as its registry compares names; where there are several, the last that is listed. */
  readonly packages: ReadonlyMap<string, string | null>
  /** Whether the text is read to its end: only then is "not listed" a proof. */
  readonly complete: boolean
}

export type LockReading =
  | { readonly kind: 'read'; readonly value: Locked; readonly problem: Problem | null }
  | { readonly kind: 'broken'; readonly problem: Problem }

/** Of longer texts this much is read, in UTF-16 units. */
const MAX_TEXT = 1_500_000

export type LockReader = (text: string) => LockReading

/**
 * A reader over values: `parse` the whole text, and when that fails what `cut` leaves of it, which takes off the part
 * that may not be whole.
 */
export function lockReader(
  parse: (text: string) => { readonly value: unknown } | { readonly problem: Problem },
  cut: (text: string) => unknown,
  packagesOf: (value: unknown) => ReadonlyMap<string, string | null>,
): LockReader {
  return (whole) => {
    const text = whole.slice(0, MAX_TEXT)
    const parsed = parse(text)
    if ('value' in parsed) {
      const packages = packagesOf(parsed.value)
      return { kind: 'read', value: { packages, complete: text === whole }, problem: null }
    }
    const left = cut(text)
    if (left === undefined) return { kind: 'broken', problem: parsed.problem }
    return { kind: 'read', value: { packages: packagesOf(left), complete: false }, problem: parsed.problem }
  }
}
