/** Building runs the author's code. What has to hold before that happens; pure, so that each refusal has a test. */
import { at } from './json.ts'

export interface Situation {
  readonly env: NodeJS.ProcessEnv
  readonly allowSelfHosted: boolean
  /** The checked-out commit, null when it cannot be told. */
  readonly head: string | null
  /** The event's payload as parsed JSON, null when there is none. */
  readonly event: unknown
}

/** Why nothing may be built here; null when it may. */
export function refusal(situation: Situation): string | null {
  const { env } = situation
  const event = env['GITHUB_EVENT_NAME']
  if (event === 'pull_request_target' || event === 'workflow_run') {
    return `verify runs the author's code and never does so under ${event}, where it could reach secrets: make it a job of a pull_request workflow with \`permissions: contents: read\``
  }
  if (env['RUNNER_ENVIRONMENT'] === 'self-hosted' && !situation.allowSelfHosted) {
    return "verify runs the author's code, and this runner is self-hosted: use a GitHub-hosted one, or pass --allow-self-hosted when it is thrown away after each job"
  }
  return wrongCommit(situation)
}

/** The result speaks for the event's commit, so that is what must be checked out. */
function wrongCommit({ env, head, event }: Situation): string | null {
  if (env['GITHUB_ACTIONS'] !== 'true' || event === null) return null
  const wanted = [pullRequestHead(event), env['GITHUB_SHA']].filter(
    (sha) => sha !== null && sha !== undefined,
  )
  if (wanted.length === 0 || (head !== null && wanted.includes(head))) return null
  if (head === null)
    return `\`git rev-parse HEAD\` does not tell which commit is checked out, and the event is about ${wanted[0]}: verify a checkout of git, by the user it belongs to`
  return `the checkout is at ${head}, but the event is about ${wanted[0]}: check that commit out`
}

/** The head commit of the event's pull request, null when the event is about none. */
export function pullRequestHead(event: unknown): string | null {
  const sha = at(event, 'pull_request', 'head', 'sha')
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null
}

const OWN_FRONTEND =
  /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/

/** Why this Dockerfile's own frontend is not run; null when BuildKit's own reads it. A frontend is a program. */
export function foreignFrontend(dockerfile: string): string | null {
  const syntax = frontend(dockerfile)
  if (syntax === null || OWN_FRONTEND.test(syntax)) return null
  return `\`# syntax=${syntax}\` names a program that would read the Dockerfile; only docker/dockerfile is run`
}

/** What BuildKit would take as frontend, in each of the three ways it looks for one, after a line `#!`. */
function frontend(text: string): string | null {
  const plain = text.replace(/^\uFEFF/, '').replace(/^#!.*\n/, '')
  const value =
    directive(plain, /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/) ??
    directive(plain, /^\/\/\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/) ??
    jsonFrontend(plain)
  return value === null ? null : (value.split(/\s/)[0] ?? value)
}

function directive(text: string, shape: RegExp): string | null {
  for (const line of text.split('\n')) {
    const match = shape.exec(line.trim())
    if (match === null) return null
    if (match[1]?.toLowerCase() === 'syntax') return match[2] ?? null
  }
  return null
}

function jsonFrontend(text: string): string | null {
  if (!text.trimStart().startsWith('{')) return null
  return /"syntax"\s*:\s*"([^"]*)"/i.exec(text)?.[1] ?? null
}

/** Build arguments that would change who reads the Dockerfile, or null. */
export function forbiddenBuildArg(args: readonly string[]): string | null {
  const found = args.find((arg) => {
    const [name = '', value = ''] = arg.split('=', 2)
    return name === 'BUILDKIT_SYNTAX' && !OWN_FRONTEND.test(value)
  })
  return found === undefined ? null : `--build-arg ${found} names a frontend; only docker/dockerfile is run`
}
