/** One instruction's line, cut into keyword, flags and the rest (BuildKit `splitCommand`). */
import { isBlank, lower, skipSpaces, trimSpaces } from './characters.ts'
import { readFlags } from './flags.ts'
import { fileOffset, fileSpan, type LogicalLine, wordOf } from './logical-line.ts'
import type { ProblemList } from './problems.ts'
import type { Span } from './source.ts'
import type { Flag, Heredoc, Instruction, Word } from './tree.ts'
import { nearest } from './wording.ts'

export const KEYWORDS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const

export type Keyword = Instruction['keyword']

const BY_LOWER_CASE: ReadonlyMap<string, Keyword> = new Map(
  KEYWORDS.map((keyword) => [keyword.toLowerCase(), keyword]),
)

/** What stands on the line apart from heredocs. Offsets count in the line's joined text. */
export interface Statement {
  readonly line: LogicalLine
  readonly escape: string
  readonly problems: ProblemList
  readonly keyword: Keyword
  readonly written: string
  readonly keywordSpan: Span
  readonly flags: readonly Flag[]
  /** The text behind keyword and flags, trimmed. */
  readonly start: number
  readonly end: number
}

/** What a statement is read with; the same for an instruction and its ONBUILD trigger. */
export interface Setting {
  readonly line: LogicalLine
  readonly escape: string
  readonly problems: ProblemList
}

export function splitStatement(setting: Setting, from: number, to: number): Statement {
  const { line, problems } = setting
  const { text } = line
  const start = skipSpaces(text, from, to)
  const end = trimSpaces(text, start, to)
  let keywordEnd = start
  while (keywordEnd < end && !isBlank(text.charCodeAt(keywordEnd))) keywordEnd++
  const { flags, rest } = readFlags(line, keywordEnd, end, setting.escape)
  const written = text.slice(start, keywordEnd)
  return {
    line,
    escape: setting.escape,
    problems,
    keyword: BY_LOWER_CASE.get(lower(written)) ?? 'UNKNOWN',
    written,
    keywordSpan: fileSpan(line.segments, start, keywordEnd),
    flags,
    start: skipSpaces(text, rest, end),
    end,
  }
}

export function wordAt(statement: Statement, span: Span): Word {
  return wordOf(statement.line, span.start, span.end)
}

/** The text behind keyword and flags, in the file; heredoc bodies belong to it. */
export function bodySpan(statement: Statement, heredocs: readonly Heredoc[], end: number): Span {
  const { line, start } = statement
  const from = fileOffset(line.segments, start)
  if (start === statement.end) return { start: end, end }
  return heredocs.length > 0 ? { start: from, end } : fileSpan(line.segments, start, statement.end)
}

/** What `suggestKeyword` has answered: a file that is no Dockerfile asks for the same words again and again. */
const suggested = new Map<string, string | null>()

/** The keyword nearest to a word, in the word's own case. */
export function suggestKeyword(written: string): string | null {
  if (written.length > 16) return null
  let suggestion = suggested.get(written)
  if (suggestion === undefined) {
    const keyword = nearest(written.toUpperCase(), KEYWORDS)
    suggestion = keyword !== null && written === written.toLowerCase() ? keyword.toLowerCase() : keyword
    if (suggested.size >= 1000) suggested.clear()
    suggested.set(written, suggestion)
  }
  return suggestion
}
