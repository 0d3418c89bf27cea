/** Loads the parsers of formats when the first file of that format is fetched. */
import type { Format } from '../context/format.ts'
import { missingParsers, type Parser, setParser } from '../context/parsers.ts'

const LOADERS: Readonly<Record<Format, () => Promise<Parser>>> = {
  async yaml() {
    const { parseDocument } = await import('yaml')
    return (text) => {
      // Pretty errors and the check for keys of the same name take quadratic time.
      const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const
      const document = parseDocument(text, options)
      const [error] = document.errors
      if (error) throw error
      return document.toJS({ maxAliasCount: 100 })
    }
  },
  toml: async () => (await import('smol-toml')).parse,
  xml: async () => (await import('@rgrove/parse-xml')).parseXml,
}

export async function loadParsers(paths: readonly string[]): Promise<void> {
  for (const format of missingParsers(paths)) setParser(format, await LOADERS[format]())
}
