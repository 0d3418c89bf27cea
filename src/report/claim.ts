/** The proposal in one phrase. */
import type { Rewrite } from '../propose/proposal.ts'

const NUMBER = new Intl.NumberFormat('en-US')

/** What a proposal is, and what it saves. */
export function claim({ level, stages, size }: Rewrite): string {
  const shape = level === 'same-base' ? 'a repair on the same base' : `${stages.length} stages`
  if (!size) return shape
  const basis = size.basis === 'measured' ? 'image, measured' : 'base image'
  return `${shape}, ${basis} ${NUMBER.format(size.beforeMb)} → ${NUMBER.format(size.afterMb)} MB`
}
