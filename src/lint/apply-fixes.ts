/** Fixes -> text. The edits of a fix are made together or not at all. */
import { type Edit, edit } from '../syntax/edit.ts'
import { type Source, spanOf } from '../syntax/source.ts'
import type { FindingFix } from './finding.ts'

/** The edits of a fix as offsets into the text that was read. */
function editsOf(source: Source, { edits }: FindingFix): readonly Edit[] {
  return edits.map(({ range, text }) => ({ span: spanOf(source, range), text }))
}

/**
 * The text with fixes made.
 *
 * @throws RangeError when two edits overlap
 */
export function applyFixes(source: Source, fixes: readonly FindingFix[]): string {
  return edit(
    { source },
    fixes.flatMap((fix) => editsOf(source, fix)),
  )
}

/** All edits of a fix as one, with what stands between them. */
export function asOneEdit(source: Source, fix: FindingFix): Edit {
  const spans = editsOf(source, fix).map(({ span }) => span)
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const text = applyFixes(source, [fix])
  return { span: { start, end }, text: text.slice(start, text.length - (source.text.length - end)) }
}

/** Of fixes in order of rank, those that can be made at once: one that touches the place of another waits. */
export function withoutConflicts(source: Source, fixes: readonly FindingFix[]): readonly FindingFix[] {
  const taken: Edit[] = []
  return fixes.filter((fix) => {
    const edits = editsOf(source, fix)
    if (edits.some((one) => taken.some((other) => touches(one, other)))) return false
    taken.push(...edits)
    return true
  })
}

/** Two insertions at one place have no order of their own, so meeting is touching. */
function touches({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}
