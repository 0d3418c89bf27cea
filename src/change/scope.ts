/** Which Dockerfiles a change is about. Pure. */
import { buildFileKind } from '../context/build-files.ts'
import { matchesGlob } from '../context/glob.ts'
import { ancestors, baseName, directoryOf } from '../context/paths.ts'
import type { BuildPlace } from '../io/place.ts'
import type { Review } from '../review.ts'
import { type Changes, isBelow } from './changes.ts'

/** Directories that hold a Dockerfile for the directory above them. */
const PACKAGING = /^(\.?docker|containers?|build|deploy(ment)?|ops|ci|infra|\.?devcontainer|packaging)$/i

/** Manifests, lockfiles, settings and scripts: what a review reads of a directory that is not the Dockerfile's own. */
const TELLING =
  /\.(jsonc?|json5|ya?ml|toml|lock[b]?|xml|gradle|kts|[a-z]+proj|sln|props|targets|mod|sum|cfg|ini|txt|sh|dockerignore)$|^(Gemfile|Pipfile|Procfile|Rakefile|Makefile|mix\.exs|\.env.*|\.npmrc|\.yarnrc|\.nvmrc|\.[a-z]+-version)$/i

/** What no build depends on. */
const PROSE = /\.(md|mdx|rst|adoc)$|^(LICEN[CS]E|NOTICE|AUTHORS|CODEOWNERS|CHANGELOG)$/i

/**
 * How near a change is to a Dockerfile, told by names alone, so that an unrelated one costs no request. `near`: the
 * review says what it reads of it. `perhaps`: where the Dockerfile is built decides first (`reachOf`).
 */
export function nearness(dockerfile: string, { paths }: Changes): 'near' | 'perhaps' | 'far' {
  const own = directoryOf(dockerfile)
  const home = PACKAGING.test(baseName(own)) ? directoryOf(own) : own
  let found: 'perhaps' | 'far' = 'far'
  for (const path of paths) {
    if (path === dockerfile || isBelow(path, home)) return 'near'
    if (isBelow(dockerfile, directoryOf(path)) && !PROSE.test(baseName(path))) return 'near'
    if (isTelling(path)) found = 'perhaps'
  }
  return found
}

function isTelling(path: string): boolean {
  return TELLING.test(baseName(path)) || buildFileKind(path) !== null
}

/**
 * What a change is to a build: `named` when an instruction, the ignore file or the build's own description names what
 * changed, `whole` when it is copied with everything else, `none` when it stays outside.
 */
export type Reach = 'named' | 'whole' | 'none'

/** `before` is the place in the base; null where the files that name builds did not change. */
export function reachOf(
  dockerfile: string,
  place: BuildPlace,
  before: BuildPlace | null,
  { paths }: Changes,
): Reach {
  if (before !== null && before.said !== place.said) return 'named'
  const roots = place.root === null ? ancestors(directoryOf(dockerfile)) : [place.root]
  let reach: Reach = 'none'
  for (const path of paths) {
    if (!isTelling(path)) continue
    const found = roots.map((root) => taken(path, root, place))
    if (found.includes('named')) return 'named'
    if (found.includes('whole')) reach = 'whole'
  }
  return reach
}

function taken(path: string, root: string, { sources }: BuildPlace): Reach {
  if (!isBelow(path, root)) return 'none'
  const inside = root === '' ? path : path.slice(root.length + 1)
  if (inside === '.dockerignore') return 'named'
  const named = sources.some(({ path: source, glob }) =>
    glob ? matchesGlob(source, inside) : source !== '' && (inside === source || isBelow(inside, source)),
  )
  if (named) return 'named'
  return sources.some(({ path: source }) => source === '') ? 'whole' : 'none'
}

/** Whether files changed that say how Dockerfiles are built. */
export function changesBuilds({ paths }: Changes): boolean {
  for (const path of paths) if (buildFileKind(path) !== null) return true
  return false
}

/** Whether something that the review rests on changed; `reads` are the paths whose text it asked for. */
export function concerns(review: Review, reads: ReadonlySet<string>, changes: Changes): boolean {
  if (changes.paths.has(review.path)) return true
  // Every review reads the files that name builds; `reachOf` says whether they tell of this one.
  for (const path of reads) if (changes.paths.has(path) && buildFileKind(path) === null) return true
  // What is gone cannot be read: an ignore file or manifest that the review would have read.
  const context = review.context ?? directoryOf(review.path)
  const places = new Set([directoryOf(review.path), context])
  for (const path of changes.deleted) {
    if (places.has(directoryOf(path)) || baseName(path) === '.dockerignore') return true
  }
  return false
}
