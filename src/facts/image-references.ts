/** The images a build takes from elsewhere: what is below its stages, and what it copies or mounts from. */
import { type TagPromise, tagPromise, withVersion } from '../knowledge/moving-tags.ts'
import { parseImageReference } from '../knowledge/reference.ts'
import type { Edge } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { type Build, buildOf, fact, type Stage } from './build.ts'

export interface ImageUse {
  readonly reference: string
  readonly repository: string
  readonly promise: TagPromise
  /** How a reference to one version of it looks, with `VERSION` in its place. */
  readonly pinned: string
  readonly via: Edge['via']
  readonly stage: Stage
  readonly span: Span
  /** The ARG whose default gives the reference of a FROM, or a part of it; null where FROM says it itself. */
  readonly default: Span | null
  /** The other places that name the same reference. */
  readonly again: readonly Span[]
}

/**
 * One for each reference, where it stands first. Those with a variable that nobody can decide are left out, and so are
 * names without tag, registry and directory that the tables do not know: they may be contexts or local images.
 */
export const imageUses = fact((build: Build): readonly ImageUse[] => {
  const uses = new Map<string, ImageUse & { readonly again: Span[] }>()
  for (const stage of build.stages) {
    for (const { reference, via, span, default: said } of referencesOf(stage)) {
      const parsed = parseImageReference(reference)
      if (!parsed || isLocalName(build, reference)) continue
      const known = uses.get(reference)
      if (known) known.again.push(span)
      else {
        const { repository } = parsed
        const pinned = withVersion(reference, parsed)
        uses.set(reference, {
          reference,
          repository,
          promise: tagPromise(parsed),
          pinned,
          via,
          stage,
          span,
          default: said,
          again: [],
        })
      }
    }
  }
  return [...uses.values()]
})

type Named = Pick<ImageUse, 'reference' | 'via' | 'span' | 'default'>

function referencesOf(stage: Stage): readonly Named[] {
  const { base, from, edges } = stage
  const own: readonly Named[] =
    base.kind === 'image'
      ? [{ reference: base.reference, via: 'FROM', span: from.span, default: defaultOf(stage) }]
      : []
  const taken = edges.flatMap(({ via, source, span }) =>
    via !== 'FROM' && source.kind === 'image'
      ? [{ reference: source.reference, via, span, default: null }]
      : [],
  )
  return [...own, ...taken]
}

/** `FROM $BASE` and `FROM rust:${RUST_VERSION}`: what is to be changed stands in the ARG. */
function defaultOf(stage: Stage): Span | null {
  const name = /\$\{?(\w+)/.exec(stage.from.image?.text ?? '')?.[1]
  const { globalArgs } = buildOf(stage).model
  return globalArgs.find((arg) => arg.name === name && arg.value !== null)?.span ?? null
}

function isLocalName(build: Build, reference: string): boolean {
  return !/[/:@]/.test(reference) && build.images.facts(reference) === null
}
