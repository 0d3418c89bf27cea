/** The text of one instruction, its lines joined, with the way back to the file. */
import type { Span } from './source.ts'
import type { Script, Word } from './tree.ts'

export interface Segment {
  readonly at: number
  readonly file: number
}

export interface LogicalLine {
  /** Continuations joined, comment lines and blank lines between them gone. */
  readonly text: string
  /** As in `Script`; the first stands at 0. */
  readonly segments: readonly Segment[]
  /** In the file: first character to the end of the last line, heredocs not counted. */
  readonly span: Span
}

/** Joins pieces of the file, given as pairs of offsets. */
export function joinPieces(text: string, pieces: readonly Span[], span: Span): LogicalLine {
  const first = pieces[0] ?? span
  if (pieces.length <= 1) {
    return { text: text.slice(first.start, first.end), segments: [{ at: 0, file: first.start }], span }
  }
  const parts: string[] = []
  const segments: Segment[] = []
  let at = 0
  for (const piece of pieces) {
    parts.push(text.slice(piece.start, piece.end))
    if (piece.end === piece.start && at > 0) continue
    segments.push({ at, file: piece.start })
    at += piece.end - piece.start
  }
  return { text: parts.join(''), segments, span }
}

/** The index of the segment that holds `at`, by binary search. */
function segmentAt(segments: readonly Segment[], at: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The file offset of the character at `at`. */
export function fileOffset(segments: readonly Segment[], at: number): number {
  const segment = segments[segmentAt(segments, at)]
  return segment === undefined ? at : segment.file + (at - segment.at)
}

/** Where the characters `[start, end)` of joined text stand; the end follows the last of them, not the next line. */
export function fileSpan(segments: readonly Segment[], start: number, end: number): Span {
  const from = fileOffset(segments, start)
  return { start: from, end: end > start ? fileOffset(segments, end - 1) + 1 : from }
}

export function wordOf(line: LogicalLine, start: number, end: number): Word {
  return { text: line.text.slice(start, end), span: fileSpan(line.segments, start, end) }
}

/** The characters `[start, end)` of a line as shell text. */
export function scriptOf(line: LogicalLine, start: number, end: number): Script {
  return { text: line.text.slice(start, end), segments: segmentsWithin(line.segments, start, end) }
}

/** The segments of `[start, end)`, counted from `start`. */
export function segmentsWithin(segments: readonly Segment[], start: number, end: number): Segment[] {
  const within: Segment[] = [{ at: 0, file: fileOffset(segments, start) }]
  for (let index = segmentAt(segments, start) + 1; index < segments.length; index++) {
    const segment = segments[index]
    if (segment === undefined || segment.at >= end) break
    within.push({ at: segment.at - start, file: segment.file })
  }
  return within
}
