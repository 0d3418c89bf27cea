/** What a rule is, and what it says. */
import type { ZodType, z } from 'zod'
import type { Build } from '../facts/build.ts'
import type { Stage } from '../model/model.ts'
import type { Edit } from '../syntax/edit.ts'
import type { Span } from '../syntax/source.ts'
import type { IdleIgnore } from './idle-ignores.ts'

export type Severity = 'error' | 'warning' | 'info'

/** In the order of the seeds' review framework; checklist, summary and `rules` list in this order. */
export const CATEGORIES = [
  'architecture',
  'security',
  'optimization',
  'testing',
  'developer-experience',
  'correctness',
] as const
export type Category = (typeof CATEGORIES)[number]

export interface Rule<Options = unknown> {
  /** Stable for ever: same id, same meaning. */
  readonly id: string
  /** One line, imperative, no full stop. */
  readonly summary: string
  readonly category: Category
  /** Severity when nothing is configured; `off` for a rule that must be asked for. */
  readonly severity: Severity | 'off'
  /** Other tools' names that inline ignores accept for it. */
  readonly aliases: readonly string[]
  /** It is about images that are deployed: for images of another kind it speaks as info. */
  readonly aboutDeployed?: boolean
  readonly options?: RuleOptions<Options>
  check(build: Build, options: Options): Iterable<Report>
  /** Asked when all rules have spoken: what it says of the inline ignores that do nothing. */
  checkIgnores?(idle: readonly IdleIgnore[]): Iterable<Report>
}

/** What a rule lets the configuration decide. */
export interface RuleOptions<Options> {
  /** What holds where the configuration says nothing. */
  readonly defaults: Options
  /** Checks what it says. zod comes from outside: loading it takes longer than a review, and few configurations need it. */
  schema(zod: typeof z): ZodType<Options>
}

/** One thing a rule found. */
export interface Report {
  readonly at: Span
  readonly stage: Stage | null
  /** What it is about, without versions, digests or line text: a bumped tag is not a new sin. */
  readonly subject: string
  /** What is wrong and why it matters here. One sentence or two. */
  readonly message: string
  /** What to do. */
  readonly help: string
  readonly related?: readonly { readonly at: Span; readonly label: string }[]
  /** Other than the rule's own: milder for a weaker case, graver for one that is worse; `info` also against a configured severity. */
  readonly severity?: Severity
  /** What the rule would write itself; null or left out where it is not sure. */
  readonly fix?: Fix | null
}

/** `safe`: BuildKit does the same build afterwards. `review`: what is meant stays, and somebody should look. */
export type Safety = 'safe' | 'review'

/** A change of the Dockerfile that ends a report and brings no other. */
export interface Fix {
  readonly safety: Safety
  /** One line, imperative, no full stop. */
  readonly title: string
  /** Of the file as it was read, without overlaps. */
  readonly edits: readonly Edit[]
}

/** A fix that somebody should look at; null where a fact has no edits to give. */
export function review(title: string, edits: readonly Edit[] | null): Fix | null {
  return edits && { safety: 'review', title, edits }
}
