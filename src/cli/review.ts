/** `stagewright [review] [PATH...]`: findings, checklist and proposal of every Dockerfile, then the gate. */
import { writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { rules } from '../../rules/index.ts'
import { type Judgement, judge } from '../gate/judge.ts'
import { createConfigReader } from '../io/config.ts'
import { select } from '../io/repository.ts'
import { reviewRepository } from '../io/review.ts'
import { UsageError } from '../io/usage-error.ts'
import { visibleLine } from '../report/visible.ts'
import type { Review } from '../review.ts'
import type { Source } from '../syntax/source.ts'
import { VERSION } from '../version.ts'
import { oneOf, readArguments } from './arguments.ts'
import { EXIT, type Terminal } from './terminal.ts'

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'rdjson'] as const
const THRESHOLDS = ['error', 'warning', 'info', 'never'] as const

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  output: { type: 'string' },
  config: { type: 'string' },
  context: { type: 'string' },
  target: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  propose: { type: 'boolean', default: true },
  quiet: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

export async function review(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).HELP)
    return EXIT.ok
  }
  const format = oneOf('--format', values.format, FORMATS)
  const failOn = oneOf('--fail-on', values['fail-on'], THRESHOLDS)

  const { reviews, placeOf } = await reviewPaths(positionals, values, terminal)
  if (reviews.length === 0) terminal.stderr('stagewright: no Dockerfile found\n')
  const judgement = judge(reviews, new Set(), { gate: 'new', failOn })

  const text = await render(judgement, format, { ...values, terminal, placeOf })
  if (values.output === undefined) terminal.stdout(text)
  else writeReport(resolve(terminal.cwd, values.output), text)
  return exitCode(judgement, new Set(positionals.map((path) => resolve(terminal.cwd, path))), placeOf)
}

/** Where a reviewed file stands on disk. */
type PlaceOf = (file: Pick<Review, 'source' | 'path'>) => string

async function reviewPaths(
  named: readonly string[],
  values: Values,
  terminal: Terminal,
): Promise<{ reviews: readonly Review[]; placeOf: PlaceOf }> {
  const paths = named.length > 0 ? named : ['.']
  const selections = await select(terminal.cwd, paths, (source) => createConfigReader(source, rules).for(''))
  const roots = new Map<Source, string>()
  const reviews: Review[] = []
  for (const { root, source, paths } of selections) {
    const inside = (path: string | undefined) =>
      path === undefined ? null : relative(root, resolve(terminal.cwd, path)).split(sep).join('/')
    const done = await reviewRepository(source, paths, {
      rules,
      propose: values.propose,
      context: inside(values.context),
      target: values.target ?? null,
      config: inside(values.config),
    })
    for (const review of done.reviews) roots.set(review.source, root)
    for (const note of done.notes) terminal.stderr(`stagewright: ${visibleLine(note)}\n`)
    reviews.push(...done.reviews)
  }
  return { reviews, placeOf: ({ source, path }) => join(roots.get(source) ?? '', path) }
}

interface RenderOptions extends Values {
  readonly terminal: Terminal
  readonly placeOf: PlaceOf
}

async function render(
  judgement: Judgement,
  format: (typeof FORMATS)[number],
  options: RenderOptions,
): Promise<string> {
  if (format === 'json') return (await import('../report/json.ts')).json(judgement, VERSION)
  if (format === 'sarif') return (await import('../report/sarif.ts')).sarif(judgement, rules, VERSION)
  if (format === 'github') return (await import('../report/github.ts')).github(judgement)
  if (format === 'rdjson') return (await import('../report/rdjson.ts')).rdjson(judgement)
  const { pretty } = await import('../report/pretty.ts')
  const { default: picocolors } = await import('picocolors')
  const { cwd, color } = options.terminal
  return pretty(judgement, {
    palette: picocolors.createColors(options.color ?? (color && options.output === undefined)),
    quiet: options.quiet,
    show: (file) => relative(cwd, options.placeOf(file)).split(sep).join('/'),
  })
}

function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new UsageError(
      `the report cannot be written to ${path}: ${error instanceof Error ? error.message : error}`,
    )
  }
}

/** A named file that cannot be read is a usage error; one that a directory brought in is a finding. */
function exitCode({ files, verdict }: Judgement, named: ReadonlySet<string>, placeOf: PlaceOf): number {
  if (files.some(({ bugs }) => bugs.length > 0)) return EXIT.bug
  const unreadable = files.some((file) => file.unreadable !== null && named.has(placeOf(file)))
  if (unreadable) return EXIT.usage
  return verdict.failed ? EXIT.findings : EXIT.ok
}
