/** Puts together what is known of the build context of one Dockerfile. */
import type { BuildModel } from '../model/model.ts'
import { type Listing, type Snapshot, unlistedAbove } from '../snapshot.ts'
import type { BuildContext, BuildUse } from './context.ts'
import { orchestratorOf, platformOf } from './deployment.ts'
import { findDockerignore } from './dockerignore.ts'
import { hostAccessOf } from './host-access.ts'
import { type Located, locateContext } from './locate.ts'
import { joinPath, kindOfPath, normalizePath, pathsBelow, resolvePath } from './paths.ts'
import { scanOf } from './scans.ts'
import { usesOf } from './uses.ts'

export interface ContextOptions {
  /** A context that the user named (`--context`, config), relative to the repository; null when none was. */
  readonly root?: string | null
  /** Who named it. */
  readonly rootSource?: 'option' | 'config'
}

/** `dockerfile` is the repository path of the Dockerfile that `model` was made from. */
export function createContext(
  snapshot: Snapshot,
  dockerfile: string,
  model: BuildModel,
  options: ContextOptions = {},
): BuildContext {
  const listing = snapshot.list()
  const uses = usesOf(snapshot, dockerfile)
  const { root, source } = locateContext(listing, dockerfile, model, uses, explicitRoot(options))
  return {
    root,
    source,
    uses,
    targets: targetsOf(uses),
    orchestrator: orchestratorOf(listing, dockerfile),
    platform: platformOf(snapshot, listing, dockerfile),
    ignore: findDockerignore(snapshot, dockerfile, root),
    scan: () => scanOf(snapshot),
    hostAccess: () => hostAccessOf(snapshot, dockerfile),
    read(path) {
      const full = root === null ? null : resolvePath(root, path)
      return full === null
        ? { kind: 'unavailable', reason: 'the build context is not known' }
        : snapshot.read(full)
    },
    list() {
      return root === null ? NOTHING : listBelow(listing, root)
    },
    exists(path) {
      const inside = normalizePath(path)
      if (root === null || inside === null) return 'unknown'
      return kindIn(listing, inside === '' ? root : joinPath(root, inside))
    },
  }
}

function explicitRoot({ root, rootSource }: ContextOptions): Located | null {
  if (root === undefined || root === null) return null
  return { root: normalizePath(root), source: rootSource ?? 'option' }
}

const NOTHING: Listing = { paths: [], complete: false }
const byListing = new WeakMap<Listing, Map<string, Listing>>()

/** One list for all Dockerfiles with the same context: what is found in it once need not be looked for again. */
function listBelow(listing: Listing, root: string): Listing {
  const lists = byListing.get(listing) ?? new Map<string, Listing>()
  byListing.set(listing, lists)
  const known = lists.get(root)
  if (known) return known
  const skip = root === '' ? 0 : root.length + 1
  const below = {
    paths: pathsBelow(listing.paths, root).map((path) => path.slice(skip)),
    complete:
      listing.complete && !listing.unlisted?.some((path) => root === '' || `${path}/`.startsWith(`${root}/`)),
  }
  lists.set(root, below)
  return below
}

/** What stands at a repository path. */
function kindIn(listing: Listing, path: string): ReturnType<BuildContext['exists']> {
  const kind = kindOfPath(listing.paths, path)
  if (kind !== null) return kind
  if (listing.unlisted?.includes(path)) return 'directory'
  return listing.complete && unlistedAbove(listing, path) === null ? 'absent' : 'unknown'
}

function targetsOf(uses: readonly BuildUse[]): BuildContext['targets'] {
  const targets = new Map<string, string>()
  for (const { target, saidBy } of uses)
    if (target !== null && !targets.has(target)) targets.set(target, saidBy)
  return [...targets].map(([name, saidBy]) => ({ name, saidBy }))
}
