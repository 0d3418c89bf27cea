/** A report with identity and place, ready to be judged and shown. */
import type { Range } from '../syntax/source.ts'
import type { Category, Safety, Severity } from './rule.ts'

export interface Finding {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly message: string
  readonly help: string
  readonly url: string
  /** Name of the stage, its index as text when it has none, null for the file as a whole. */
  readonly stage: string | null
  readonly range: Range
  readonly related: readonly { readonly range: Range; readonly label: string }[]
  /** Hash of rule, path, stage, subject and ordinal: survives moved lines and bumped versions. */
  readonly fingerprint: string
  /** The reason of the inline ignore that covers it (empty when none is given); null when none does. */
  readonly ignored: string | null
  readonly fix: FindingFix | null
}

/** A change that ends the finding and brings no other. Its edits belong together: one without the others is wrong. */
export interface FindingFix {
  readonly safety: Safety
  /** One line, imperative, no full stop. */
  readonly title: string
  readonly edits: readonly FindingEdit[]
}

/** New text for a range of a file as it was read; an empty range inserts. */
export interface FindingEdit {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly range: Range
  readonly text: string
}
