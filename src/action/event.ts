/** What happened: which commits to compare, and which pull request to tell. */
import type { Repository } from '../io/github/request.ts'
import { UsageError } from '../io/usage-error.ts'

export interface Event {
  readonly name: string
  readonly repository: Repository
  /** The commit to review; null when the event removed it (a deleted branch). */
  readonly head: string | null
  /** What `head` is compared with; null when there is nothing before it. */
  readonly base: string | null
  readonly pull: PullRequest | null
}

export interface PullRequest {
  readonly number: number
  /** Its head is in another repository, or in none any more. */
  readonly fork: boolean
}

export type Json = Readonly<Record<string, unknown>>

/** `payload` is the event's, as the runner wrote it. */
export function readEvent(env: NodeJS.ProcessEnv, payload: Json): Event {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const repository = repositoryOf(env['GITHUB_REPOSITORY'])
  const pull = child(payload, 'pull_request')
  if (pull) return pullRequestEvent(name, repository, pull)
  if (name === 'merge_group') return mergeGroupEvent(name, repository, payload)
  if (name === 'push') return pushEvent(name, repository, payload)
  if (name.startsWith('pull_request')) throw malformed(name, 'it names no pull request')
  return { name, repository, head: sha(env, 'GITHUB_SHA', name), base: null, pull: null }
}

/** On `pull_request_target` GITHUB_SHA is the default branch: both commits come from the payload. */
function pullRequestEvent(name: string, repository: Repository, pull: Json): Event {
  const head = child(pull, 'head') ?? {}
  const base = child(pull, 'base') ?? {}
  const number = pull['number']
  if (typeof number !== 'number') throw malformed(name, 'its pull request has no number')
  const from = child(head, 'repo')?.['full_name']
  const here = `${repository.owner}/${repository.name}`
  return {
    name,
    repository,
    head: sha(head, 'sha', name),
    base: sha(base, 'sha', name),
    pull: { number, fork: typeof from !== 'string' || from.toLowerCase() !== here.toLowerCase() },
  }
}

function mergeGroupEvent(name: string, repository: Repository, payload: Json): Event {
  const group = child(payload, 'merge_group') ?? {}
  return {
    name,
    repository,
    head: sha(group, 'head_sha', name),
    base: sha(group, 'base_sha', name),
    pull: null,
  }
}

/** A new branch has no commit before it, a deleted one none after: GitHub writes zeros. */
function pushEvent(name: string, repository: Repository, payload: Json): Event {
  const unlessZero = (value: string) => (/^0+$/.test(value) ? null : value)
  const head = unlessZero(sha(payload, 'after', name))
  return { name, repository, head, base: unlessZero(sha(payload, 'before', name)), pull: null }
}

export function repositoryOf(value: string | undefined): Repository {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value ?? '') ?? []
  if (owner === undefined || name === undefined) {
    throw new UsageError(`GITHUB_REPOSITORY is "${value ?? ''}"; this runs as a step of a GitHub workflow`)
  }
  return { owner, name }
}

function sha(from: Json, key: string, event: string): string {
  const value = from[key]
  if (typeof value !== 'string' || !isSha(value)) {
    throw malformed(event, `\`${key}\` is not a commit`)
  }
  return value.toLowerCase()
}

export function isSha(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(text)
}

export function child(value: Json, key: string): Json | null {
  const found = value[key]
  return isRecord(found) ? found : null
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function malformed(event: string, what: string): UsageError {
  return new UsageError(`the ${event || 'workflow'} event is malformed: ${what}`)
}
