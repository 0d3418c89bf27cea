/** What the commands that review have in common: how paths of the command line become those of a repository. */
import { relative, resolve, sep } from 'node:path'
import { rules } from '../../rules/index.ts'
import type { ReviewRequest } from '../io/review.ts'
import type { Terminal } from './terminal.ts'

export interface RequestValues {
  readonly context?: string | undefined
  readonly target?: string | undefined
  readonly config?: string | undefined
}

/** For the repository at `root`. */
export function requestFor(
  root: string,
  { context, target, config }: RequestValues,
  wanted: Pick<ReviewRequest, 'propose' | 'fixes'>,
  { cwd }: Pick<Terminal, 'cwd'>,
): ReviewRequest {
  const inside = (path: string | undefined) =>
    path === undefined ? null : relativePath(root, resolve(cwd, path))
  return { rules, ...wanted, context: inside(context), target: target ?? null, config: inside(config) }
}

/** With `/` on every system. */
export function relativePath(from: string, place: string): string {
  return relative(from, place).split(sep).join('/')
}
