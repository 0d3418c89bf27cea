/**
 * Parsers of YAML, TOML and XML come from outside: loading one costs more than a whole review of a small file, so whoever
 * does the I/O loads that of a file's format when the file is fetched, which is when something asks for it.
 * Without its parser such a file says nothing.
 */
import { type Format, formatOf } from './format.ts'
import { isTooDeep } from './nesting.ts'

/** Throws for a text that is not of its format. */
export type Parser = (text: string) => unknown

const parsers = new Map<Format, Parser>()

export function setParser(format: Format, parser: Parser): void {
  parsers.set(format, parser)
}

/** Formats of these files whose parsers are not loaded yet. */
export function missingParsers(paths: readonly string[]): readonly Format[] {
  const formats = new Set(paths.map(formatOf))
  return (['yaml', 'toml', 'xml'] as const).filter((format) => formats.has(format) && !parsers.has(format))
}

/** A text by the parser of its format; undefined for text that is none, and while there is no parser. */
export function parseAs(format: Format, text: string): unknown {
  const parser = parsers.get(format)
  if (!parser || isTooDeep(format, text)) return undefined
  try {
    return parser(text)
  } catch {
    return undefined
  }
}
