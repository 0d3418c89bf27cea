/**
 * The YAML parser comes from outside: loading it costs more than a whole review of a small file, so whoever does the
 * I/O imports it only when `needsYaml` says that the repository has files that want it.
 * Without one, YAML files say nothing.
 */
import type { Listing } from '../snapshot.ts'
import { buildFileKind } from './build-files.ts'

export type YamlParser = (text: string) => unknown

let parser: YamlParser | null = null

export function setYamlParser(parse: YamlParser): void {
  parser = parse
}

/** Whether a listing names a compose file or workflow. */
export function needsYaml(listing: Listing): boolean {
  if (parser !== null) return false
  return listing.paths.some((path) => buildFileKind(path) === 'compose' || buildFileKind(path) === 'workflow')
}

/** Undefined for text that is no YAML, and while there is no parser. */
export function parseYaml(text: string): unknown {
  if (!parser) return undefined
  try {
    return parser(text)
  } catch {
    return undefined
  }
}
