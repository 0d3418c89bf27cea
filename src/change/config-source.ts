/** One configuration for both sides of a comparison. */
import { baseName } from '../context/paths.ts'
import type { RepositorySource } from '../io/load.ts'

const NAMES = new Set(['.stagewright.yaml', '.stagewright.yml', '.stagewright.json'])

/**
 * The repository with the configuration files of another of its commits. A rule that a pull request turns on finds
 * what was there before on both sides; and a fork, or whoever opens a `pull_request_target`, does not choose the
 * rules it is judged by.
 */
export function withConfigOf(source: RepositorySource, config: RepositorySource): RepositorySource {
  if (source === config) return source
  const isConfig = (path: string) => NAMES.has(baseName(path))
  const paths = [
    ...source.listing.paths.filter((path) => !isConfig(path)),
    ...config.listing.paths.filter(isConfig),
  ].sort()
  return {
    listing: { ...source.listing, paths },
    fetch: async (wanted) =>
      new Map([
        ...(await source.fetch(wanted.filter((path) => !isConfig(path)))),
        ...(await config.fetch(wanted.filter(isConfig))),
      ]),
  }
}
