/** Two commits -> the reviews of the Dockerfiles that the change is about, and what was known of them before. */
import { type FileGlobs, matchDockerfiles } from '../config/files.ts'
import { fingerprintsOf } from '../gate/judge.ts'
import { createLimit } from '../io/github/limit.ts'
import type { RepositorySource } from '../io/load.ts'
import { readPlace } from '../io/place.ts'
import { type ReviewRequest, reviewRepository } from '../io/review.ts'
import type { Review } from '../review.ts'
import { createSnapshot } from '../snapshot.ts'
import type { Changes } from './changes.ts'
import { withConfigOf } from './config-source.ts'
import { findOrigin, movedView } from './moves.ts'
import { changesBuilds, concerns, nearness, type Reach, reachOf } from './scope.ts'

/** Reviews under way at once; their requests share one limit of their own. */
const AT_A_TIME = 8

export interface Comparison {
  readonly head: RepositorySource
  readonly before: { readonly source: RepositorySource; readonly changes: Changes } | null
  /** Where the configuration is read: the head's own, or the base's for strangers. */
  readonly config: RepositorySource
  /** The Dockerfiles of the head that this run answers for. */
  readonly paths: readonly string[]
  readonly scope: 'changed' | 'all'
  /** What a Dockerfile is called: a new one may be one of these that moved. */
  readonly globs: FileGlobs
  readonly request: ReviewRequest
  /** A stranger's change: the ignores it adds lift no error. */
  readonly distrust: boolean
}

export interface Reviewed {
  readonly reviews: readonly Review[]
  /** Fingerprints of the findings that were there before. */
  readonly known: ReadonlySet<string>
  /** Text of each reviewed Dockerfile before the change; null for one that is new. */
  readonly before: ReadonlyMap<string, string | null>
  readonly notes: readonly string[]
}

interface Pair {
  readonly review: Review
  readonly base: Review | null
}

interface OneReview {
  /** Null when the file is no Dockerfile after all, or the change is not about it. */
  readonly pair: Pair | null
  readonly notes: readonly string[]
}

export async function reviewChange(comparison: Comparison): Promise<Reviewed> {
  const { scope, distrust, before } = comparison
  const paths = comparison.paths.filter(
    (path) => scope === 'all' || before === null || nearness(path, before.changes) !== 'far',
  )
  const limit = createLimit(AT_A_TIME)
  const sides = sidesOf(comparison)
  const all = await Promise.all(paths.map((path) => limit(() => reviewOne(path, sides, comparison))))
  const pairs = all.flatMap(({ pair }) => pair ?? [])
  return {
    reviews: pairs.map(({ review, base }) => (distrust ? withoutNewIgnores(review, base) : review)),
    known: fingerprintsOf(pairs.flatMap(({ base }) => base ?? [])),
    before: new Map(pairs.map(({ review, base }) => [review.path, base?.source.text ?? null])),
    notes: [...new Set(all.flatMap(({ notes }) => notes)), ...addedIgnores(pairs, distrust)],
  }
}

/** Both commits under one configuration. Made once: what is computed of a listing is kept by it. */
interface Sides {
  readonly head: RepositorySource
  readonly before: Comparison['before']
}

function sidesOf({ head, before, config }: Comparison): Sides {
  return {
    head: withConfigOf(head, config),
    before: before && { source: withConfigOf(before.source, config), changes: before.changes },
  }
}

const NOT_CONCERNED: OneReview = { pair: null, notes: [] }

async function reviewOne(path: string, sides: Sides, comparison: Comparison): Promise<OneReview> {
  const { before } = sides
  const changed = before === null || before.changes.paths.has(path)
  const near = changed ? 'near' : nearness(path, before.changes)
  const reach = near === 'far' ? 'none' : changed ? 'whole' : await reachIn(path, sides)
  if (reach === 'none' && near !== 'near' && comparison.scope === 'changed') return NOT_CONCERNED
  const reads = new Set<string>()
  const { reviews, notes } = await reviewRepository(watched(sides.head, reads), [path], comparison.request)
  const [review] = reviews
  if (!review) return { pair: null, notes: changed ? notes : [] }
  if (before === null) return { pair: { review, base: null }, notes }
  if (reach === 'named' || concerns(review, reads, before.changes)) {
    return { pair: { review, base: await reviewBefore(path, before, comparison) }, notes }
  }
  return comparison.scope === 'all' ? { pair: { review, base: review }, notes } : NOT_CONCERNED
}

/** What the change is to the build of a Dockerfile that did not change itself. */
async function reachIn(path: string, { head, before }: Sides): Promise<Reach> {
  if (before === null) return 'whole'
  const place = await readPlace(head, path)
  const old = changesBuilds(before.changes) ? await readPlace(before.source, path) : null
  return reachOf(path, place, old, before.changes)
}

/** The same file as it was, under the path it has now; null when it is new. */
async function reviewBefore(
  path: string,
  { source, changes }: NonNullable<Comparison['before']>,
  { head, globs, request }: Comparison,
): Promise<Review | null> {
  // Nobody is shown the old file's proposal and fixes.
  const quiet = { ...request, propose: false, fixes: false }
  if (createSnapshot(new Map(), source.listing).has(path))
    return first(await reviewRepository(source, [path], quiet))
  const removed = matchDockerfiles([...changes.deleted], globs)
  const origin = await findOrigin(path, source, head, removed)
  if (origin === null) return null
  return first(await reviewRepository(movedView(source, { from: origin, to: path }, changes), [path], quiet))
}

function first({ reviews }: { readonly reviews: readonly Review[] }): Review | null {
  return reviews[0] ?? null
}

/** Notes the paths whose text is asked for. The listing stays the same object: what is computed of it is kept by it. */
function watched(source: RepositorySource, reads: Set<string>): RepositorySource {
  return {
    listing: source.listing,
    fetch: (paths) => {
      for (const path of paths) reads.add(path)
      return source.fetch(paths)
    },
  }
}

/** The findings that the change covers with an ignore of its own. */
function newlyIgnored({ findings }: Review, base: Review | null): readonly Review['findings'][number][] {
  const before = new Set(
    base?.findings.filter(({ ignored }) => ignored !== null).map(({ fingerprint }) => fingerprint),
  )
  return findings.filter(({ ignored, fingerprint }) => ignored !== null && !before.has(fingerprint))
}

function withoutNewIgnores(review: Review, base: Review | null): Review {
  const lifted = new Set(newlyIgnored(review, base).filter(({ severity }) => severity === 'error'))
  if (lifted.size === 0) return review
  return {
    ...review,
    findings: review.findings.map((finding) =>
      lifted.has(finding) ? { ...finding, ignored: null } : finding,
    ),
  }
}

function addedIgnores(pairs: readonly Pair[], distrust: boolean): readonly string[] {
  const added = pairs.flatMap(({ review, base }) => newlyIgnored(review, base))
  if (added.length === 0) return []
  const what = added.length === 1 ? '1 finding is' : `${added.length} findings are`
  const text = `${what} ignored by comments that this change adds.`
  return [distrust ? `${text} From a fork they lift no error.` : text]
}
