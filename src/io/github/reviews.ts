/** Comments on the lines of a pull request: read, posted so that none is lost to another, minimised when outdated. */
import { GithubError } from './error.ts'
import { type Author, authorOf, ownOf } from './login.ts'
import { readPages } from './pages.ts'
import type { Ask } from './request.ts'
import { arrayIn, recordOf, stringIn } from './shape.ts'

export interface ReviewComment extends Author {
  /** For GraphQL. */
  readonly node: string
  readonly body: string
}

export interface LineComment {
  readonly path: string
  /** 1-based, of the new file. */
  readonly firstLine: number
  readonly lastLine: number
  readonly body: string
}

const COMMENTS = '/repos/{owner}/{repo}/pulls/{pull_number}/comments'
const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'

/** GitHub wants a text with every review. */
const SUMMARY = 'Stagewright proposes:'

/** Our own comments on lines whose body `marked` takes. */
export async function ownReviewComments(
  ask: Ask,
  pull: number,
  marked: (body: string) => boolean,
): Promise<readonly ReviewComment[]> {
  const what = `read the review comments of #${pull}`
  const all = await readPages(ask, what, `GET ${COMMENTS}`, { pull_number: pull }, toReviewComment)
  return ownOf(
    ask,
    all.filter(({ body }) => marked(body)),
  )
}

function toReviewComment(value: unknown, what: string): ReviewComment {
  const comment = recordOf(value, what)
  return {
    node: stringIn(comment, 'node_id', what),
    body: typeof comment['body'] === 'string' ? comment['body'] : '',
    ...authorOf(comment, what),
  }
}

/**
 * Posts comments as one review. GitHub refuses all of them when one has a place that is not in the diff: then each
 * goes alone, and only those stay behind. Gives how many did. Without retries: a second attempt might be a second
 * review.
 */
export async function postReview(
  ask: Ask,
  pull: number,
  commit: string,
  comments: readonly LineComment[],
): Promise<number> {
  const what = `suggest the proposals on #${pull}`
  try {
    await ask(what, `POST ${REVIEWS}`, {
      pull_number: pull,
      commit_id: commit,
      event: 'COMMENT',
      body: SUMMARY,
      comments: comments.map(placed),
      request: { retries: 0 },
    })
    return 0
  } catch (error) {
    if (!isRefused(error)) throw error
    if (comments.length === 1) return 1
  }
  let refused = 0
  for (const comment of comments) if (!(await postAlone(ask, pull, commit, comment))) refused++
  return refused
}

async function postAlone(ask: Ask, pull: number, commit: string, comment: LineComment): Promise<boolean> {
  try {
    await ask(`suggest the proposal for ${comment.path}`, `POST ${COMMENTS}`, {
      pull_number: pull,
      commit_id: commit,
      ...placed(comment),
      request: { retries: 0 },
    })
    return true
  } catch (error) {
    if (isRefused(error)) return false
    throw error
  }
}

function placed({ path, firstLine, lastLine, body }: LineComment) {
  const start = firstLine < lastLine ? { start_line: firstLine, start_side: 'RIGHT' } : {}
  return { path, body, line: lastLine, side: 'RIGHT', ...start }
}

function isRefused(error: unknown): boolean {
  return error instanceof GithubError && error.status === 422
}

const STATES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Minimizable { isMinimized } } }'
const MINIMISE =
  'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }'

/** Hides comments as outdated; those that are hidden already cost nothing. At most 100. */
export async function minimise(ask: Ask, nodes: readonly string[]): Promise<void> {
  if (nodes.length === 0) return
  const what = 'see which suggestions are outdated'
  const { nodes: states } = await graphql(ask, what, STATES, { ids: nodes.slice(0, 100) })
  for (const state of arrayIn({ states }, 'states', what)) {
    if (state === null) continue
    const { id, isMinimized } = recordOf(state, what)
    if (isMinimized === false) await graphql(ask, 'hide an outdated suggestion', MINIMISE, { id })
  }
}

/** GraphQL answers its errors with 200. */
async function graphql(
  ask: Ask,
  what: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = recordOf(await ask(what, 'POST /graphql', { query, variables }), what)
  const [error] = Array.isArray(answer['errors']) ? answer['errors'] : []
  if (error !== undefined) {
    const message = recordOf(error, what)['message']
    throw new GithubError(`cannot ${what}: GitHub refuses it (${String(message).slice(0, 200)})`, 422)
  }
  return recordOf(answer['data'], what)
}
