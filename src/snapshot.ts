/** What is known of a repository at one commit, as data. Reading asks; whoever does the I/O answers and runs again. */

export type Content =
  /** `lossy`: the bytes were not UTF-8 and some of them stand as U+FFFD, so the text must not be written back. */
  | { readonly kind: 'text'; readonly text: string; readonly lossy?: boolean }
  /** Proven not to be there: the list is complete and does not name it. */
  | { readonly kind: 'absent' }
  /** It may be there, but its text is not at hand; `reason` says why. */
  | { readonly kind: 'unavailable'; readonly reason: string }

export interface Listing {
  /** Every known file path, relative to the repository, with `/`, sorted by code unit. */
  readonly paths: readonly string[]
  /** Whether nothing is missing from `paths`: only then is "not listed" a proof of absence. */
  readonly complete: boolean
  /** Directories whose content nobody listed: submodules, mostly. What is said to be inside them may be there. */
  readonly unlisted?: readonly string[]
}

/** The unlisted directory that a path leads into; null for a path that the list can speak about. */
export function unlistedAbove({ unlisted }: Listing, path: string): string | null {
  return unlisted?.find((directory) => path.startsWith(`${directory}/`)) ?? null
}

export interface Snapshot {
  /** The text of a file at a normalised repository path. Notes in `wanted` what it could not answer yet. */
  read(path: string): Content
  list(): Listing
  has(path: string): boolean
  /** Paths that were asked for and that the loader may still fetch. */
  readonly wanted: ReadonlySet<string>
}

/** The reason `read` gives for a path that the loader has not fetched yet. */
const NOT_READ_YET = 'not read yet'

const indexes = new WeakMap<Listing, ReadonlySet<string>>()

function indexOf(listing: Listing): ReadonlySet<string> {
  const index = indexes.get(listing) ?? new Set(listing.paths)
  indexes.set(listing, index)
  return index
}

/** A snapshot over what has been loaded so far: `loaded` answers, `listing` tells what exists. */
export function createSnapshot(loaded: ReadonlyMap<string, Content>, listing: Listing): Snapshot {
  const known = indexOf(listing)
  const wanted = new Set<string>()
  return {
    wanted,
    list: () => listing,
    has: (path) => known.has(path),
    read(path) {
      const content = loaded.get(path)
      if (content) return content
      if (!known.has(path)) {
        const above = unlistedAbove(listing, path)
        if (above !== null) return { kind: 'unavailable', reason: `what ${above} holds is not listed` }
        return listing.complete
          ? { kind: 'absent' }
          : { kind: 'unavailable', reason: 'the file list is not complete' }
      }
      wanted.add(path)
      return { kind: 'unavailable', reason: NOT_READ_YET }
    },
  }
}

/** The snapshot with one file as it would be: how a proposal sees the .dockerignore that belongs to it. */
export function overlay(
  snapshot: Snapshot,
  file: { readonly path: string; readonly text: string },
): Snapshot {
  return {
    ...snapshot,
    list: () => {
      const listing = snapshot.list()
      if (snapshot.has(file.path)) return listing
      return { ...listing, paths: [...listing.paths, file.path].sort() }
    },
    has: (path) => path === file.path || snapshot.has(path),
    read: (path) => (path === file.path ? { kind: 'text', text: file.text } : snapshot.read(path)),
  }
}
