/** Which heredocs a line opens (BuildKit `parser.go`: `heredocsFromLine`, `ParseHeredoc`). */
import { fileSpan, type LogicalLine } from './logical-line.ts'
import type { ProblemList } from './problems.ts'
import type { Heredoc } from './tree.ts'
import { lexWords } from './word-lexer.ts'
import { shown } from './wording.ts'

/** A heredoc whose body is not read yet. */
export type HeredocStart = Omit<Heredoc, 'content' | 'contentSpan' | 'terminatorSpan'>

type HeredocWord = Omit<HeredocStart, 'span'>

/** A bound of our own, for time; BuildKit has none. */
const MOST_HEREDOCS = 1000

const PLAIN_NAME = /^[\w.-]+$/
const FORM = /^(\d*)<<(-?)[\t\n\f\r ]*(?![\t\n\f\r ])([^<]*)$/

/**
 * Reads one word as a heredoc; null when it is none, 'broken' when its name cannot be read.
 * A whole command line may be asked too: `<<EOF` alone is the heredoc that is itself the script.
 */
function parseHeredocWord(word: string): HeredocWord | 'broken' | null {
  if (!word.includes('<<')) return null
  const match = FORM.exec(word)
  const rest = match?.[3] ?? ''
  if (match === null || rest === '') return null
  if (PLAIN_NAME.test(rest)) {
    return { name: rest, expand: true, stripTabs: match[2] === '-', descriptor: Number(match[1] ?? '') }
  }
  const words = lexWords(rest, { rawQuotes: false, rawEscapes: false })
  if (words === null) return 'broken'
  const name = words[0]?.text
  if (name === undefined || words.length !== 1) return null
  const raw = lexWords(rest, { rawQuotes: true, rawEscapes: false })
  if (raw === null || raw.length !== 1) return 'broken'
  return {
    name,
    expand: countQuotes(name) === countQuotes(raw[0]?.text ?? ''),
    stripTabs: match[2] === '-',
    descriptor: Number(match[1] ?? ''),
  }
}

/** Whether a word stands for a heredoc among the sources of COPY and ADD. */
export function isHeredocWord(word: string): boolean {
  const heredoc = parseHeredocWord(word)
  return heredoc !== null && heredoc !== 'broken'
}

/** The heredocs that a line of RUN, COPY or ADD opens, in order. A line with an open quote opens none. */
export function findHeredocs(line: LogicalLine, problems: ProblemList): HeredocStart[] {
  const words = lexWords(line.text, { rawQuotes: true, rawEscapes: true }) ?? []
  const starts: HeredocStart[] = []
  for (const { text, start, end } of words) {
    const heredoc = parseHeredocWord(text)
    if (heredoc === null) continue
    if (heredoc === 'broken') {
      problems.add(
        fileSpan(line.segments, start, end),
        `The name of the heredoc \`${shown(text)}\` has a quote or substitution that is not closed.`,
      )
      continue
    }
    if (starts.length === MOST_HEREDOCS) {
      problems.add(line.span, `Only ${MOST_HEREDOCS} heredocs of an instruction are read: take some away.`)
      break
    }
    const operator = text.indexOf('<<')
    starts.push({ ...heredoc, span: fileSpan(line.segments, start + operator, end) })
  }
  return starts
}

function countQuotes(text: string): number {
  let count = 0
  for (const char of text) if (char === "'" || char === '"') count++
  return count
}
