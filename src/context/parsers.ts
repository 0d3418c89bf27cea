/**
 * Parsers of YAML, TOML and XML come from outside: loading one costs more than a whole review of a small file, so whoever
 * does the I/O loads that of a file's format when the file is fetched, which is when something asks for it.
 * Without its parser such a file says nothing.
 */
import { type Format, formatOf } from './format.ts'
import { isTooDeep } from './nesting.ts'
import { type Problem, problemOf, TOO_DEEP } from './problem.ts'

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

export type Parsed =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** A text by the parser of its format; a problem for text that is none, and while there is no parser. */
export function parseAs(format: Format, text: string): Parsed {
  const parser = parsers.get(format)
  if (!parser)
    return { kind: 'problem', problem: { message: `no parser for ${format} is loaded`, line: null } }
  if (isTooDeep(format, text)) return { kind: 'problem', problem: { message: TOO_DEEP, line: null } }
  try {
    return { kind: 'value', value: parser(text) }
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, text) }
  }
}

/** Undefined for text that is no YAML, and while there is no parser. */
export function parseYaml(text: string): unknown {
  const parsed = parseAs('yaml', text)
  return parsed.kind === 'value' ? parsed.value : undefined
}
