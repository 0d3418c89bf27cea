/** The wanted-loop: review, fetch what the reviews asked for, review again, until nothing new is wanted. */
import { type Content, createSnapshot, type Listing, type Snapshot } from '../snapshot.ts'
import { loadParsers } from './parsers.ts'

/** A repository at one commit: what exists, and the text of what is asked for. */
export interface RepositorySource {
  readonly listing: Listing
  fetch(paths: readonly string[]): Promise<ReadonlyMap<string, Content>>
}

/**
 * Limits of one Dockerfile's reading; what lies beyond stays unavailable. A chain of imports takes a round a link,
 * so the rounds are many; what bounds the work is the number of files.
 */
const MAX_ROUNDS = 12
const MAX_FILES = 200
const MAX_CHARACTERS = 5_000_000

interface Reading<Answer> {
  readonly path: string
  readonly asked: Set<string>
  review: Answer | null
}

/** Reviews each path, in order. `review` is called again for a path whose last run wanted more files. */
export async function reviewAll<Answer extends object>(
  paths: readonly string[],
  source: RepositorySource,
  review: (snapshot: Snapshot, path: string) => Answer,
  note: (text: string) => void = () => {},
): Promise<readonly Answer[]> {
  const loaded = new Map<string, Content>()
  const readings: Reading<Answer>[] = paths.map((path) => ({ path, asked: new Set([path]), review: null }))
  await load(loaded, source, paths)
  let open: readonly Reading<Answer>[] = readings
  for (let round = 1; open.length > 0; round++) {
    const batch = new Set<string>()
    open = open.filter((reading) => {
      const snapshot = createSnapshot(loaded, source.listing)
      reading.review = review(snapshot, reading.path)
      const granted = grant(reading, snapshot.wanted, round < MAX_ROUNDS ? roomOf(reading, loaded) : 0, note)
      for (const path of granted) batch.add(path)
      return granted.length > 0
    })
    await load(loaded, source, [...batch])
  }
  return readings.flatMap(({ review }) => review ?? [])
}

/** Of the paths a review wanted, those that are fetched for its next run. */
function grant(
  reading: Pick<Reading<unknown>, 'path' | 'asked'>,
  wanted: ReadonlySet<string>,
  room: number,
  note: (text: string) => void,
): readonly string[] {
  const asking = [...wanted].filter((path) => !reading.asked.has(path))
  const granted = asking.slice(0, room)
  if (granted.length < asking.length) {
    note(
      `${reading.path}: ${asking.length - granted.length} more files were wanted, beyond the reading limit`,
    )
  }
  for (const path of granted) reading.asked.add(path)
  return granted
}

/** How many more files this Dockerfile may ask for. */
function roomOf({ asked }: Pick<Reading<unknown>, 'asked'>, loaded: ReadonlyMap<string, Content>): number {
  let characters = 0
  for (const path of asked) {
    const content = loaded.get(path)
    if (content?.kind === 'text') characters += content.text.length
  }
  return characters > MAX_CHARACTERS ? 0 : Math.max(0, MAX_FILES - asked.size)
}

async function load(
  loaded: Map<string, Content>,
  source: RepositorySource,
  paths: readonly string[],
): Promise<void> {
  const missing = paths.filter((path) => !loaded.has(path))
  if (missing.length === 0) return
  await loadParsers(missing)
  for (const [path, content] of await source.fetch(missing)) loaded.set(path, content)
}
