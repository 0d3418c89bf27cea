/**
 * Requests to GitHub's REST API: Octokit with its own retry and throttling, a time limit for each attempt, and every
 * failure that remains as a `GithubError`.
 */
import { createLimit } from './limit.ts'
import { createOutageGuard } from './outage.ts'

export interface Repository {
  readonly owner: string
  readonly name: string
}

export interface Ask {
  /** One request; gives the parsed body. `what` completes "cannot …" in an error; owner and repo are filled in. */
  (what: string, route: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Whether the token is an app's, as `GITHUB_TOKEN` is: such a token belongs to no user. */
  readonly app: boolean
}

/** Per attempt, in milliseconds. */
const TIMEOUT = 20_000
/** After the first attempt; they wait a twentieth of the time limit, then four: 1 s and 4 s. */
const RETRIES = 2
/** Longest wait for a rate limit that is still worth a runner's minutes, in seconds. */
const MAX_WAIT = 60
const AT_A_TIME = 8

/** `note` is told of each wait that the user would otherwise wonder about; `timeout` holds for one attempt. */
export async function openGithub(
  token: string,
  { owner, name }: Repository,
  note: (text: string) => void,
  timeout = TIMEOUT,
): Promise<Ask> {
  const request = await createRequest(token, note, timeout)
  const limit = createLimit(AT_A_TIME)
  const guard = createOutageGuard()
  const ask = (what: string, route: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    limit(() => {
      const place = route.includes('{owner}') ? { owner, repo: name } : {}
      return guard(route, what, () => request(route, { ...place, ...parameters }))
    })
  return Object.assign(ask, { app: token.startsWith('ghs_') })
}

async function createRequest(token: string, note: (text: string) => void, timeout: number) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const onLimit = (after: number, options: { url?: unknown }, _: unknown, tried: number) => {
    const again = after <= MAX_WAIT && tried < RETRIES
    if (again) note(`GitHub asks to wait ${after} s before ${String(options.url)}`)
    return again
  }
  const octokit = getOctokit(
    token,
    {
      userAgent: 'stagewright',
      log: { debug() {}, info() {}, warn() {}, error() {} },
      retry: { retries: RETRIES, retryAfterBaseValue: timeout / 20 },
      throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    },
    // The first wrap is the innermost: its time limit and its check hold for each attempt alone.
    (octokit) => octokit.hook.wrap('request', (request, options) => attempt(request, options, timeout)),
    retry,
    throttling,
  )
  // GitHub Enterprise Server has REST at /api/v3 and GraphQL at /api.
  const { baseUrl } = octokit.request.endpoint.DEFAULTS
  const home = (route: string) =>
    route.endsWith(' /graphql') ? { baseUrl: baseUrl.replace(/\/api\/v3$/, '/api') } : {}
  // Each call needs an object of its own for `request`: the plugins count attempts in it, and would share one.
  return async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> =>
    (await octokit.request(route, { ...home(route), request: { retries: RETRIES }, ...parameters })).data
}

type Attempt<Options, Response> = (options: Options) => Response | Promise<Response>

/** Octokit hands a JSON body that was cut off on as text: that is no answer, and worth another attempt. */
async function attempt<
  Options extends { request?: object | undefined },
  Response extends { data: unknown; status: number },
>(request: Attempt<Options, Response>, options: Options, timeout: number): Promise<Response> {
  const signal = AbortSignal.timeout(timeout)
  // Octokit hands the options it made to every hook: what one passes on in their place the next never sees.
  Object.assign(options, { request: { ...options.request, signal } })
  const response = await request(options)
  if (typeof response.data === 'string' && response.status !== 204) {
    const message = signal.aborted ? 'the answer took too long' : 'the answer was cut off'
    throw Object.assign(new Error(message), { status: 500, request: options })
  }
  return response
}
