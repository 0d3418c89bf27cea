/** A repository with a file as it would be: what comes on stdin, or what is about to be written. */
import type { Content } from '../snapshot.ts'
import type { RepositorySource } from './load.ts'

export function withFile(source: RepositorySource, path: string, content: Content): RepositorySource {
  const { paths, complete } = source.listing
  return {
    listing: paths.includes(path) ? source.listing : { paths: [...paths, path].sort(), complete },
    fetch: async (wanted) => {
      const others = wanted.filter((one) => one !== path)
      const contents = new Map(await source.fetch(others))
      if (others.length < wanted.length) contents.set(path, content)
      return contents
    },
  }
}
