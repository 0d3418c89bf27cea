/** Whose token it is, and so which comments are our own. */
import { isForbidden } from './error.ts'
import type { Ask } from './request.ts'
import { recordOf, stringIn } from './shape.ts'

export interface Author {
  readonly author: string
  readonly bot: boolean
}

export function authorOf(value: Readonly<Record<string, unknown>>, what: string): Author {
  const found = value['user']
  const user = typeof found === 'object' && found !== null ? recordOf(found, what) : {}
  return {
    author: typeof user['login'] === 'string' ? user['login'] : '',
    bot: user['type'] === 'Bot',
  }
}

/**
 * Those of some marked comments that whoever the token belongs to has written: a person who quotes our marker, or
 * another bot, keeps theirs. Tokens of apps have no login; theirs are written by bots.
 */
export async function ownOf<Marked extends Author>(
  ask: Ask,
  marked: readonly Marked[],
): Promise<readonly Marked[]> {
  if (marked.length === 0) return []
  const login = await loginOf(ask)
  return marked.filter(({ author, bot }) => (login === null ? bot : author === login))
}

const logins = new WeakMap<Ask, Promise<string | null>>()

function loginOf(ask: Ask): Promise<string | null> {
  const known = logins.get(ask) ?? readLogin(ask)
  logins.set(ask, known)
  return known
}

/** Null for the token of an app; GitHub answers those that do not show it with 403. */
async function readLogin(ask: Ask): Promise<string | null> {
  if (ask.app) return null
  const what = 'read who the token belongs to'
  try {
    return stringIn(await ask(what, 'GET /user'), 'login', what)
  } catch (error) {
    if (isForbidden(error)) return null
    throw error
  }
}
