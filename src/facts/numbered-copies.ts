/** Stages that are referred to by their number. */
import type { Span } from '../syntax/source.ts'
import { type Build, fact, type Stage } from './build.ts'

export interface NumberedCopy {
  readonly stage: Stage
  readonly source: Stage
  readonly span: Span
}

export const numberedCopies = fact((build: Build): readonly NumberedCopy[] =>
  build.stages.flatMap((stage) =>
    stage.edges.flatMap(({ via, source, instruction, span }) => {
      if (via !== 'COPY --from' || source.kind !== 'stage') return []
      const written = instruction.flags.find(({ name }) => name === 'from')?.value ?? ''
      return /^\d+$/.test(written) ? [{ stage, source: source.stage, span }] : []
    }),
  ),
)
