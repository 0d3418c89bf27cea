/** Collecting what BuildKit refuses of the meaning. */

import type { Span } from '../syntax/source.ts'
import type { Problem } from '../syntax/tree.ts'
import { shown } from '../syntax/wording.ts'
import type { ModelProblem, Stage } from './model.ts'

/** More would help nobody, and a hostile file could make any number. */
const MOST = 1_000

export class Problems {
  private readonly list: ModelProblem[] = []

  constructor(syntax: readonly Problem[]) {
    for (const problem of syntax) this.list.push({ ...problem, stage: null })
  }

  /** The whole file is refused. */
  ofFile(span: Span, message: string, suggestion: string | null = null): void {
    this.add({ message, suggestion, span, stage: null })
  }

  /** One stage is refused, with those that need it. */
  ofStage(stage: Stage, span: Span, message: string, suggestion: string | null = null): void {
    this.add({ message, suggestion, span, stage })
  }

  /** In order of place; those of one place in the order they were found. */
  sorted(): readonly ModelProblem[] {
    return this.list.sort((a, b) => a.span.start - b.span.start)
  }

  private add(problem: ModelProblem): void {
    if (this.list.length < MOST) this.list.push(problem)
  }
}

/** A piece of the file made fit for a message. */
export function quoted(text: string): string {
  return `\`${shown(text)}\``
}
