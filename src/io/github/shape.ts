/** Checks the shape of an answer where it enters. `what` completes "cannot …" in the message. */
import { GithubError } from './error.ts'

export function recordOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(what)
  return value as Record<string, unknown>
}

export function arrayIn(value: unknown, key: string, what: string): readonly unknown[] {
  const found = recordOf(value, what)[key]
  if (!Array.isArray(found)) throw unexpected(what)
  return found
}

export function stringIn(value: unknown, key: string, what: string): string {
  const found = recordOf(value, what)[key]
  if (typeof found !== 'string') throw unexpected(what)
  return found
}

export function numberIn(value: unknown, key: string, what: string): number {
  const found = recordOf(value, what)[key]
  if (typeof found !== 'number') throw unexpected(what)
  return found
}

function unexpected(what: string): GithubError {
  return new GithubError(`cannot ${what}: GitHub's answer has an unexpected form`, 0)
}
