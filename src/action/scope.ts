/** Which Dockerfiles a change is about. Pure. */
import type { Review } from '../review.ts'
import { type Changes, directoryOf, isBelow, nameOf } from './changes.ts'

/** Directories that hold a Dockerfile for the directory above them. */
const PACKAGING = /^(\.?docker|containers?|build|deploy(ment)?|ops|ci|infra|\.?devcontainer|packaging)$/i

/** Files that name a context or target for Dockerfiles anywhere in the repository. */
const NAMES_BUILDS =
  /^((docker-)?compose([.-].*)?\.ya?ml|docker-bake([.-].*)?\.(hcl|json)|\.stagewright\.(ya?ml|json))$/i

/**
 * Whether a change might matter to a Dockerfile, told by names alone: so that an unrelated one costs no request. What
 * the review then reads decides (`concerns`).
 */
export function mightConcern(dockerfile: string, { paths }: Changes): boolean {
  const own = directoryOf(dockerfile)
  const home = PACKAGING.test(nameOf(own)) ? directoryOf(own) : own
  for (const path of paths) {
    if (path === dockerfile || isBelow(path, home)) return true
    if (NAMES_BUILDS.test(nameOf(path)) || path.startsWith('.github/workflows/')) return true
    if (isBelow(dockerfile, directoryOf(path))) return true
  }
  return false
}

/** Whether something that the review rests on changed; `reads` are the paths whose text it asked for. */
export function concerns(review: Review, reads: ReadonlySet<string>, changes: Changes): boolean {
  if (changes.paths.has(review.path)) return true
  for (const path of reads) if (changes.paths.has(path)) return true
  // What is gone cannot be read: an ignore file or manifest that the review would have read.
  const places = new Set([directoryOf(review.path), review.context ?? directoryOf(review.path)])
  for (const path of changes.deleted)
    if (places.has(directoryOf(path)) || nameOf(path) === '.dockerignore') return true
  return false
}
