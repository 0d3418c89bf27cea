/** When one kind of request keeps failing, the rest of its kind is not even tried: a runner's minutes are paid for. */
import { GithubError, toGithubError } from './error.ts'

/** Failures in a row, each after its retries. */
const MAX_FAILURES = 6

/** Wraps requests; `route` is their kind. */
export function createOutageGuard(): <T>(
  route: string,
  what: string,
  request: () => Promise<T>,
) => Promise<T> {
  const failures = new Map<string, number>()
  return async (route, what, request) => {
    const failed = failures.get(route) ?? 0
    if (failed >= MAX_FAILURES)
      throw new GithubError(`cannot ${what}: GitHub failed ${failed} times in a row, so it was not asked`, 0)
    try {
      const answer = await request()
      failures.set(route, 0)
      return answer
    } catch (error) {
      const known = toGithubError(error, what)
      if (isOutage(known)) failures.set(route, (failures.get(route) ?? 0) + 1)
      throw known
    }
  }
}

/** What would befall the next request too; an answer about this one alone is no outage. */
function isOutage({ status }: GithubError): boolean {
  return status === 0 || status === 401 || status === 403 || status === 429 || status >= 500
}
