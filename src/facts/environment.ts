/** What ENV lines set, with their places. */
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { fact } from './build.ts'
import { instructionsOf } from './instructions.ts'
import { lineage } from './lineage.ts'
import { unquote } from './placements.ts'

export interface Setting {
  readonly name: string
  /** As written, without quotes. */
  readonly value: string
  readonly span: Span
}

/** Of the stage and those below it, in order. */
export const settings = fact((stage: Stage): readonly Setting[] =>
  lineage(stage).flatMap((part) =>
    instructionsOf(part, 'ENV').flatMap(({ pairs }) =>
      pairs.map(({ name, value, span }) => ({ name: name.text, value: unquote(value?.text ?? ''), span })),
    ),
  ),
)
