/** From physical lines to instructions' lines: comments, continuations, heredoc bodies (BuildKit `parser.Parse`). */
import { skipSpaces, trim } from './characters.ts'
import { DirectiveReader } from './directives.ts'
import type { HeredocStart } from './heredocs.ts'
import { joinPieces, type LogicalLine } from './logical-line.ts'
import type { ProblemList } from './problems.ts'
import type { Source, Span } from './source.ts'
import type { Comment, Heredoc } from './tree.ts'
import { shown } from './wording.ts'

const HASH = 0x23
/** Shared, for most instructions have none. */
const NO_COMMENTS: readonly Comment[] = []

/** An instruction's line and the comments that BuildKit attaches to it. */
export interface AttachedLine {
  readonly line: LogicalLine
  readonly comments: readonly Comment[]
}

export class LineReader {
  readonly comments: Comment[] = []
  readonly directives: DirectiveReader
  private readonly source: Source
  private readonly lineCount: number
  private next = 0

  constructor(source: Source, problems: ProblemList) {
    this.source = source
    this.directives = new DirectiveReader(problems)
    const { text, lineStarts } = source
    const count =
      lineStarts[lineStarts.length - 1] === text.length ? lineStarts.length - 1 : lineStarts.length
    this.lineCount = Math.min(count, MOST_LINES)
  }

  /** The next instruction's line; null at the end of the file. Blank lines do not part a comment from it. */
  read(): AttachedLine | null {
    const { text } = this.source
    let attached: Comment[] | null = null
    while (this.next < this.lineCount) {
      const from = this.startOf(this.next)
      const end = this.endOf(this.next)
      const start = skipSpaces(text, from, end)
      this.next++
      if (this.directives.take(text, start, end) || start === end) continue
      if (text.charCodeAt(start) !== HASH) {
        return { line: this.join(start, end), comments: attached ?? NO_COMMENTS }
      }
      const comment = this.addComment(start, end)
      // An empty comment parts what is above it from the instruction, though not when it is indented:
      // BuildKit cuts one character off before it looks.
      if (comment.text === '' && start === from) attached = null
      else if (attached === null) attached = [comment]
      else attached.push(comment)
    }
    return null
  }

  /**
   * Reads the bodies of heredocs, which follow the line just read. `end` is where the last terminator ends,
   * or the file when one is missing.
   */
  readHeredocs(starts: readonly HeredocStart[], problems: ProblemList): { heredocs: Heredoc[]; end: number } {
    const heredocs = starts.map((start) => this.readHeredoc(start, problems))
    const isOpen = heredocs.some(({ terminatorSpan }) => terminatorSpan === null)
    return { heredocs, end: isOpen ? this.source.text.length : this.endOf(this.next - 1) }
  }

  private readHeredoc(start: HeredocStart, problems: ProblemList): Heredoc {
    const { text } = this.source
    const from = this.startOf(this.next)
    while (this.next < this.lineCount) {
      const lineStart = this.startOf(this.next)
      const lineEnd = this.endOf(this.next)
      this.next++
      const name = terminatorStart(text, lineStart, lineEnd, start)
      if (name !== -1) {
        return {
          ...start,
          ...contentOf(text, from, lineStart),
          terminatorSpan: { start: name, end: lineEnd },
        }
      }
    }
    const name = shown(start.name)
    problems.add(
      start.span,
      `The heredoc \`${name}\` is not closed: a line with \`${name}\` alone must end it.`,
    )
    return { ...start, ...contentOf(text, from, text.length), terminatorSpan: null }
  }

  /** Joins the line `[start, end)` with those it continues on. */
  private join(start: number, end: number): LogicalLine {
    const { text } = this.source
    const pieces: Span[] = []
    let cut = this.continuation(start, end)
    pieces.push({ start, end: cut === -1 ? end : cut })
    let last = end
    while (cut !== -1 && this.next < this.lineCount) {
      const from = this.startOf(this.next)
      last = this.endOf(this.next)
      this.next++
      const first = skipSpaces(text, from, last)
      if (first === last) continue
      if (text.charCodeAt(first) === HASH) {
        this.addComment(first, last)
        continue
      }
      cut = this.continuation(from, last)
      pieces.push({ start: from, end: cut === -1 ? last : cut })
    }
    return joinPieces(text, pieces, { start, end: last })
  }

  /** Where the escape character stands that continues the line, -1 when none does; a doubled one does not. */
  private continuation(start: number, end: number): number {
    const { text } = this.source
    const escapeChar = this.directives.escape
    let at = end
    while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
    if (at === start || text[at - 1] !== escapeChar) return -1
    return at - 1 > start && text[at - 2] === escapeChar ? -1 : at - 1
  }

  private addComment(start: number, end: number): Comment {
    const comment = { text: trim(this.source.text.slice(start + 1, end)), span: { start, end } }
    this.comments.push(comment)
    return comment
  }

  /** The first character of a line, behind a byte order mark. */
  private startOf(line: number): number {
    const { text, lineStarts } = this.source
    if (line === 0 && text.charCodeAt(0) === 0xfeff) return 1
    return lineStarts[line] ?? text.length
  }

  /** The end of a line without its line end; BuildKit takes any number of `\r` for part of it. */
  private endOf(line: number): number {
    const { text, lineStarts } = this.source
    const start = this.startOf(line)
    const next = lineStarts[line + 1]
    let end = next === undefined ? text.length : next - 1
    while (end > start && text[end - 1] === '\r') end--
    return end
  }
}

/** Where the name stands on a line that closes the heredoc; -1 on any other line. */
function terminatorStart(text: string, lineStart: number, end: number, heredoc: HeredocStart): number {
  let start = lineStart
  if (heredoc.stripTabs) while (start < end && text[start] === '\t') start++
  return end - start === heredoc.name.length && text.startsWith(heredoc.name, start) ? start : -1
}

function contentOf(text: string, start: number, end: number): Pick<Heredoc, 'content' | 'contentSpan'> {
  return { content: text.slice(start, end), contentSpan: { start, end } }
}

/** Notes what is too large: more lines than we read, and each line longer than BuildKit reads. */
export function checkSize(source: Source, problems: ProblemList): void {
  const { text, lineStarts } = source
  if (lineStarts.length > MOST_LINES + 1) {
    const start = lineStarts[MOST_LINES] ?? text.length
    problems.add(
      { start, end: text.length },
      `Only the first ${MOST_LINES} lines of a file are read: shorten it.`,
    )
  }
  for (let line = 0; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0
    const next = lineStarts[line + 1]
    const end = next === undefined ? text.length : next - 1
    // No UTF-16 unit takes more than three bytes.
    if ((end - start) * 3 <= LONGEST_LINE) continue
    const bytes = Buffer.byteLength(text.slice(start, end))
    if (bytes <= LONGEST_LINE) continue
    problems.add(
      { start, end },
      `This line is ${bytes} bytes long and BuildKit reads at most ${LONGEST_LINE}: break it with \`\\\`, or move its content to a file.`,
    )
  }
}

/** A bound of our own, for time and memory; BuildKit has none. */
const MOST_LINES = 100_000

/** Bytes of a line without its `\n`: Go's `bufio.MaxScanTokenSize` less one. */
const LONGEST_LINE = 65_535
