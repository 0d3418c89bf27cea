/** A report with identity and place, ready to be judged and shown. */
import type { Range } from '../syntax/source.ts'
import type { Category, Severity } from './rule.ts'

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
}
