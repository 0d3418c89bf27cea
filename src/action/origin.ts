/** Where a report comes from that another run has made: GitHub says it, not the report. */
import type { Repository } from '../io/github/request.ts'
import { UsageError } from '../io/usage-error.ts'
import { child, isSha, type Json, repositoryOf } from './event.ts'

export interface Origin {
  readonly repository: Repository
  /** The head of the pull request that was reviewed. */
  readonly sha: string
  /** `owner:branch` of it, where it can be told. */
  readonly branch: string | null
  /** Its number, where the event says it: for forks it does not. */
  readonly pull: number | null
  /** The id of the run. */
  readonly run: string | null
}

/** `commit` is what the report says; it counts only where the event names no run. */
export function readOrigin(env: NodeJS.ProcessEnv, payload: Json, commit: string | null): Origin {
  const repository = repositoryOf(env['GITHUB_REPOSITORY'])
  const run = child(payload, 'workflow_run')
  if (!run) {
    if (commit === null) throw new UsageError('the report names no commit: it was made from a work tree')
    return { repository, sha: commit, branch: null, pull: null, run: null }
  }
  const sha = run['head_sha']
  if (typeof sha !== 'string' || !isSha(sha))
    throw new UsageError('the workflow_run event is malformed: `head_sha` is not a commit')
  const id = run['id']
  return {
    repository,
    sha: sha.toLowerCase(),
    branch: branchOf(run),
    pull: pullOf(run, child(payload, 'repository')?.['id']),
    run: typeof id === 'number' ? String(id) : null,
  }
}

function branchOf(run: Json): string | null {
  const owner = child(child(run, 'head_repository') ?? {}, 'owner')?.['login']
  const branch = run['head_branch']
  return typeof owner === 'string' && typeof branch === 'string' ? `${owner}:${branch}` : null
}

/** A fork lists the pull requests of its own too: only one into this repository counts. */
function pullOf(run: Json, repository: unknown): number | null {
  const pulls = Array.isArray(run['pull_requests']) ? run['pull_requests'] : []
  const here = pulls.filter((pull: Json) => child(child(pull, 'base') ?? {}, 'repo')?.['id'] === repository)
  const number = here.length === 1 ? here[0]['number'] : null
  return typeof number === 'number' ? number : null
}
