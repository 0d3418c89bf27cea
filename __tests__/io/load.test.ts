import { describe, expect, it } from '@jest/globals'
import { reviewAll } from '../../src/io/load.ts'
import type { Review } from '../../src/review.ts'
import type { Content, Snapshot } from '../../src/snapshot.ts'

/** A repository of numbered files that counts how often it is asked. */
function repository(count: number, text = 'x') {
  const paths = Array.from({ length: count }, (_, index) => `f${index}`)
  const batches: (readonly string[])[] = []
  const fetch = async (wanted: readonly string[]): Promise<ReadonlyMap<string, Content>> => {
    batches.push(wanted)
    return new Map(wanted.map((path) => [path, { kind: 'text', text }]))
  }
  return { batches, source: { listing: { paths: [...paths].sort(), complete: true }, fetch } }
}

const asReview = (path: string) => ({ path }) as Review

describe('reviewAll', () => {
  it('runs a review again when it wanted more, fetching each file once for all reviews', async () => {
    const { batches, source } = repository(4)
    const runs: string[] = []
    const review = (snapshot: Snapshot, path: string) => {
      runs.push(path)
      if (snapshot.read('f2').kind === 'text') snapshot.read('f3')
      return asReview(path)
    }
    const reviews = await reviewAll(['f0', 'f1'], source, review)
    expect(reviews.map(({ path }) => path)).toEqual(['f0', 'f1'])
    expect(batches).toEqual([['f0', 'f1'], ['f2'], ['f3']])
    expect(runs).toHaveLength(6)
  })

  it('tells absent from unavailable by the listing', async () => {
    const { source } = repository(1)
    const kinds: string[] = []
    const review = (snapshot: Snapshot, path: string) => {
      kinds.push(snapshot.read('nowhere').kind)
      return asReview(path)
    }
    await reviewAll(['f0'], source, review)
    await reviewAll(['f0'], { ...source, listing: { paths: ['f0'], complete: false } }, review)
    expect(kinds).toEqual(['absent', 'unavailable'])
  })

  it.each([
    [
      'rounds',
      'x',
      (snapshot: Snapshot) => {
        for (let i = 1; snapshot.read(`f${i}`).kind === 'text'; i++);
      },
    ],
    [
      'files',
      'x',
      (snapshot: Snapshot) => {
        for (let i = 1; i < 300; i++) snapshot.read(`f${i}`)
      },
    ],
    [
      'size',
      'x'.repeat(2_000_000),
      (snapshot: Snapshot) => {
        for (let i = 1; snapshot.read(`f${i}`).kind === 'text'; i++);
      },
    ],
  ])('ends at the limit of %s and says so', async (_name, text, ask) => {
    const { source } = repository(300, text)
    const notes: string[] = []
    let runs = 0
    const review = (snapshot: Snapshot, path: string) => {
      runs++
      ask(snapshot)
      return asReview(path)
    }
    await reviewAll(['f0'], source, review, (note) => notes.push(note))
    expect(runs).toBeLessThanOrEqual(12)
    expect(notes[0]).toMatch(/^f0: \d+ more files were wanted, beyond the reading limit$/)
  })
})
