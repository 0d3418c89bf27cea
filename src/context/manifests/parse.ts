/** The common start of readers of formats with a parser: a table of values. */
import type { Format } from '../format.ts'
import { isObject, type JsonObject, parseJson } from '../json.ts'
import { parseAs } from '../parsers.ts'
import { BROKEN, MAX_TEXT, type Reading } from './declared.ts'

/** Reads a text whose top is a table; `tell` says what it declares. */
export function fromTable<Value>(
  format: Exclude<Format, 'xml'> | 'json',
  text: string,
  tell: (table: JsonObject) => Reading<Value>,
): Reading<Value> {
  if (text.length > MAX_TEXT) return BROKEN
  const value = format === 'json' ? parseJson(text) : parseAs(format, text)
  return isObject(value) ? tell(value) : BROKEN
}
