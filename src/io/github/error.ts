/** Whatever goes wrong between here and GitHub, in one sentence for the user. */

export class GithubError extends Error {
  override readonly name = 'GithubError'
  /** HTTP status; 0 when there was no usable answer. */
  readonly status: number

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

/** Whether GitHub said that the token may not do this, or may not know whether it is there. */
export function isForbidden(error: unknown): boolean {
  return (
    error instanceof GithubError && (error.status === 401 || error.status === 403 || error.status === 404)
  )
}

/** Any failure of a request as a `GithubError`. `what` completes "cannot …": `read the files at 4f2c9ab`. */
export function toGithubError(error: unknown, what: string): GithubError {
  if (error instanceof GithubError) return error
  const status = statusOf(error)
  return new GithubError(`cannot ${what}: ${sentence(status, error)}`, status, { cause: error })
}

/** Octokit gives failures without an answer the status 500; those have no response. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 0
  const answered = 'response' in error && error.response !== undefined
  return answered && typeof error.status === 'number' ? error.status : 0
}

function sentence(status: number, error: unknown): string {
  const said = messageOf(error)
  if (status === 401) return 'GitHub does not accept the token (401); check the `token` input'
  if ((status === 403 || status === 429) && /rate limit/i.test(said)) {
    return `the rate limit of the token is used up (${status}); run the job again later`
  }
  if (status === 403) return `GitHub forbids it (403: ${said}); check the \`permissions\` of the job`
  if (status === 404) return 'GitHub does not find it, or the token may not see it (404)'
  if (status >= 500) return `GitHub answers with an error of its own (${status}), again after retries`
  if (status === 0) return `GitHub does not answer (${said}), again after retries`
  return `GitHub refuses it (${status}: ${said})`
}

const MAX_MESSAGE = 200

/** What GitHub said: one line without the link to the documentation that Octokit appends. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message
    .replace(/ - https:\/\/docs\.github\.com\S*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line
}
