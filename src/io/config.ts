/** Finds and reads the configuration in force for a Dockerfile: the nearest above it. */
import { type Config, DEFAULT_CONFIG } from '../config/config.ts'
import type { RuleInfo } from '../config/parse.ts'
import { createSnapshot } from '../snapshot.ts'
import type { RepositorySource } from './load.ts'
import { UsageError } from './usage-error.ts'

const NAMES = ['.stagewright.yaml', '.stagewright.yml', '.stagewright.json']

/** Repository path of the nearest configuration above a path; null when there is none. */
export function findConfig(has: (path: string) => boolean, path: string): string | null {
  const parts = path.split('/').slice(0, -1)
  for (let depth = parts.length; depth >= 0; depth--) {
    const directory = parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('')
    const found = NAMES.find((name) => has(directory + name))
    if (found) return directory + found
  }
  return null
}

/** Reads configurations of one repository, each once. `rules` are those there are; null: not looked at. */
export function createConfigReader(source: RepositorySource, rules: readonly RuleInfo[] | null) {
  // The index of a listing is kept by the listing: this runs once for each Dockerfile.
  const { has } = createSnapshot(new Map(), source.listing)
  const read = new Map<string, Promise<Config>>()

  const load = (path: string): Promise<Config> => {
    const config = read.get(path) ?? readConfig(source, path, rules)
    read.set(path, config)
    return config
  }
  return {
    load,
    /** The configuration for a Dockerfile; the defaults when no file says otherwise. */
    for: async (dockerfile: string): Promise<Config> => {
      const path = findConfig(has, dockerfile)
      return path === null ? DEFAULT_CONFIG : load(path)
    },
  }
}

async function readConfig(
  source: RepositorySource,
  path: string,
  rules: readonly RuleInfo[] | null,
): Promise<Config> {
  const content = (await source.fetch([path])).get(path)
  if (content?.kind !== 'text') {
    const reason = content?.kind === 'unavailable' ? content.reason : 'it does not exist'
    throw new UsageError(`the configuration ${path} cannot be read: ${reason}`)
  }
  const { ConfigError, parseConfig } = await import('../config/parse.ts')
  try {
    return parseConfig(content.text, path, rules)
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message)
    throw error
  }
}
