/** Pull requests by way of the API. */
import { GithubError } from './error.ts'
import { readRelation } from './objects.ts'
import type { Ask } from './request.ts'
import { arrayIn, numberIn, recordOf, stringIn } from './shape.ts'

/** The commit that a pull request is at now. */
async function readPullHead(ask: Ask, number: number): Promise<string> {
  const what = `read pull request #${number}`
  const pull = recordOf(
    await ask(what, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }),
    what,
  )
  return stringIn(pull['head'], 'sha', what)
}

/** Whether `head` has what `sha` has not: a push behind it, or one in its place. A head behind `sha` is not told yet. */
async function isPast(ask: Ask, sha: string, head: string): Promise<boolean> {
  const status = await readRelation(ask, sha, head)
  return status === 'ahead' || status === 'diverged'
}

/**
 * Whether a pull request is still at a commit: asked once, right before the first write. A run that was slow, or is run
 * again later, must not overwrite what the run of a newer commit said. When GitHub does not tell, we go on.
 */
export function createHeadCheck(ask: Ask, number: number, sha: string | null): () => Promise<boolean> {
  let asked: Promise<boolean> | null = null
  const check = async () => {
    try {
      if (sha === null) return true
      const head = await readPullHead(ask, number)
      return head === sha || !(await isPast(ask, sha, head))
    } catch (error) {
      if (error instanceof GithubError) return true
      throw error
    }
  }
  return () => {
    asked ??= check()
    return asked
  }
}

export interface Source {
  readonly sha: string
  /** `owner:branch`; null when it is not known. */
  readonly branch: string | null
}

/** The number of the open pull request whose head is a commit; null when there is none. */
export async function findPull(ask: Ask, { sha, branch }: Source): Promise<number | null> {
  const what = `find the pull request of ${sha.slice(0, 7)}`
  const byCommit = await ask(what, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    commit_sha: sha,
    per_page: 100,
  })
  const found = openAt(byCommit, sha, what)
  if (found !== null || branch === null) return found
  // A commit of a fork is known to the fork alone: its branch finds it.
  const parameters = { head: branch, state: 'open', per_page: 100 }
  return openAt(await ask(what, 'GET /repos/{owner}/{repo}/pulls', parameters), sha, what)
}

function openAt(data: unknown, sha: string, what: string): number | null {
  for (const value of arrayIn({ data }, 'data', what)) {
    const pull = recordOf(value, what)
    if (pull['state'] === 'open' && recordOf(pull['head'], what)['sha'] === sha)
      return numberIn(pull, 'number', what)
  }
  return null
}
