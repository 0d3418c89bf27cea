/** Text with edits. */
import type { Source, Span } from './source.ts'

/** New text for a span of the file; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * The file's text with `edits` made, given in any order; insertions at one place come in the order given.
 *
 * @throws RangeError when two edits overlap or one reaches beyond the file
 */
export function edit({ source: { text } }: { readonly source: Source }, edits: readonly Edit[]): string {
  const ordered = [...edits].sort(
    (left, right) => left.span.start - right.span.start || left.span.end - right.span.end,
  )
  const parts: string[] = []
  let at = 0
  for (const { span, text: replacement } of ordered) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(`edit of [${span.start}, ${span.end}) overlaps another or leaves the file`)
    }
    parts.push(text.slice(at, span.start), replacement)
    at = span.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
