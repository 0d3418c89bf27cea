/** Loads the parsers of formats when the first file of that format is fetched. */
import { type Format, missingParsers, type Parser, setParser } from '../context/parsers.ts'

const LOADERS: Readonly<Record<Format, () => Promise<Parser>>> = {
  yaml: async () => (await import('yaml')).parse,
  toml: async () => (await import('smol-toml')).parse,
  xml: async () => (await import('@rgrove/parse-xml')).parseXml,
}

export async function loadParsers(paths: readonly string[]): Promise<void> {
  for (const format of missingParsers(paths)) setParser(format, await LOADERS[format]())
}
