/** `stagewright fix [PATH...]`: mends in place what it can. */
import { join, resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { createConfigReader } from '../io/config.ts'
import { type Fixed, fixAll, mendableIn } from '../io/fix.ts'
import { type Selection, select } from '../io/repository.ts'
import { reviewRepository } from '../io/review.ts'
import { replaceText } from '../io/write.ts'
import { gitPatch } from '../report/diff.ts'
import { visibleLine } from '../report/visible.ts'
import type { Review } from '../review.ts'
import { readArguments } from './arguments.ts'
import { relativePath, requestFor } from './request.ts'
import { EXIT, type Terminal } from './terminal.ts'

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  unsafe: { type: 'boolean', default: false },
  context: { type: 'string' },
  target: { type: 'string' },
  config: { type: 'string' },
} as const

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

interface Tally {
  files: number
  fixed: number
  /** That need `--unsafe`. */
  left: number
  exit: number
}

export async function fix(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('fix'))
    return EXIT.ok
  }
  const named = positionals.length > 0 ? positionals : ['.']
  const selections = await select(terminal.cwd, named, (source) => createConfigReader(source, rules).for(''))
  const places = new Set(positionals.map((path) => resolve(terminal.cwd, path)))
  const tally: Tally = { files: 0, fixed: 0, left: 0, exit: EXIT.ok }
  for (const selection of selections) await fixSelection(selection, values, terminal, { tally, places })
  terminal.stderr(`stagewright: ${summary(tally, values)}\n`)
  return tally.exit
}

async function fixSelection(
  { root, source, paths }: Selection,
  values: Values,
  terminal: Terminal,
  { tally, places }: { readonly tally: Tally; readonly places: ReadonlySet<string> },
): Promise<void> {
  const request = requestFor(root, values, { propose: false, fixes: true }, terminal)
  const { reviews, notes } = await reviewRepository(source, paths, request)
  const tell = (text: string) => terminal.stderr(`stagewright: ${visibleLine(text)}\n`)
  for (const note of notes) tell(note)
  for (const review of reviews) {
    tally.files++
    const show = relativePath(terminal.cwd, join(root, review.path))
    const fixed = await fixAll(source, review, request, values.unsafe)
    const broken = problemOf(fixed.review, places.has(join(root, review.path)))
    if (broken) tell(`${show}: ${broken.text}`)
    tally.exit = Math.max(tally.exit, broken?.exit ?? EXIT.ok)
    const refused = keep(root, review, fixed, values, terminal)
    if (refused !== null) {
      tell(`${show}: not written, ${refused}`)
      tally.exit = Math.max(tally.exit, EXIT.usage)
      continue
    }
    for (const { line, rule, title } of fixed.applied) tell(`${show}:${line}: ${rule}: ${title}`)
    tally.fixed += fixed.applied.length
    tally.left += values.unsafe ? 0 : mendableIn(fixed.review, true).length
  }
}

function problemOf(
  { bugs, unreadable }: Review,
  named: boolean,
): { readonly text: string; readonly exit: number } | null {
  const [bug] = bugs
  if (bug) return { text: `bug in ${bug.where}: ${bug.message}`, exit: EXIT.bug }
  return unreadable === null
    ? null
    : { text: `it cannot be read: ${unreadable}`, exit: named ? EXIT.usage : EXIT.ok }
}

/** Writes the file, or shows what would be written; gives why it could not be. */
function keep(
  root: string,
  { path, source }: Review,
  { text }: Fixed,
  values: Values,
  terminal: Terminal,
): string | null {
  if (text === source.text) return null
  if (source.text.includes('\uFFFD')) return 'it is not UTF-8'
  if (!values['dry-run']) return replaceText(root, path, source.text, text)
  terminal.stdout(gitPatch({ path, before: source.text, after: text }))
  return null
}

function summary({ files, fixed, left }: Tally, values: Values): string {
  if (files === 0) return 'no Dockerfile found'
  const done = `${fixed} ${values['dry-run'] ? 'to fix' : 'fixed'}`
  return left === 0 ? done : `${done}, ${left} more with --unsafe`
}
