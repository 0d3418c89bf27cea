/** What is claimed about sizes: base images alone, and only where both were measured. */
import { imageSize } from '../knowledge/images.ts'
import type { Plan } from './plan.ts'
import type { SizeClaim } from './proposal.ts'

/** MB, uncompressed; null when nobody measured the image or one of its make. */
export function sizeOfImage(reference: string): number | null {
  return imageSize(reference)?.mb ?? null
}

/** Null when the base stays, or when one of the sizes is not known. */
export function sizeClaim(plan: Plan): SizeClaim | null {
  const first = plan.stages[0]
  const shipped = plan.stages.findLast((stage) => stage.shipped)
  if (!first || !shipped || first.base === shipped.base) return null
  const beforeMb = sizeOfImage(first.base)
  const afterMb = sizeOfImage(shipped.base)
  return beforeMb === null || afterMb === null || beforeMb <= afterMb
    ? null
    : { beforeMb, afterMb, basis: 'base images' }
}
