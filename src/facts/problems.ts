/** What BuildKit refuses, one entry for each cause. */
import { lineAt } from '../syntax/source.ts'
import type { Problem } from '../syntax/tree.ts'
import { type Build, fact } from './build.ts'

export interface Refusal {
  readonly problem: Problem
  /** How many problems right behind it come of the same cause: lines of a script that lost its continuation. */
  readonly more: number
}

/** In order of place. Problems on neighbouring lines that nobody has a suggestion for are one. */
export const refusals = fact((build: Build): readonly Refusal[] => {
  const { source } = build.model.dockerfile
  const found: { problem: Problem; more: number }[] = []
  let end = -1
  for (const problem of build.model.problems) {
    const last = found.at(-1)
    const line = lineAt(source, problem.span.start)
    if (last && last.problem.suggestion === null && problem.suggestion === null && line <= end + 1)
      last.more += 1
    else found.push({ problem, more: 0 })
    end = lineAt(source, problem.span.end)
  }
  return found
})
