/** Builds that fetch all their dependencies behind the copy of the sources. */
import { type Declared, MAX_TEXT } from '../../context/manifests/declared.ts'
import { BUILD_DOWNLOADS, type DownloadRow } from '../../knowledge/build-downloads.ts'
import { isForeign } from '../../knowledge/stack-directories.ts'
import { buildsProgram } from '../../knowledge/work-commands.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { buildOf, fact } from '../build.ts'
import { commandsByRun, commandsNamed, lineageCommands, type StageCommand } from '../commands.ts'
import { type ContextCopy, contextCopies } from '../copies.ts'
import { workspaceCrates } from '../crates.ts'
import { baseImage, lineage } from '../lineage.ts'
import { contextPathOf, normalise, transfers } from '../placements.ts'
import { declaration } from '../projects.ts'

export interface LateDownload {
  readonly copy: ContextCopy
  /** It may stand under a condition. */
  readonly step: StageCommand
  readonly row: DownloadRow
}

/** More project files than this are not read. */
const MOST = 50

const PROGRAMS = BUILD_DOWNLOADS.flatMap(({ programs }) => programs)

/** The first such build of a stage; null where something may have fetched before, or nothing shows that there is anything to fetch. */
export const lateDownload = fact((stage: Stage): LateDownload | null => {
  const copy = contextCopies(stage).find(({ bringsSources }) => bringsSources)
  if (!copy) return null
  for (const step of commandsNamed(stage, PROGRAMS)) {
    const row = BUILD_DOWNLOADS.find(({ programs }) => programs.includes(step.name ?? ''))
    if (!row || step.after === '||' || !fetches(step, row)) continue
    const behind = copy.instruction.index < step.instruction.index
    return behind && isFirst(stage, step, row) && declaresSome(stage, step, row) ? { copy, step, row } : null
  }
  return null
})

function fetches({ name, args }: StageCommand, { words }: DownloadRow): boolean {
  if (buildsProgram(name ?? '', args)) return true
  const called = args.filter((arg) => arg !== null && !arg.startsWith('-') && arg !== 'clean')
  return words !== undefined && called[0] != null && words.test(called[0])
}

/** `cargo clean`, `mvn -v`: asked for nothing that has dependencies. */
function bringsNothing(args: StageCommand['args']): boolean {
  return args.length > 0 && args.every((arg) => arg !== null && /^(-.*|version|clean|env)$/.test(arg))
}

/** Neither a command, nor a cache, nor a copy, nor an image that nobody knows has brought them before. */
function isFirst(stage: Stage, step: StageCommand, { programs, elsewhere, places }: DownloadRow): boolean {
  const used = lineageCommands(stage).find(
    ({ name, args }) => name !== null && programs.includes(name) && !bringsNothing(args),
  )
  if (used !== step || baseImage(stage)?.role !== 'sdk') return false
  if (step.args.some((arg, at) => elsewhere.test(arg ?? '') || isAnything(arg, step.texts[at]))) return false
  if (step.instruction.flags.some(({ name }) => name === 'mount' || name === 'network')) return false
  const { variables } = stateBefore(stage, step.instruction)
  const vendored = [...variables.values()].some((value) => elsewhere.test(value))
  return (
    !vendored && !lineage(stage).some((part) => transfers(part).some(({ target }) => places.test(target)))
  )
}

/** `$FLAGS` may be any argument; `"-X main.version=$VERSION"` is one whose start is known. */
function isAnything(arg: string | null, written = ''): boolean {
  return arg === null && !/^["']?-\w/.test(written)
}

function declaresSome(stage: Stage, { instruction, ordinal }: StageCommand, row: DownloadRow): boolean {
  const run = commandsByRun(stage).get(instruction) ?? []
  if (run.some((one) => one.ordinal < ordinal && one.name === 'cd')) return false
  const { workdir } = stateBefore(stage, instruction)
  return row.names.some((name) =>
    name.startsWith('*')
      ? filesCalled(stage, name.slice(1)).some((path) => declares(stage, path, row))
      : declaresHere(stage, normalise(workdir, name), name, row),
  )
}

/** Those of the tests do not count: what they need is not always fetched. */
function filesCalled(stage: Stage, extension: string): readonly string[] {
  const { context } = buildOf(stage)
  const found = context.list().paths.filter((path) => path.endsWith(extension))
  return found
    .filter((path) => !/test/i.test(path) && !isForeign(path) && !context.ignore.ignores(path))
    .slice(0, MOST)
}

function declaresHere(stage: Stage, place: string, name: string, row: DownloadRow): boolean {
  const { context } = buildOf(stage)
  const path = contextPathOf(stage, place)
  if (path === null || context.exists(path) !== 'file') return false
  const vendor = `${path.slice(0, -name.length)}vendor`
  return declares(stage, path, row) && context.exists(vendor) === 'absent'
}

function declares(stage: Stage, path: string, row: DownloadRow): boolean {
  const build = buildOf(stage)
  if (row.declares) {
    const content = build.context.read(path)
    return content.kind === 'text' && content.text.length <= MAX_TEXT && row.declares.test(content.text)
  }
  const declared = declaration(build, path)
  return (
    declared !== null &&
    (declaresAny(declared) || workspaceCrates(build, path).some((one) => declaresAny(one.declared)))
  )
}

function declaresAny({ dependencies, tools }: Declared): boolean {
  return dependencies.length + tools.length > 0
}
