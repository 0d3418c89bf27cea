/** Which format a file has by its name, where a parser from outside reads it. */
import { baseName } from './paths.ts'

export type Format = 'yaml' | 'toml' | 'xml'

const NAMES: readonly (readonly [RegExp, Format])[] = [
  [/\.ya?ml$/i, 'yaml'],
  [/\.toml$|^Pipfile$|^(poetry|uv|pdm|Cargo)\.lock$/, 'toml'],
  [/^pom\.xml$|\.(cs|fs|vb)proj$|\.props$/i, 'xml'],
]

/** The format of a file by its name; null for one that needs no parser from outside. */
export function formatOf(path: string): Format | null {
  const name = baseName(path)
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
