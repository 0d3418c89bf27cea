/** One repository at one commit -> the reviews of its Dockerfiles: configuration, the wanted-loop and the pipeline. */

import type { Config } from '../config/config.ts'
import type { Rule } from '../lint/rule.ts'
import type { Rewrite } from '../propose/proposal.ts'
import { proposals, type Review, type ReviewOptions, review, whyNoDockerfile } from '../review.ts'
import { type Content, createSnapshot, type Snapshot } from '../snapshot.ts'
import { createConfigReader } from './config.ts'
import { type RepositorySource, reviewAll } from './load.ts'

export interface ReviewRequest {
  readonly rules: readonly Rule[]
  /** Whether to look for better Dockerfiles. */
  readonly propose: boolean
  /** Whether to test the fixes of findings; without, there are none. */
  readonly fixes: boolean
  /** Build context and shipped stage as the user gives them; null to find out. */
  readonly context: string | null
  readonly target: string | null
  /** Repository path of the configuration to use for all files; null for the nearest of each. */
  readonly config: string | null
  /** Takes the place of what the configuration says. */
  readonly preset?: Config['preset'] | null
}

export interface RepositoryReview {
  readonly reviews: readonly Review[]
  /** What the reader should know of the run: skipped files, limits that were reached. */
  readonly notes: readonly string[]
}

export async function reviewRepository(
  source: RepositorySource,
  paths: readonly string[],
  request: ReviewRequest,
): Promise<RepositoryReview> {
  const notes: string[] = []
  return { reviews: await eachDockerfile(source, paths, request, { ask: review, notes }), notes }
}

/** The proposals for one Dockerfile, boldest first. */
export async function proposeAll(
  source: RepositorySource,
  path: string,
  request: ReviewRequest,
): Promise<readonly Rewrite[]> {
  const all = await eachDockerfile(source, [path], request, { ask: proposals, notes: [] })
  return all.flat()
}

async function eachDockerfile<Answer extends object>(
  source: RepositorySource,
  paths: readonly string[],
  request: ReviewRequest,
  {
    ask,
    notes,
  }: { ask: (snapshot: Snapshot, path: string, options: ReviewOptions) => Answer; notes: string[] },
): Promise<readonly Answer[]> {
  const cached = createCache(source)
  const configs = await configsFor(cached, paths, request)
  const texts = await cached.fetch(paths)
  const dockerfiles = paths.filter((path) => {
    const because = whyNoDockerfile(createSnapshot(texts, source.listing), path)
    if (because !== null) notes.push(`${path}: skipped, ${because}`)
    return because === null
  })
  const proposer = request.propose ? await import('../propose/search.ts') : null
  return reviewAll(
    dockerfiles,
    cached,
    (snapshot, path) =>
      ask(snapshot, path, { ...request, proposer, config: withPreset(configs(path), request) }),
    (note) => notes.push(note),
  )
}

function withPreset(config: Config, { preset }: ReviewRequest): Config {
  return preset ? { ...config, preset } : config
}

async function configsFor(
  source: RepositorySource,
  paths: readonly string[],
  { rules, config }: ReviewRequest,
): Promise<(path: string) => Config> {
  const reader = createConfigReader(source, rules)
  if (config !== null) {
    const loaded = await reader.load(config)
    return () => loaded
  }
  const fallback = await reader.for('')
  const byPath = new Map<string, Config>()
  for (const path of paths) byPath.set(path, await reader.for(path))
  return (path) => byPath.get(path) ?? fallback
}

/** Each path is fetched once, whoever asks. */
function createCache(source: RepositorySource): RepositorySource {
  const known = new Map<string, Content>()
  return {
    listing: source.listing,
    fetch: async (paths) => {
      const missing = paths.filter((path) => !known.has(path))
      if (missing.length > 0)
        for (const [path, content] of await source.fetch(missing)) known.set(path, content)
      return known
    },
  }
}
