/** Where things stand in a file: offsets inside, lines and columns outside. */

/** A half-open range `[start, end)` of UTF-16 offsets into the text of one file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place as people count it: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A span as people count it; `end` is exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** The text of a file with an index of its line starts; a line ends after `\n` (BuildKit knows no other end). */
export interface Source {
  readonly text: string
  /** Offset of the first character of each line, in order; never empty. */
  readonly lineStarts: readonly number[]
}

export function createSource(text: string): Source {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { text, lineStarts }
}

/** The 1-based line that holds `offset`, by binary search. */
export function lineAt(source: Source, offset: number): number {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

export function positionAt(source: Source, offset: number): Position {
  const line = lineAt(source, offset)
  return { line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 }
}

export function rangeOf(source: Source, span: Span): Range {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) }
}

/** The span of a range; places beyond the end of a line or of the file are moved back to it. */
export function spanOf(source: Source, { start, end }: Range): Span {
  const from = offsetAt(source, start)
  return { start: from, end: Math.max(from, offsetAt(source, end)) }
}

function offsetAt({ text, lineStarts }: Source, { line, column }: Position): number {
  const start = lineStarts[line - 1] ?? text.length
  return Math.min(start + column - 1, lineStarts[line] ?? text.length)
}

/** The text of a 1-based line without its line end; empty for a line that is not there. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1]
  if (start === undefined) return ''
  const end = source.lineStarts[line] ?? source.text.length + 1
  return source.text.slice(start, end - 1).replace(/\r$/, '')
}

export function textOf(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}
