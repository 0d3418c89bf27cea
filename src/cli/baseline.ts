/** `stagewright baseline [PATH...]`: sets the findings of today aside, so that later runs fail on others only. */
import { join, resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { type BaselineEntry, baselineOf, formatBaseline } from '../gate/baseline.ts'
import { BASELINE_PATH } from '../gate/baseline-path.ts'
import { readBaseline } from '../io/baseline.ts'
import { createConfigReader } from '../io/config.ts'
import { type Selection, select } from '../io/repository.ts'
import { reviewRepository } from '../io/review.ts'
import { writeText } from '../io/write.ts'
import { visibleLine } from '../report/visible.ts'
import type { Review } from '../review.ts'
import { createSnapshot } from '../snapshot.ts'
import { readArguments } from './arguments.ts'
import { type RequestValues, relativePath, requestFor } from './request.ts'
import { EXIT, type Terminal } from './terminal.ts'

const OPTIONS = {
  config: { type: 'string' },
  context: { type: 'string' },
  target: { type: 'string' },
} as const

export async function baseline(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('baseline'))
    return EXIT.ok
  }
  const named = positionals.length > 0 ? positionals : ['.']
  const selections = await select(terminal.cwd, named, (source) => createConfigReader(source, rules).for(''))
  const places = named.map((path) => resolve(terminal.cwd, path))
  let code: number = EXIT.ok
  for (const selection of selections)
    code = Math.max(code, await writeBaseline(selection, places, values, terminal))
  return code
}

/** Nothing is written when a review is not complete: what it missed would be gone from the baseline. */
async function writeBaseline(
  { root, source, paths }: Selection,
  places: readonly string[],
  values: RequestValues,
  terminal: Terminal,
): Promise<number> {
  const say = (text: string) => terminal.stderr(`stagewright: ${visibleLine(text)}\n`)
  const before = (await readBaseline(source)) ?? []
  const request = requestFor(root, values, { propose: false, fixes: false }, terminal)
  const { reviews, notes } = await reviewRepository(source, paths, request)
  for (const note of notes) say(note)
  const bugs = reviews.flatMap((review) => review.bugs)
  for (const { where, message } of bugs) say(`bug in ${where}: ${message}; the baseline stays as it was`)
  if (bugs.length > 0) return EXIT.bug

  const { has } = createSnapshot(new Map(), source.listing)
  const covered = (path: string) => places.some((place) => isBelow(relativePath(root, place), path))
  const kept = before.filter(({ path }) => has(path) && !covered(path))
  const entries = [...kept, ...baselineOf(reviews)]
  writeText(root, BASELINE_PATH, formatBaseline(entries))
  terminal.stderr(`wrote ${BASELINE_PATH}: ${summary(entries, before)}\n`)
  return unreadableNamed(root, reviews, places) ? EXIT.usage : EXIT.ok
}

function isBelow(directory: string, path: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}

function unreadableNamed(root: string, reviews: readonly Review[], places: readonly string[]): boolean {
  return reviews.some(({ path, unreadable }) => unreadable !== null && places.includes(join(root, path)))
}

/** `40 findings in 12 Dockerfiles (3 added, 5 gone)`, as against what it was. */
function summary(entries: readonly BaselineEntry[], before: readonly BaselineEntry[]): string {
  const total = `${counted(entries.length, 'finding')} in ${counted(filesIn(entries), 'Dockerfile')}`
  if (before.length === 0) return total
  const [added, gone] = [missingFrom(before, entries), missingFrom(entries, before)]
  return `${total} (${added} added, ${gone} gone)`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function filesIn(entries: readonly BaselineEntry[]): number {
  return new Set(entries.map(({ path }) => path)).size
}

function missingFrom(some: readonly BaselineEntry[], others: readonly BaselineEntry[]): number {
  const known = new Set(some.map(({ fingerprint }) => fingerprint))
  return others.filter(({ fingerprint }) => !known.has(fingerprint)).length
}
