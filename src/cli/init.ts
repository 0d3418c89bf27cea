/** `stagewright init`: shows what a repository needs to begin, and writes it when told to. */
import { stringify } from 'yaml'
import { rules } from '../../rules/index.ts'
import { HadolintError, type Migration, readHadolint } from '../config/hadolint.ts'
import { baselineOf, formatBaseline } from '../gate/baseline.ts'
import { BASELINE_PATH } from '../gate/baseline-path.ts'
import { createConfigReader, findConfig } from '../io/config.ts'
import { findRoot } from '../io/files.ts'
import type { RepositorySource } from '../io/load.ts'
import { withFile } from '../io/overlay.ts'
import { select } from '../io/repository.ts'
import { reviewRepository } from '../io/review.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeNew } from '../io/write.ts'
import { visible, visibleLine } from '../report/visible.ts'
import { createSnapshot } from '../snapshot.ts'
import { HOMEPAGE } from '../version.ts'
import { readArguments } from './arguments.ts'
import { requestFor } from './request.ts'
import { EXIT, type Terminal } from './terminal.ts'

const OPTIONS = {
  write: { type: 'boolean', default: false },
  baseline: { type: 'boolean', default: true },
} as const

const CONFIG = '.stagewright.yaml'
const WORKFLOW = '.github/workflows/dockerfiles.yml'
const HADOLINT = ['.hadolint.yaml', '.hadolint.yml']

/** A file that `init` would make. */
interface Planned {
  readonly path: string
  readonly title: string
  readonly text: string
  /** What is shown instead of the text. */
  readonly summary?: string
}

export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('init'))
    return EXIT.ok
  }
  if (positionals.length > 0)
    throw new UsageError('init takes no path: it is about the repository it stands in')
  const root = findRoot(terminal.cwd)
  const [selection] = await select(root, [root], (source) => createConfigReader(source, rules).for(''))
  if (!selection) throw new UsageError(`${root} cannot be read`)
  const { source } = selection
  const hadolint = await migration(source)

  const workflow = await plannedWorkflow(source, hadolint?.migration.failOn ?? null)
  const config = plannedConfig(source, hadolint)
  const configured =
    typeof config === 'string' ? source : withFile(source, config.path, { kind: 'text', text: config.text })
  const baseline = values.baseline
    ? await plannedBaseline(configured, selection.paths, terminal)
    : 'No baseline, as you asked.'
  if (baseline === null) return EXIT.bug

  const plan = [workflow, config, baseline]
  const bold = await emphasis(values.color ?? terminal.color)
  const parts = [
    ...plan.map((part) => shown(part, bold)),
    ...(hadolint ? [report(hadolint, typeof config !== 'string', bold)] : []),
  ]
  terminal.stdout(`${parts.join('\n\n')}\n\n`)
  const files = plan.filter((part): part is Planned => typeof part !== 'string')
  if (values.write)
    for (const { path, text } of files) {
      writeNew(root, path, text)
      terminal.stdout(`wrote ${path}\n`)
    }
  else if (files.length > 0) terminal.stdout('Nothing was written: `stagewright init --write` does that.\n')
  return EXIT.ok
}

async function emphasis(color: boolean): Promise<(text: string) => string> {
  const { default: picocolors } = await import('picocolors')
  return picocolors.createColors(color).bold
}

function shown(part: Planned | string, bold: (text: string) => string): string {
  if (typeof part === 'string') return part
  const { path, title, text, summary } = part
  if (summary !== undefined) return `${bold(`${title} ${path}`)}: ${summary}`
  const lines = text.trimEnd().split('\n')
  return [bold(`${title} ${path}`), '', ...lines.map((line) => visible(`    ${line}`).trimEnd())].join('\n')
}

interface Hadolint {
  readonly path: string
  readonly migration: Migration
}

async function migration(source: RepositorySource): Promise<Hadolint | null> {
  const { has } = createSnapshot(new Map(), source.listing)
  const path = HADOLINT.find(has)
  if (path === undefined) return null
  const content = (await source.fetch([path])).get(path)
  try {
    if (content?.kind !== 'text') throw new HadolintError('it is no text')
    return { path, migration: readHadolint(content.text, rules) }
  } catch (error) {
    if (!(error instanceof HadolintError)) throw error
    throw new UsageError(`${path} cannot be read: ${error.message}`)
  }
}

