/** Whether what one stage made runs in another: same library, same release, same version. */
import { buildOf } from '../facts/build.ts'
import { transfers } from '../facts/placements.ts'
import type { ImageFacts } from '../knowledge/images.ts'
import type { Stage } from '../model/model.ts'

export function unfit(original: Stage, shipped: Stage): string[] {
  const before = factsOf(original)
  const after = factsOf(shipped)
  const found = before && after ? differences(before, after) : changedUnknown(original, shipped)
  for (const transfer of transfers(shipped)) {
    const maker = factsOf(transfer.from)
    if (maker && after) found.push(...differences(maker, after))
  }
  return [...new Set(found)]
}

function factsOf(stage: Stage): ImageFacts | null {
  const { base } = stage
  if (base.kind === 'stage') return factsOf(base.stage)
  return base.kind === 'image' ? buildOf(stage).images.like(base.reference) : null
}

/** An image nobody knows may only stay what it is. */
function changedUnknown(original: Stage, shipped: Stage): string[] {
  const before = reference(original)
  const after = reference(shipped)
  return before === after
    ? []
    : [`the shipped stage would move from ${before} to ${after}, and one of them is not known`]
}

function reference(stage: Stage): string {
  const { base } = stage
  return base.kind === 'stage' ? reference(base.stage) : base.kind === 'image' ? base.reference : base.kind
}

function differences(before: ImageFacts, after: ImageFacts): string[] {
  const found: string[] = []
  if (before.repository !== after.repository)
    found.push(`${after.reference} is another image than ${before.reference}`)
  if (before.libc !== after.libc)
    found.push(`${before.reference} has ${before.libc}, ${after.reference} has ${after.libc}`)
  if (before.codename !== null && after.codename !== null && before.codename !== after.codename)
    found.push(`${before.reference} is ${before.codename}, ${after.reference} is ${after.codename}`)
  if (version(before) !== version(after))
    found.push(`${before.reference} is version ${version(before)}, ${after.reference} is ${version(after)}`)
  return found
}

/** What the tag says of the version: its part before variant and release. */
function version({ tag }: ImageFacts): string {
  const first = (tag ?? 'latest').split('-')[0] ?? ''
  return /^(slim|alpine|bookworm|bullseye|buster|stretch|trixie)/.test(first) ? 'latest' : first
}
