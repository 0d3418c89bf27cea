/** The comments of an issue or pull request, and how one of them is kept up to date. */
import { GithubError, isForbidden } from './error.ts'
import { type Author, authorOf, ownOf } from './login.ts'
import { readPages } from './pages.ts'
import type { Ask } from './request.ts'
import { numberIn, recordOf, stringIn } from './shape.ts'

export interface Comment extends Author {
  readonly id: number
  readonly body: string
  readonly url: string
}

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Every comment, oldest first. */
async function listComments(ask: Ask, issue: number): Promise<readonly Comment[]> {
  const what = `read the comments of #${issue}`
  return readPages(ask, what, `GET ${COMMENTS}`, { issue_number: issue }, toComment)
}

/** Without a retry: a second attempt might be a second comment, so the caller looks first. */
async function createComment(ask: Ask, issue: number, body: string): Promise<Comment> {
  const what = `comment on #${issue}`
  return toComment(
    await ask(what, `POST ${COMMENTS}`, { issue_number: issue, body, request: { retries: 0 } }),
    what,
  )
}

async function updateComment(ask: Ask, id: number, body: string): Promise<Comment> {
  const what = 'update the comment'
  return toComment(await ask(what, `PATCH ${COMMENT}`, { comment_id: id, body }), what)
}

async function deleteComment(ask: Ask, id: number): Promise<void> {
  await ask('delete a double comment', `DELETE ${COMMENT}`, { comment_id: id })
}

function toComment(value: unknown, what: string): Comment {
  const comment = recordOf(value, what)
  const body = comment['body']
  return {
    id: numberIn(comment, 'id', what),
    body: typeof body === 'string' ? body : '',
    url: stringIn(comment, 'html_url', what),
    ...authorOf(comment, what),
  }
}

export const OVERTAKEN = Symbol('overtaken')

export interface Upsert {
  readonly issue: number
  /** First line of the body; tells our comment from all others. */
  readonly marker: string
  readonly body: string
  /** Whether a comment is made when there is none yet; else one is only updated. */
  readonly create: boolean
  /** Asked right before the first write: a run that was overtaken writes nothing. */
  readonly isCurrent: () => Promise<boolean>
}

/**
 * Keeps exactly one comment of ours; gives its address, null when there is none and none was to be made, and
 * `overtaken` when a newer run answers for it.
 */
export async function upsertComment(
  ask: Ask,
  { issue, marker, body, create, isCurrent }: Upsert,
): Promise<string | null | typeof OVERTAKEN> {
  const own = await ownComments(ask, issue, marker)
  const writes = own.length > 0 ? own[0]?.body !== body || own.length > 1 : create
  if (writes && !(await isCurrent())) return OVERTAKEN
  const current = await updateFirst(ask, own, body)
  if (current) {
    for (const { id } of own) if (id > current.id) await deleteComment(ask, id)
    return current.url
  }
  if (!create) return null
  const created = await createOnce(ask, { issue, marker, body })
  return settle(ask, { issue, marker, body }, created)
}

/** The oldest comment that the token may change, brought up to date; with an app's token another bot's may be among them. */
async function updateFirst(ask: Ask, own: readonly Comment[], body: string): Promise<Comment | null> {
  for (const comment of own) {
    if (comment.body === body) return comment
    try {
      return await updateComment(ask, comment.id, body)
    } catch (error) {
      if (!isForbidden(error)) throw error
    }
  }
  return null
}

type NewComment = Pick<Upsert, 'issue' | 'marker' | 'body'>

/** A failed creation may have worked on the other side: look, and try once more only when nothing is there. */
async function createOnce(ask: Ask, { issue, marker, body }: NewComment): Promise<Comment> {
  try {
    return await createComment(ask, issue, body)
  } catch (error) {
    if (!(error instanceof GithubError) || (error.status > 0 && error.status < 500)) throw error
    const [mine] = await ownComments(ask, issue, marker)
    return mine ?? (await createComment(ask, issue, body))
  }
}

/** Two runs at once may both have found none: the older comment stays, with the text of the run that looks last. */
async function settle(ask: Ask, { issue, marker, body }: NewComment, created: Comment): Promise<string> {
  const [first, ...doubles] = await ownComments(ask, issue, marker)
  if (!first || first.id === created.id) return created.url
  for (const { id } of doubles) if (id === created.id) await deleteComment(ask, id)
  return (await updateComment(ask, first.id, body)).url
}

/** Comments that begin with the marker and are ours. */
async function ownComments(ask: Ask, issue: number, marker: string): Promise<readonly Comment[]> {
  return ownOf(
    ask,
    (await listComments(ask, issue)).filter(({ body }) => firstLine(body) === marker),
  )
}

function firstLine(body: string): string {
  return body.split('\n', 1)[0]?.trimEnd() ?? ''
}
