/** From a statement to its instruction; what BuildKit's parser refuses on the way is noted (`line_parsers.go`). */
import { isSpace } from './characters.ts'
import { isHeredocWord } from './heredocs.ts'
import { readPairs } from './pairs.ts'
import { readArray, readCommand } from './script.ts'
import type { Span } from './source.ts'
import {
  bodySpan,
  type Keyword,
  type Statement,
  splitStatement,
  suggestKeyword,
  wordAt,
} from './statement.ts'
import type { Comment, Flag, Heredoc, Instruction, Word } from './tree.ts'
import { blankWords } from './words.ts'

/** What the lines around a statement add to it. */
export interface Surroundings {
  readonly index: number
  readonly span: Span
  readonly heredocs: readonly Heredoc[]
  readonly comments: readonly Comment[]
}

interface Base extends Surroundings {
  readonly keyword: Keyword
  readonly written: string
  readonly keywordSpan: Span
  readonly flags: readonly Flag[]
  readonly body: Span
}

type Reader = (statement: Statement, base: Base) => Instruction

const READERS: Readonly<Record<Keyword, Reader>> = {
  ADD: (statement, base) => as(base, 'ADD', readSources(statement)),
  ARG: (statement, base) => as(base, 'ARG', { pairs: readPairs(statement).pairs }),
  CMD: (statement, base) => as(base, 'CMD', { command: commandOf(statement, base) }),
  COPY: (statement, base) => as(base, 'COPY', readSources(statement)),
  ENTRYPOINT: (statement, base) => as(base, 'ENTRYPOINT', { command: commandOf(statement, base) }),
  ENV: (statement, base) => as(base, 'ENV', readPairs(statement)),
  EXPOSE: (statement, base) => as(base, 'EXPOSE', { ports: blankSeparated(statement) }),
  FROM: readFrom,
  HEALTHCHECK: readHealthcheck,
  LABEL: (statement, base) => as(base, 'LABEL', readPairs(statement)),
  MAINTAINER: (statement, base) => as(base, 'MAINTAINER', { value: wholeValue(statement) }),
  ONBUILD: readOnbuild,
  RUN: (statement, base) => as(base, 'RUN', { command: commandOf(statement, base) }),
  SHELL: (statement, base) =>
    as(base, 'SHELL', { words: readArray(statement, statement.start, statement.end) ?? [] }),
  STOPSIGNAL: (statement, base) => as(base, 'STOPSIGNAL', { value: wholeValue(statement) }),
  UNKNOWN: ({ written }, base) => as(base, 'UNKNOWN', { suggestion: suggestKeyword(written) }),
  USER: (statement, base) => as(base, 'USER', { value: wholeValue(statement) }),
  VOLUME: readVolume,
  WORKDIR: (statement, base) => as(base, 'WORKDIR', { value: wholeValue(statement) }),
}

export function readInstruction(statement: Statement, surroundings: Surroundings): Instruction {
  return READERS[statement.keyword](statement, baseOf(statement, surroundings))
}

function baseOf(statement: Statement, { index, span, heredocs, comments }: Surroundings): Base {
  const { keyword, written, keywordSpan, flags } = statement
  const body = bodySpan(statement, heredocs, span.end)
  return { keyword, written, index, span, keywordSpan, flags, heredocs, comments, body }
}

/**
 * Completes the base in place. A spread would give each instruction a hidden class of its own in V8, which costs more
 * memory than the instruction.
 */
function as<K extends Keyword, T extends object>(base: Base, keyword: K, own: T) {
  return Object.assign(base, { keyword }, own)
}

function commandOf(statement: Statement, base: Base) {
  return readCommand(statement, statement.start, statement.end, base.heredocs)
}

function wholeValue(statement: Statement): Word | null {
  return statement.start === statement.end ? null : wordAt(statement, statement)
}

function blankSeparated(statement: Statement, most?: number): Word[] {
  const { line, start, end } = statement
  return blankWords(line.text, start, end, most).map((span) => wordAt(statement, span))
}

/** The offset of a trigger's keyword, for those who look for heredocs; null for any other instruction. */
export function triggerOf(statement: Statement): Statement | null {
  if (statement.keyword !== 'ONBUILD' || statement.start === statement.end) return null
  return splitStatement(statement, statement.start, statement.end)
}

function readFrom(statement: Statement, base: Base): Instruction {
  const words = blankSeparated(statement, 3)
  const alias = isAs(words[1]?.text ?? '') ? words[2] : undefined
  return as(base, 'FROM', { image: words[0] ?? null, alias: alias ?? null })
}

/** `strings.EqualFold(word, "as")`, to which the long s is an s. */
export function isAs(word: string): boolean {
  return /^a[s\u017f]$/i.test(word)
}

function readSources(statement: Statement) {
  const array = readArray(statement, statement.start, statement.end)
  const words = array ?? blankSeparated(statement)
  const destination = words.length > 1 ? (words.at(-1) ?? null) : null
  const sources = (destination === null ? words : words.slice(0, -1)).filter(
    (word) => !isHeredocWord(word.text),
  )
  return { sources, destination, json: array !== null }
}

function readVolume(statement: Statement, base: Base): Instruction {
  const array = readArray(statement, statement.start, statement.end)
  return as(base, 'VOLUME', { paths: array ?? blankSeparated(statement), json: array !== null })
}

/** The first word in upper case, and where the text behind it starts. Only ASCII spaces part them. */
export function healthcheckType(statement: Statement): { type: string; rest: number } {
  const { text } = statement.line
  let end = statement.start
  while (end < statement.end && !isAsciiSpace(text.charCodeAt(end))) end++
  let rest = end
  while (rest < statement.end && isAsciiSpace(text.charCodeAt(rest))) rest++
  return { type: text.slice(statement.start, end).toUpperCase(), rest }
}

function isAsciiSpace(code: number): boolean {
  return code < 0x80 && isSpace(code)
}

function readHealthcheck(statement: Statement, base: Base): Instruction {
  const { type, rest } = healthcheckType(statement)
  const command = rest < statement.end ? readCommand(statement, rest, statement.end, []) : null
  const none = type === 'NONE'
  return as(base, 'HEALTHCHECK', { none, command: type === 'CMD' ? command : null })
}

/** ONBUILD of ONBUILD is refused whatever follows, so the tree ends there. */
function readOnbuild(statement: Statement, base: Base): Instruction {
  const inner = triggerOf(statement)
  if (inner === null) return as(base, 'ONBUILD', { trigger: null })
  const span = { start: inner.keywordSpan.start, end: base.span.end }
  const surroundings = { index: base.index, span, heredocs: base.heredocs, comments: [] }
  const trigger =
    inner.keyword === 'ONBUILD'
      ? as(baseOf(inner, surroundings), 'ONBUILD', { trigger: null })
      : readInstruction(inner, surroundings)
  return as(base, 'ONBUILD', { trigger })
}
