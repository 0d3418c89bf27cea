/** A candidate as the checker sees it: the plan, and what became of it. */
import type { Build } from '../facts/build.ts'
import type { Plan } from './plan.ts'

export interface CheckedCandidate {
  readonly plan: Plan
  readonly text: string
  /** The text parsed and modelled again. */
  readonly build: Build
}
