/** Dockerfiles that moved: their findings are no new ones, so the base is reviewed as if it had moved too. */
import { baseName, directoryOf } from '../context/paths.ts'
import type { RepositorySource } from '../io/load.ts'
import { type Changes, isBelow } from './changes.ts'

/** Candidates whose text is compared for one new Dockerfile; in a change that moves more, exact names decide. */
const MAX_CANDIDATES = 10

/** Share of lines two texts have in common from which they count as one file that moved, as in git. */
const SIMILAR = 0.5

/** Where a Dockerfile that is new at head stood in the base; null when it is really new. */
export async function findOrigin(
  path: string,
  base: RepositorySource,
  head: RepositorySource,
  removed: readonly string[],
): Promise<string | null> {
  const candidates = [...removed]
    .sort((a, b) => nearness(b, path) - nearness(a, path))
    .slice(0, MAX_CANDIDATES)
  if (candidates.length === 0) return null
  const text = textOf(await head.fetch([path]), path)
  if (text === null) return null
  const texts = await base.fetch(candidates)
  let best: { readonly path: string; readonly share: number } | null = null
  for (const candidate of candidates) {
    const share = similarity(textOf(texts, candidate) ?? '', text)
    if (share >= SIMILAR && share > (best?.share ?? 0)) best = { path: candidate, share }
  }
  return best?.path ?? null
}

function nearness(candidate: string, path: string): number {
  const sameName = baseName(candidate) === baseName(path) ? 1 : 0
  const sameDirectory = directoryOf(candidate) === directoryOf(path) ? 2 : 0
  return sameName + sameDirectory
}

function textOf(contents: Awaited<ReturnType<RepositorySource['fetch']>>, path: string): string | null {
  const content = contents.get(path)
  return content?.kind === 'text' ? content.text : null
}

/** Lines in common over the lines of the longer text, by count: 1 for the same lines in any order. */
function similarity(a: string, b: string): number {
  const lines = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const [left, right] = [lines(a), lines(b)]
  const counts = new Map<string, number>()
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1)
  let common = 0
  for (const line of right) {
    const count = counts.get(line) ?? 0
    if (count > 0) common++
    counts.set(line, count - 1)
  }
  return common / Math.max(1, left.length, right.length)
}

/**
 * The base with a Dockerfile at its new place, and with it the files of its directory that moved the same way. Nothing
 * else moves: a .dockerignore that left its place alone is a change the author answers for.
 */
export function movedView(
  base: RepositorySource,
  { from, to }: { readonly from: string; readonly to: string },
  { added, deleted }: Changes,
): RepositorySource {
  const [source, target] = [directoryOf(from), directoryOf(to)]
  const arrived = new Set(added)
  const place = (path: string): string => {
    if (path === from) return to
    if (source === target || !deleted.has(path) || !isBelow(path, source)) return path
    const inside = source === '' ? path : path.slice(source.length + 1)
    const moved = target === '' ? inside : `${target}/${inside}`
    return arrived.has(moved) ? moved : path
  }
  const origin = new Map(base.listing.paths.map((path) => [place(path), path]))
  return {
    listing: { ...base.listing, paths: [...origin.keys()].sort() },
    fetch: async (paths) => {
      const wanted = paths.map((path) => [path, origin.get(path) ?? path] as const)
      const contents = await base.fetch(wanted.map(([, old]) => old))
      return new Map(
        wanted.map(([path, old]) => [
          path,
          contents.get(old) ?? { kind: 'unavailable', reason: 'it was not read' },
        ]),
      )
    },
  }
}
