/** The steps of one plan, in the order they are first spoken of. */
import type { Step } from './proposal.ts'

export class Steps {
  readonly list: Step[] = []

  /** The step of this title; made when it is new. */
  of(title: string, reason: string, rules: readonly string[] = []): Step {
    const known = this.list.find((step) => step.title === title)
    if (known) return known
    const step = { title, reason, rules }
    this.list.push(step)
    return step
  }
}
