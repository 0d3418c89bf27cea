/** Stages that are referred to by their number. */
import type { Span } from '../syntax/source.ts'
import { type Build, fact, type Stage } from './build.ts'
import { type Edit, insert, replace } from './edits/edits.ts'

export interface NumberedStage {
  readonly source: Stage
  /** Its name, or one that is free. */
  readonly name: string
  /** Who copies from it by number, in order of place; never empty. `span` is that of the flag. */
  readonly copies: readonly { readonly stage: Stage; readonly span: Span }[]
}

export const numberedStages = fact((build: Build): readonly NumberedStage[] => {
  const copies = build.stages.flatMap((stage) =>
    stage.edges.flatMap(({ via, source, instruction, span }) => {
      if (via !== 'COPY --from' || source.kind !== 'stage') return []
      const written = instruction.flags.find(({ name }) => name === 'from')?.value ?? ''
      return /^\d+$/.test(written) ? [{ stage, source: source.stage, span }] : []
    }),
  )
  if (copies.length === 0) return []
  const taken = takenNames(build)
  const bySource = new Map<Stage, { stage: Stage; span: Span }[]>()
  for (const { stage, source, span } of copies) {
    const own = bySource.get(source) ?? []
    bySource.set(source, own)
    own.push({ stage, span })
  }
  return [...bySource].map(([source, own]) => ({ source, name: source.name ?? freeName(taken), copies: own }))
})

/** The stage gets its name, and everyone who copies from it uses it. */
export function namingEdits({ source, name, copies }: NumberedStage): readonly Edit[] {
  const { image, alias, written } = source.from
  const as = written === written.toLowerCase() ? 'as' : 'AS'
  const naming = alias === null && image !== null ? [insert(image.span.end, ` ${as} ${name}`)] : []
  return [...naming, ...copies.map(({ span }) => replace(span, `--from=${name}`))]
}

/** What a new name would hide: stages, and images that are called by one word. */
function takenNames({ stages }: Build): Set<string> {
  return new Set(
    stages.flatMap(({ name, base, edges }) => [
      name ?? '',
      base.kind === 'image' ? base.reference : '',
      ...edges.map(({ source }) => (source.kind === 'image' ? source.reference : '')),
    ]),
  )
}

function freeName(taken: Set<string>): string {
  let name = 'build'
  for (let next = 2; taken.has(name); next++) name = `build-${next}`
  taken.add(name)
  return name
}
