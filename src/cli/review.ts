/** `stagewright [review] [PATH...]`: findings, checklist and proposal of every Dockerfile, then the gate. */
import { join, resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { BASELINE_PATH } from '../gate/baseline-path.ts'
import { type JudgedReview, type Judgement, verdictOf, withStates } from '../gate/judge.ts'
import { createConfigReader } from '../io/config.ts'
import { type Selection, select } from '../io/repository.ts'
import { type ReviewRequest, reviewRepository } from '../io/review.ts'
import type { Shard } from '../io/shard.ts'
import { UsageError } from '../io/usage-error.ts'
import { visibleLine } from '../report/visible.ts'
import type { Review } from '../review.ts'
import { createSnapshot } from '../snapshot.ts'
import type { Source } from '../syntax/source.ts'
import { VERSION } from '../version.ts'
import { readArguments } from './arguments.ts'
import { emit, OUTPUT_OPTIONS, readOutput, render } from './output.ts'
import { relativePath, requestFor } from './request.ts'
import { EXIT, type Terminal } from './terminal.ts'

const OPTIONS = {
  ...OUTPUT_OPTIONS,
  config: { type: 'string' },
  context: { type: 'string' },
  target: { type: 'string' },
  base: { type: 'string' },
  shard: { type: 'string' },
  'stdin-path': { type: 'string' },
  propose: { type: 'boolean', default: true },
} as const

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

export async function review(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('review'))
    return EXIT.ok
  }
  const output = readOutput(values)
  const shard =
    values.shard === undefined ? null : (await import('../io/shard.ts')).parseShard('--shard', values.shard)
  const selections = await selected(positionals, values, terminal)

  const { files, notes, placeOf } = await reviewAll(selections, values, shard, terminal)
  if (files.length === 0) notes.push(shard ? 'no Dockerfile in this shard' : 'no Dockerfile found')
  for (const note of notes) terminal.stderr(`stagewright: ${visibleLine(note)}\n`)
  const judgement = { files, verdict: verdictOf(files, { gate: 'new', failOn: output.failOn }) }
  const text = await render(judgement, {
    ...output,
    terminal,
    notes,
    show: (file) => relativePath(terminal.cwd, placeOf(file)),
    json: async () => (await import('../report/json.ts')).json(judgement, VERSION, { commit: null, shard }),
  })
  emit(text, output.output, terminal)
  return exitCode(judgement, namedPlaces(positionals, values, terminal), placeOf)
}

/** The repositories and Dockerfiles that the command line means; `-` is one that comes on stdin. */
async function selected(
  named: readonly string[],
  values: Values,
  { cwd }: Terminal,
): Promise<readonly Selection[]> {
  const stdinPath = values['stdin-path']
  if (!named.includes('-')) {
    if (stdinPath !== undefined) throw new UsageError('--stdin-path goes with -, which reads from stdin')
    const paths = named.length > 0 ? named : ['.']
    return select(cwd, paths, (source) => createConfigReader(source, rules).for(''))
  }
  if (named.length > 1)
    throw new UsageError('- reads one Dockerfile from stdin, and no other PATH goes with it')
  const { selectStdin } = await import('../io/stdin.ts')
  return [await selectStdin(cwd, stdinPath ?? 'Dockerfile', process.stdin)]
}

function namedPlaces(named: readonly string[], values: Values, { cwd }: Terminal): ReadonlySet<string> {
  const paths = named.map((path) => (path === '-' ? (values['stdin-path'] ?? 'Dockerfile') : path))
  return new Set(paths.map((path) => resolve(cwd, path)))
}

/** Where a reviewed file stands on disk. */
type PlaceOf = (file: Pick<Review, 'source' | 'path'>) => string

interface Reviewed {
  readonly files: readonly JudgedReview[]
  readonly notes: string[]
  readonly placeOf: PlaceOf
}

async function reviewAll(
  selections: readonly Selection[],
  values: Values,
  shard: Shard | null,
  terminal: Terminal,
): Promise<Reviewed> {
  const inShard = shard === null ? null : (await import('../io/shard.ts')).inShard
  const mine = (path: string) => shard === null || inShard === null || inShard(path, shard)
  const roots = new Map<Source, string>()
  const files: JudgedReview[] = []
  const notes: string[] = []
  for (const selection of selections) {
    const { root, source } = selection
    const { has } = createSnapshot(new Map(), source.listing)
    const baseline = has(BASELINE_PATH)
      ? await (await import('../io/baseline.ts')).readBaseline(source)
      : null
    const request = requestFor(root, values, { propose: values.propose, fixes: true }, terminal)
    const own = { ...selection, paths: selection.paths.filter(mine) }
    const done = await reviewOne(own, request, values.base, terminal)
    notes.push(...done.notes)
    if (baseline !== null) {
      const { goneNote } = await import('../gate/baseline.ts')
      notes.push(...goneNote(baseline, done.reviews, (path) => !mine(path) || has(path)))
    }
    for (const { source } of done.reviews) roots.set(source, root)
    const known = new Set([...done.known, ...(baseline ?? []).map(({ fingerprint }) => fingerprint)])
    files.push(...withStates(done.reviews, known))
  }
  return { files, notes, placeOf: ({ source, path }) => join(roots.get(source) ?? '', path) }
}

/** The reviews of one repository, and the fingerprints that its base revision has. */
async function reviewOne(
  selection: Selection,
  request: ReviewRequest,
  base: string | undefined,
  { env }: Terminal,
): Promise<{ reviews: readonly Review[]; known: ReadonlySet<string>; notes: readonly string[] }> {
  if (base !== undefined) {
    const { reviewSince } = await import('./since.ts')
    return reviewSince(base, selection, request, env)
  }
  const { source, paths } = selection
  return { ...(await reviewRepository(source, paths, request)), known: new Set() }
}

/** A named file that cannot be read is a usage error; one that a directory brought in is a finding. */
function exitCode({ files, verdict }: Judgement, named: ReadonlySet<string>, placeOf: PlaceOf): number {
  if (files.some(({ bugs }) => bugs.length > 0)) return EXIT.bug
  const unreadable = files.some((file) => file.unreadable !== null && named.has(placeOf(file)))
  if (unreadable) return EXIT.usage
  return verdict.failed ? EXIT.findings : EXIT.ok
}
