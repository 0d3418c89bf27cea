/** `name=value` of ENV, LABEL and ARG, and the old `ENV name value` (BuildKit `parseNameVal`). */
import { isBlank } from './characters.ts'
import type { Span } from './source.ts'
import { type Statement, wordAt } from './statement.ts'
import type { Pair } from './tree.ts'
import { shown } from './wording.ts'
import { quotedWords } from './words.ts'

export interface Pairs {
  readonly pairs: readonly Pair[]
  readonly legacy: boolean
}

export function readPairs(statement: Statement): Pairs {
  const { line, start, end, keyword } = statement
  const words = quotedWords(line.text, start, end, statement.escape)
  const first = words[0]
  if (first === undefined) return { pairs: [], legacy: false }
  if (keyword !== 'ARG' && !hasEquals(statement, first)) return readLegacy(statement)
  const pairs: Pair[] = []
  for (const word of words) {
    const pair = pairAt(statement, word)
    if (pair.value === null && keyword !== 'ARG') missingEquals(statement, pair)
    else pairs.push(pair)
  }
  return { pairs, legacy: false }
}

function hasEquals(statement: Statement, word: Span): boolean {
  const equals = statement.line.text.indexOf('=', word.start)
  return equals !== -1 && equals < word.end
}

function pairAt(statement: Statement, word: Span): Pair {
  const { span, text } = wordAt(statement, word)
  const equals = text.indexOf('=')
  if (equals === -1) return { name: { text, span }, value: null, span }
  const at = word.start + equals
  return {
    name: wordAt(statement, { start: word.start, end: at }),
    value: wordAt(statement, { start: at + 1, end: word.end }),
    span,
  }
}

function missingEquals(statement: Statement, pair: Pair): void {
  const word = shown(pair.name.text)
  statement.problems.add(
    pair.span,
    `\`${word}\` has no \`=\`: each word of this ${statement.keyword} must be name=value; put a value with spaces in quotes.`,
  )
}

/** Name and value parted by the first blanks; quotes mean nothing here. */
function readLegacy(statement: Statement): Pairs {
  const { line, start, end, keyword } = statement
  let nameEnd = start
  while (nameEnd < end && !isBlank(line.text.charCodeAt(nameEnd))) nameEnd++
  let valueStart = nameEnd
  while (valueStart < end && isBlank(line.text.charCodeAt(valueStart))) valueStart++
  const name = wordAt(statement, { start, end: nameEnd })
  const span = wordAt(statement, { start, end }).span
  if (nameEnd < end) {
    return { pairs: [{ name, value: wordAt(statement, { start: valueStart, end }), span }], legacy: true }
  }
  statement.problems.add(
    span,
    `${keyword} needs a name and a value: write \`${keyword} ${shown(name.text)}=value\`.`,
  )
  return { pairs: [{ name, value: null, span }], legacy: true }
}
