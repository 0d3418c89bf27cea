/** Where the build context of a Dockerfile is: said by someone, or inferred from what it copies. */
import type { BuildModel } from '../model/model.ts'
import { type Listing, unlistedAbove } from '../snapshot.ts'
import type { BuildUse } from './context.ts'
import { matchesGlob } from './glob.ts'
import { ancestors, directoryOf, joinPath, kindOfPath, pathsBelow } from './paths.ts'
import { type ContextSource, contextSources } from './sources.ts'

export interface Located {
  readonly root: string | null
  readonly source: string
}

/**
 * An explicit answer wins; then whoever builds the file, if everything it copies is there; then the nearest directory
 * at or above the Dockerfile that has every literal source.
 */
export function locateContext(
  listing: Listing,
  dockerfile: string,
  model: BuildModel,
  uses: readonly BuildUse[],
  explicit: Located | null,
): Located {
  if (explicit) return explicit
  const sources = contextSources(model).filter((source) => source.path !== '')
  const own = directoryOf(dockerfile)
  const said = uses.find((use) => sources.every((source) => stands(listing, use.context, source))) ?? uses[0]
  if (said) return { root: said.context, source: said.saidBy }
  if (!listing.complete) return { root: own, source: 'default' }
  if (sources.length === 0) return fromEverything(listing, own, model)
  const fitting = ancestors(own).filter((root) => sources.every((source) => stands(listing, root, source)))
  if (fitting[0] === own) return { root: own, source: 'inferred' }
  const only = fitting.length === 1 ? fitting[0] : undefined
  return only === undefined ? { root: null, source: 'unknown' } : { root: only, source: 'inferred' }
}

/** `COPY . .` alone names nothing: the Dockerfile's own directory, unless only Docker's files stand there. */
function fromEverything(listing: Listing, own: string, model: BuildModel): Located {
  const copiesAll = contextSources(model).length > 0
  if (copiesAll && own !== '' && pathsBelow(listing.paths, own).every((path) => isDockersOwn(path))) {
    return { root: null, source: 'unknown' }
  }
  return { root: own, source: 'default' }
}

function isDockersOwn(path: string): boolean {
  return /(^|\/)([^/]*(dockerfile|containerfile|dockerignore|compose)[^/]*|[^/]*\.(sh|md|env|conf|ya?ml|ini))$/i.test(
    path,
  )
}

function stands(listing: Listing, root: string, source: ContextSource): boolean {
  const path = joinPath(root, source.path)
  if (listing.unlisted?.includes(path) || unlistedAbove(listing, path) !== null) return true
  if (!source.glob) return kindOfPath(listing.paths, path) !== null
  const below = pathsBelow(listing.paths, root)
  const skip = root === '' ? 0 : root.length + 1
  return below.some((path) => matchesGlob(source.path, path.slice(skip)))
}
