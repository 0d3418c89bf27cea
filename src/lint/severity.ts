/** How grave a report is, after the rule, the report itself, the configuration and the kind of image have spoken. */
import type { Severity } from './rule.ts'

export interface SeverityInputs {
  readonly rule: Severity | 'off'
  /** What the report says instead of its rule. */
  readonly report: Severity | undefined
  /** What the configuration says of the rule; null when it says nothing. */
  readonly configured: Severity | null
  /** The rule is about deployed images, and this one is none. */
  readonly aside: boolean
}

/**
 * A configured severity takes the place of everything but a remark: what its rule calls info is no fault that a stricter
 * configuration could make one.
 */
export function settle({ rule, report, configured, aside }: SeverityInputs): Severity {
  if (aside || report === 'info') return 'info'
  return configured ?? report ?? (rule === 'off' ? 'warning' : rule)
}
