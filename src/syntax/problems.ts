/** Collecting what BuildKit refuses. */
import type { Span } from './source.ts'
import type { Problem } from './tree.ts'

/** Nobody reads more, and a large file that is no Dockerfile would have one a line. */
const MOST_PROBLEMS = 1000

export class ProblemList {
  private readonly all: Problem[] = []

  /** Notes a problem; those after the thousandth are dropped. */
  add(span: Span, message: string, suggestion: string | null = null): void {
    if (this.all.length < MOST_PROBLEMS) this.all.push({ message, suggestion, span })
  }

  /** In order of place; those at the same place in the order they were found. */
  sorted(): readonly Problem[] {
    return this.all.sort((left, right) => left.span.start - right.span.start)
  }
}
