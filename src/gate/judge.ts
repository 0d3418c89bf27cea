/** Findings against what was known before: what is new, and why the check is red. */
import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../lint/rule.ts'
import type { Review } from '../review.ts'

export interface JudgedFinding extends Finding {
  /** `known`: the base revision or the baseline has it too. `ignored`: an inline ignore covers it. */
  readonly state: 'new' | 'known' | 'ignored'
}

export interface JudgedReview extends Omit<Review, 'findings'> {
  readonly findings: readonly JudgedFinding[]
}

export interface Verdict {
  readonly failed: boolean
  /** One sentence: why the check is red, or that nothing stands against it. */
  readonly reason: string
  /** Of the findings that count: new ones, or all that are not ignored under `gate: all`. */
  readonly error: number
  readonly warning: number
  readonly info: number
  /** Why the review is not complete; absent when it is. */
  readonly incomplete?: string | undefined
}

export interface Judgement {
  readonly files: readonly JudgedReview[]
  readonly verdict: Verdict
}

export interface GateOptions {
  readonly gate: 'new' | 'all' | 'off'
  readonly failOn: Severity | 'never'
}

/** Severities from worst to mildest; a threshold takes itself and everything before it. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** Judges reviews against the fingerprints that were there before (none: everything is new). */
export function judge(
  reviews: readonly Review[],
  known: ReadonlySet<string>,
  options: GateOptions,
): Judgement {
  const files = withStates(reviews, known)
  return { files, verdict: verdictOf(files, options) }
}

/** The reviews of one repository; fingerprints of another mean nothing to them. */
export function withStates(reviews: readonly Review[], known: ReadonlySet<string>): readonly JudgedReview[] {
  return reviews.map((review) => ({
    ...review,
    findings: review.findings.map((finding) => ({ ...finding, state: stateOf(finding, known) })),
  }))
}

function stateOf(finding: Finding, known: ReadonlySet<string>): JudgedFinding['state'] {
  if (finding.ignored !== null) return 'ignored'
  return known.has(finding.fingerprint) ? 'known' : 'new'
}

/** The fingerprints of a revision or baseline, ignored findings included: lifting an ignore is no new sin. */
export function fingerprintsOf(reviews: readonly Review[]): ReadonlySet<string> {
  return new Set(reviews.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
}

export function verdictOf(files: readonly JudgedReview[], { gate, failOn }: GateOptions): Verdict {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { findings } of files) {
    for (const { state, severity } of findings) {
      if (state === 'new' || (state === 'known' && gate === 'all')) count[severity] += 1
    }
  }
  const failing = failOn === 'never' || gate === 'off' ? [] : ORDER.slice(0, ORDER.indexOf(failOn) + 1)
  const failed = failing.some((severity) => count[severity] > 0)
  return { ...count, failed, reason: reasonOf(count, failing, gate) }
}

/** A review that could not read everything it asked for, or that broke, is not green, whatever it found. */
export function incompleteVerdict(verdict: Verdict, why: string): Verdict {
  const found = verdict.failed ? `${verdict.reason}; ` : ''
  return {
    ...verdict,
    failed: true,
    reason: `${found}the review is not complete: ${why}`,
    incomplete: why,
  }
}

function reasonOf(
  count: Readonly<Record<Severity, number>>,
  failing: readonly Severity[],
  gate: GateOptions['gate'],
): string {
  const word = gate === 'all' ? '' : 'new '
  const phrase = (severities: readonly Severity[]) =>
    severities
      .filter((severity) => count[severity] > 0)
      .map((severity) => `${count[severity]} ${word}${plural(severity, count[severity])}`)
      .join(', ')
  const against = phrase(failing)
  if (against) return against
  const rest = phrase(ORDER)
  if (gate === 'off') return rest ? `${rest}; the gate is off` : 'nothing found; the gate is off'
  return rest ? `nothing that fails the check: ${rest}` : `no ${word}findings`
}

function plural(severity: Severity, count: number): string {
  return count === 1 || severity === 'info' ? severity : `${severity}s`
}
