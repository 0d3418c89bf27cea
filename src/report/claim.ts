/** The proposal in one phrase. */
import type { Rewrite } from '../propose/proposal.ts'

/** What a proposal is, and what it saves. */
export function claim({ level, stages, size }: Rewrite): string {
  const shape = level === 'same-base' ? 'a repair on the same base' : `${stages.length} stages`
  if (!size) return shape
  const basis = size.basis === 'measured' ? 'image, measured' : 'base image'
  return `${shape}, ${basis} ${thousands(size.beforeMb)} → ${thousands(size.afterMb)} MB`
}

/** `1,140` for 1140. By hand: loading Intl's number format takes longer than a whole review. */
export function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
