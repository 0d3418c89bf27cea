/** Proposals and fixes as suggestions on the pull request: each once, outdated ones hidden. Whatever goes wrong changes no verdict. */
import { GithubError, isForbidden } from '../io/github/error.ts'
import type { Ask } from '../io/github/request.ts'
import { minimise, ownReviewComments, postReview } from '../io/github/reviews.ts'
import { notice, warn } from '../io/runner.ts'
import type { Gate } from '../report/markdown/findings.ts'
import { type Suggestion, suggestionIn } from '../report/suggestion.ts'
import { type ChangedFile, suggestions } from '../report/suggestions.ts'
import type { Addressee } from './post.ts'

export interface Suggesting {
  readonly files: readonly ChangedFile[]
  readonly gate: Gate
  /** Head of the pull request. */
  readonly commit: string
  /** What tells our jobs apart. */
  readonly key: string
}

export async function postSuggestions(
  ask: Ask,
  { issue, isCurrent }: Addressee,
  { files, gate, commit, key }: Suggesting,
): Promise<void> {
  const { shown, left } = suggestions(files, gate, key)
  try {
    const known = await knownSuggestions(ask, issue, key)
    const fresh = shown.filter(({ fingerprint }) => !known.has(fingerprint))
    const wanted = new Set(shown.map(({ fingerprint }) => fingerprint))
    const outdated = [...known].filter(([fingerprint]) => !wanted.has(fingerprint)).map(([, node]) => node)
    if (fresh.length + outdated.length === 0 || !(await isCurrent())) return
    const refused = fresh.length === 0 ? 0 : await postOnce(ask, issue, { fresh, commit, key })
    await minimise(ask, outdated)
    if (refused + left > 0)
      notice(
        `${refused + left} of the suggestions cannot be made on their lines: the comment says what they are about.`,
      )
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    const tell = isForbidden(error) ? notice : warn
    tell(
      `The suggestions are not complete: ${error.message}. The summary of the job has what they are about.`,
    )
  }
}

/** By fingerprint, with the node to minimise. */
async function knownSuggestions(ask: Ask, issue: number, key: string): Promise<ReadonlyMap<string, string>> {
  const own = await ownReviewComments(ask, issue, (body) => suggestionIn(body, key) !== null)
  return new Map(own.map(({ body, node }) => [suggestionIn(body, key) ?? '', node]))
}

interface Fresh {
  readonly fresh: readonly Suggestion[]
  readonly commit: string
  readonly key: string
}

/** A failed review may have worked on the other side: look, and try once more with what is not there. */
async function postOnce(ask: Ask, issue: number, { fresh, commit, key }: Fresh): Promise<number> {
  try {
    return await postReview(ask, issue, commit, fresh)
  } catch (error) {
    if (!(error instanceof GithubError) || (error.status > 0 && error.status < 500)) throw error
    const known = await knownSuggestions(ask, issue, key)
    const missing = fresh.filter(({ fingerprint }) => !known.has(fingerprint))
    return missing.length === 0 ? 0 : postReview(ask, issue, commit, missing)
  }
}