function report(
  { path, migration: { taken, left } }: Hadolint,
  written: boolean,
  bold: (text: string) => string,
): string {
  const lines = [
    ...taken.map((line) => `  + ${visibleLine(line)}`),
    ...left.map((line) => `  - ${visibleLine(line)}`),
  ]
  const what =
    lines.length === 0
      ? ': there is nothing to take over'
      : ` (+ ${written ? 'taken over' : 'what a new configuration would take over'}, - not)`
  return [`${bold(`From ${path}`)}${what}`, ...lines].join('\n')
}

async function plannedWorkflow(
  source: RepositorySource,
  failOn: Migration['failOn'],
): Promise<Planned | string> {
  const workflows = source.listing.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  const texts = await source.fetch(workflows)
  const user = workflows.find((path) => {
    const content = texts.get(path)
    return content?.kind === 'text' && content.text.includes('stagewright/stagewright@')
  })
  if (user !== undefined) return `Workflow ${visibleLine(user)} uses Stagewright already: it stays as it is.`
  if (workflows.includes(WORKFLOW)) return `${WORKFLOW} is there and does something else: it stays as it is.`
  return { path: WORKFLOW, title: 'Workflow', text: workflowText(failOn) }
}

/** The workflow of the README. */
function workflowText(failOn: Migration['failOn']): string {
  return `name: Dockerfiles
on: pull_request
permissions:
  contents: read
  pull-requests: write        # for the comment; without it everything else still happens
concurrency:
  group: stagewright-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  stagewright:
    runs-on: ubuntu-latest
    steps:
      - id: stagewright
        uses: stagewright/stagewright@v1
        with:
          patch-file: stagewright.patch
${failOn === null ? '' : `          fail-on: ${failOn}\n`}      - if: always() && steps.stagewright.outputs.patch-file != ''
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: stagewright.patch
          path: stagewright.patch
`
}

function plannedConfig(source: RepositorySource, hadolint: Hadolint | null): Planned | string {
  const { has } = createSnapshot(new Map(), source.listing)
  const there = findConfig(has, 'Dockerfile')
  if (there !== null) return `Configuration ${there} is there: it stays as it is.`
  return { path: CONFIG, title: 'Configuration', text: configText(hadolint?.migration ?? null) }
}

function configText(migration: Migration | null): string {
  const schema = `${HOMEPAGE.replace('github.com', 'raw.githubusercontent.com')}/main/schema/config.schema.json`
  const said = {
    rules: migration?.rules ?? {},
    ...(migration?.allowInline === false ? { ignores: { 'allow-inline': false } } : {}),
  }
  return `# yaml-language-server: $schema=${schema}\n${stringify(said)}`
}

/** Null when a review broke. */
async function plannedBaseline(
  source: RepositorySource,
  paths: readonly string[],
  terminal: Terminal,
): Promise<Planned | string | null> {
  if (createSnapshot(new Map(), source.listing).has(BASELINE_PATH))
    return `Baseline ${BASELINE_PATH} is there: \`stagewright baseline\` brings it up to date.`
  const { reviews } = await reviewRepository(
    source,
    paths,
    requestFor('', {}, { propose: false, fixes: false }, terminal),
  )
  const bugs = reviews.flatMap((review) => review.bugs)
  for (const { where, message } of bugs)
    terminal.stderr(`stagewright: bug in ${visibleLine(`${where}: ${message}`)}\n`)
  if (bugs.length > 0) return null
  const entries = baselineOf(reviews)
  const files = `${reviews.length} ${reviews.length === 1 ? 'Dockerfile' : 'Dockerfiles'}`
  if (entries.length === 0) return `No baseline: there is nothing to set aside in ${files}.`
  const findings = `${entries.length} ${entries.length === 1 ? 'finding' : 'findings'}`
  const summary = `${findings} in ${files} set aside; new ones fail the check`
  return { path: BASELINE_PATH, title: 'Baseline', text: formatBaseline(entries), summary }
}
