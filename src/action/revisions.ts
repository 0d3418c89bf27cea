/** The commits of an event as repositories to review. */

import { type Changes, compareTrees } from '../change/changes.ts'
import type { GithubError } from '../io/github/error.ts'
import { createBlobReader, mergeBase } from '../io/github/objects.ts'
import type { Ask } from '../io/github/request.ts'
import { createTreeSource } from '../io/github/source.ts'
import { type CommitTree, readCommit } from '../io/github/tree.ts'
import type { RepositorySource } from '../io/load.ts'
import type { Event } from './event.ts'

export interface Revisions {
  readonly head: RepositorySource
  /** What was there before, and what changed since; null when nothing was. */
  readonly before: { readonly source: RepositorySource; readonly changes: Changes } | null
  /** Why the comparison is not what the event asked for; null when it is. */
  readonly note: string | null
  /** Files that GitHub did not deliver, by path and commit. Grows while files are read. */
  readonly lost: ReadonlyMap<string, GithubError>
}

export async function openRevisions(ask: Ask, event: Event & { readonly head: string }): Promise<Revisions> {
  const { base, note } = await baseOf(ask, event)
  const [headTree, baseTree] = await Promise.all([
    readCommit(ask, event.head),
    base === null ? null : readCommit(ask, base),
  ])
  const readBlob = createBlobReader(ask)
  const lost = new Map<string, GithubError>()
  const open = (tree: CommitTree, sha: string) =>
    createTreeSource(tree, readBlob, (path, error) => lost.set(`${path} at ${sha.slice(0, 7)}`, error))
  return {
    head: open(headTree, event.head),
    before:
      baseTree === null || base === null
        ? null
        : { source: open(baseTree, base), changes: compareTrees(baseTree, headTree) },
    note,
    lost,
  }
}

/**
 * The commit to compare with: where the branch of a pull request left its base. After a force push the commit before
 * may be gone, and histories may have nothing in common: then the event's own base serves, or nothing.
 */
async function baseOf(ask: Ask, { head, base, pull }: Event & { readonly head: string }) {
  if (base === null || base === head) return { base: base === head ? base : null, note: null }
  try {
    return { base: await mergeBase(ask, base, head), note: null }
  } catch (error) {
    if (!isMissing(error)) throw error
    const note = 'the two commits have no common ancestor'
    return pull
      ? { base, note: `${note}: compared with ${base.slice(0, 7)} itself` }
      : { base: null, note: `${note}: everything counts as new` }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 404 || error.status === 422)
}
