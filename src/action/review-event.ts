/** The Dockerfiles that an event is about, reviewed, and what was known of them: from the base, and from a baseline. */
import { type Reviewed, reviewChange } from '../change/review.ts'
import type { Config } from '../config/config.ts'
import { matchDockerfiles } from '../config/files.ts'
import { addedNote, type BaselineEntry, goneNote } from '../gate/baseline.ts'
import { BASELINE_PATH } from '../gate/baseline-path.ts'
import { fingerprintsOf } from '../gate/judge.ts'
import { readBaseline } from '../io/baseline.ts'
import { createConfigReader } from '../io/config.ts'
import type { RepositorySource } from '../io/load.ts'
import { inShard } from '../io/shard.ts'
import type { Rule } from '../lint/rule.ts'
import { createSnapshot } from '../snapshot.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Revisions } from './revisions.ts'

export interface EventReview extends Reviewed {
  /** Whether a baseline has its say in `known`. */
  readonly baseline: boolean
}

/** The base chooses rules and baseline when the change comes from a stranger or runs with the rights of the base. */
export async function reviewEvent(
  inputs: Inputs,
  { name, pull }: Event,
  { head, before }: Revisions,
  rules: readonly Rule[],
): Promise<EventReview> {
  const distrust = pull !== null && (pull.fork || name === 'pull_request_target')
  const config = distrust && before !== null ? before.source : head
  const globs = await globsOf(inputs, config, rules)
  const baseline = await readBaseline(config)
  const { propose, config: path, preset, shard } = inputs
  const mine = (dockerfile: string) => shard === null || inShard(dockerfile, shard)
  const reviewed = await reviewChange({
    head,
    before,
    config,
    paths: matchDockerfiles(head.listing.paths, globs).filter(mine),
    scope: inputs.scope ?? (before === null ? 'all' : 'changed'),
    globs,
    request: { rules, propose, fixes: true, context: null, target: null, config: path, preset },
    distrust: pull?.fork ?? false,
  })
  if (baseline === null) return { ...reviewed, baseline: false }
  const { has } = createSnapshot(new Map(), head.listing)
  const gone = goneNote(
    baseline,
    reviewed.reviews,
    (file) => !head.listing.complete || !mine(file) || has(file),
  )
  const added = distrust || before === null ? [] : await addedEntries(baseline, before, reviewed)
  return {
    ...reviewed,
    baseline: true,
    known: new Set([...reviewed.known, ...baseline.map(({ fingerprint }) => fingerprint)]),
    notes: [...reviewed.notes, ...added, ...gone],
  }
}

/** A baseline that was damaged before the change had no entries. */
async function addedEntries(
  baseline: readonly BaselineEntry[],
  { source, changes }: NonNullable<Revisions['before']>,
  { reviews, known }: Reviewed,
): Promise<readonly string[]> {
  if (!changes.paths.has(BASELINE_PATH)) return []
  const before = await readBaseline(source).catch(() => null)
  const fresh = [...fingerprintsOf(reviews)].filter((fingerprint) => !known.has(fingerprint))
  return addedNote(before ?? [], baseline, new Set(fresh))
}

async function globsOf(
  { files, exclude, config }: Inputs,
  source: RepositorySource,
  rules: readonly Rule[],
): Promise<Pick<Config, 'files' | 'exclude'>> {
  const reader = createConfigReader(source, rules)
  const said = config === null ? await reader.for('') : await reader.load(config)
  return {
    files: files.length > 0 ? files : said.files,
    exclude: exclude.length > 0 ? exclude : said.exclude,
  }
}
