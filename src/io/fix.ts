/** Fixes one Dockerfile: applies what does not conflict, reviews the result, and goes on until nothing is left. */
import { applyFixes, withoutConflicts } from '../lint/apply-fixes.ts'
import type { Finding, FindingFix } from '../lint/finding.ts'
import type { Review } from '../review.ts'
import type { RepositorySource } from './load.ts'
import { type RepositoryReview, type ReviewRequest, reviewRepository } from './review.ts'

/** Every round ends a finding, so this is for files that nobody has written by hand. */
const MAX_ROUNDS = 50

export interface Applied {
  readonly rule: string
  readonly title: string
  /** 1-based, of the text that the fix was made in. */
  readonly line: number
}

export interface Fixed {
  /** The last review: of the text as it is now. */
  readonly review: Review
  readonly text: string
  readonly applied: readonly Applied[]
}

type Mendable = Finding & { readonly fix: FindingFix }

export async function fixAll(
  source: RepositorySource,
  reviewed: Review,
  request: ReviewRequest,
  unsafe: boolean,
): Promise<Fixed> {
  let review = reviewed
  const applied: Applied[] = []
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const mendable = mendableIn(review, unsafe)
    const chosen = new Set(
      withoutConflicts(
        review.source,
        mendable.map(({ fix }) => fix),
      ),
    )
    const together = mendable.filter(({ fix }) => chosen.has(fix))
    const next = await firstBetter(source, review, request, [together, together.slice(0, 1)])
    if (!next) break
    review = next.review
    applied.push(
      ...next.made.map(({ rule, fix, range }) => ({ rule, title: fix.title, line: range.start.line })),
    )
  }
  return { review, text: review.source.text, applied }
}

/** The fixes of a review that somebody wants, in order of place. */
export function mendableIn({ findings, path }: Review, unsafe: boolean): readonly Mendable[] {
  return findings.filter(
    (finding): finding is Mendable =>
      finding.ignored === null &&
      finding.fix !== null &&
      (unsafe || finding.fix.safety === 'safe') &&
      finding.fix.edits.every((edit) => edit.path === path),
  )
}

/** The first of some sets of fixes that leaves fewer findings. Each alone does; together they might not. */
async function firstBetter(
  source: RepositorySource,
  { path, source: { text, lineStarts }, findings }: Review,
  request: ReviewRequest,
  sets: readonly (readonly Mendable[])[],
): Promise<{ review: Review; made: readonly Mendable[] } | null> {
  for (const made of sets) {
    if (made.length === 0) continue
    const fixes = made.map(({ fix }) => fix)
    const fixed = withText(source, path, applyFixes({ text, lineStarts }, fixes))
    const { reviews }: RepositoryReview = await reviewRepository(fixed, [path], request)
    const [review] = reviews
    if (review && review.findings.length <= findings.length - made.length) return { review, made }
  }
  return null
}

/** The repository with one file as it would be. */
function withText(source: RepositorySource, path: string, text: string): RepositorySource {
  return {
    listing: source.listing,
    fetch: async (paths) => new Map([...(await source.fetch(paths)), [path, { kind: 'text', text }]]),
  }
}
