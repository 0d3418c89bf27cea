/** Reads the baseline of a repository. */
import { type BaselineEntry, BaselineError, parseBaseline } from '../gate/baseline.ts'
import { BASELINE_PATH } from '../gate/baseline-path.ts'
import { createSnapshot } from '../snapshot.ts'
import type { RepositorySource } from './load.ts'
import { UsageError } from './usage-error.ts'

/** Null when there is none. A baseline that cannot be read is an error: without it everything would count as new. */
export async function readBaseline(source: RepositorySource): Promise<readonly BaselineEntry[] | null> {
  if (!hasBaseline(source)) return null
  const content = (await source.fetch([BASELINE_PATH])).get(BASELINE_PATH)
  if (content?.kind !== 'text') {
    const reason = content?.kind === 'unavailable' ? content.reason : 'it does not exist'
    throw new UsageError(`${BASELINE_PATH} cannot be read: ${reason}`)
  }
  try {
    return parseBaseline(content.text)
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error
    throw new UsageError(
      `${BASELINE_PATH} is damaged: ${error.message}; restore it, or delete it and run \`stagewright baseline\``,
    )
  }
}

function hasBaseline({ listing }: RepositorySource): boolean {
  return createSnapshot(new Map(), listing).has(BASELINE_PATH)
}
