/** The common start of readers of formats with a parser: a table of values, or why there is none. */
import type { Format } from '../format.ts'
import { isObject, type JsonObject, readJson } from '../json.ts'
import { type Parsed, parseAs } from '../parsers.ts'
import { broken, MAX_TEXT, type Reading } from './declared.ts'

/** Reads a text whose top is a table; `tell` says what it declares. */
export function fromTable<Value>(
  format: Exclude<Format, 'xml'> | 'json',
  text: string,
  tell: (table: JsonObject) => Reading<Value>,
): Reading<Value> {
  if (text.length > MAX_TEXT) return broken(`it is longer than ${MAX_TEXT} characters`)
  const parsed: Parsed = format === 'json' ? readJson(text) : parseAs(format, text)
  if (parsed.kind === 'problem') return { kind: 'broken', problem: parsed.problem }
  return isObject(parsed.value) ? tell(parsed.value) : broken('it holds no table')
}
