/** Images that the configuration describes (`bases`): what they are like, and which user they run as. */
import type { ImageConfig } from '../model/model.ts'
import { type ImageFacts, imageFacts, knownBase } from './images.ts'
import { parseImageReference } from './reference.ts'

/** By a glob over references, in which `*` stands for anything. */
export type CompanyImages = Readonly<
  Record<string, { readonly like?: string | undefined; readonly user?: string | undefined }>
>

/** Looks a reference up: in the configuration first, then in the tables. */
export interface ImageLookup {
  readonly facts: (reference: string) => ImageFacts | null
  /** The same under repository and tag of the public image that it behaves like; of that one itself for a public image. */
  readonly like: (reference: string) => ImageFacts | null
  readonly config: (reference: string) => Partial<ImageConfig> | null
}

const PUBLIC: ImageLookup = { facts: imageFacts, like: imageFacts, config: knownBase }
const lookups = new WeakMap<CompanyImages, ImageLookup>()

export function imageLookup(bases: CompanyImages = {}): ImageLookup {
  const known = lookups.get(bases)
  if (known) return known
  const rows = Object.entries(bases)
  const lookup = rows.length === 0 ? PUBLIC : lookupIn(rows)
  lookups.set(bases, lookup)
  return lookup
}

type Row = readonly [glob: string, image: CompanyImages[string]]

function lookupIn(rows: readonly Row[]): ImageLookup {
  const rowOf = (reference: string) => rows.find(([glob]) => matches(glob, reference))?.[1] ?? null
  const like = (reference: string): ImageFacts | null => {
    const row = rowOf(reference)
    const facts = imageFacts(row?.like ?? reference)
    if (!row || !facts) return facts
    const digest = parseImageReference(reference)?.digest ?? null
    return { ...facts, user: row.user ?? facts.user, reference, digest }
  }
  return {
    like,
    facts(reference) {
      const facts = like(reference)
      const parsed = facts && rowOf(reference) && parseImageReference(reference)
      return facts && { ...facts, ...(parsed ?? {}) }
    },
    config(reference) {
      const row = rowOf(reference)
      const config = knownBase(row?.like ?? reference)
      return row?.user === undefined ? config : { ...config, User: row.user }
    },
  }
}

/** Piece by piece, so that no number of stars makes it slow. */
function matches(glob: string, reference: string): boolean {
  const [first = '', ...rest] = glob.split('*')
  const last = rest.pop()
  if (last === undefined) return glob === reference
  if (!reference.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = reference.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return reference.length - last.length >= at && reference.endsWith(last)
}
