/** What fetches the dependencies behind the copy of the sources: surely, or as far as anybody can tell. */
import { type Declared, MAX_TEXT } from '../../context/manifests/declared.ts'
import { BUILD_DOWNLOADS, type DownloadRow } from '../../knowledge/build-downloads.ts'
import { isForeign } from '../../knowledge/stack-directories.ts'
import { buildsProgram } from '../../knowledge/work-commands.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { type Build, buildOf, fact } from '../build.ts'
import { cite } from '../cite.ts'
import { citeCommand, commandsByRun, commandsNamed, lineageCommands, type StageCommand } from '../commands.ts'
import { isSkipped } from '../conditions.ts'
import { type ContextCopy, contextCopies } from '../copies.ts'
import { workspaceCrates } from '../crates.ts'
import { type Install, installs } from '../installs.ts'
import { baseImage, lineage } from '../lineage.ts'
import { contextPathOf, normalise, transfers } from '../placements.ts'
import { declaration } from '../projects.ts'

export interface LateDownload {
  readonly copy: ContextCopy
  /** It may stand under a condition. */
  readonly step: StageCommand
  readonly row: Pick<DownloadRow, 'repeats' | 'help'>
}

/** More project files than this are not read. */
const MOST = 50

const PROGRAMS = BUILD_DOWNLOADS.flatMap(({ programs }) => programs)

/** The first such build of a stage; null where something may have fetched before, or nothing shows that there is anything to fetch. */
export const lateDownload = fact((stage: Stage): LateDownload | null => {
  const copy = lineage(stage)
    .flatMap(contextCopies)
    .find(({ bringsSources }) => bringsSources)
  if (!copy) return null
  for (const { step, row } of fetchingBuilds(stage)) {
    if (step.after === '||') continue
    const behind = copy.instruction.index < step.instruction.index
    return behind && isFirst(stage, step, row) && declaresSome(stage, step, row) ? { copy, step, row } : null
  }
  return null
})

interface FetchingBuild {
  readonly step: StageCommand
  readonly row: DownloadRow
}

const fetchingBuilds = fact((stage: Stage): readonly FetchingBuild[] =>
  commandsNamed(stage, PROGRAMS).flatMap((step) => {
    const row = BUILD_DOWNLOADS.find(({ programs }) => programs.includes(step.name ?? ''))
    return row && fetches(step, row) ? [{ step, row }] : []
  }),
)

/**
 * Why nobody can say that the dependencies are kept when a source file changes; null where nothing that fetches them
 * stands behind the sources, or something in front of the sources, a cache or the repository surely has them.
 */
export const doubtfulDownload = fact((build: Build): string | null => {
  for (const stage of build.stages) {
    const copied = sourcesFrom(stage)
    if (copied === null) continue
    const late = installs(stage).find((one) => one.call.instruction.index > copied && isDoubtful(one, copied))
    if (late) return doubtOf(late)
    const built = fetchingBuilds(stage).find(
      ({ step, row }) =>
        step.instruction.index > copied && !isSkipped(step) && !isBrought(stage, step, row, copied),
    )
    if (built)
      return `${cite(citeCommand(built.step))} stands behind the sources; whether it downloads the dependencies with every change, nobody can tell here`
  }
  return null
})

/** Index of the instruction that brings the first sources, of the stage or one below it. */
function sourcesFrom(stage: Stage): number | null {
  const copy = lineage(stage)
    .flatMap((part) => contextCopies(part))
    .find(({ bringsSources }) => bringsSources)
  return copy ? copy.instruction.index : null
}

function isDoubtful({ call, manager }: Install, copied: number): boolean {
  if (isSkipped(call) || call.args.includes('--no-deps') || isKept(call)) return false
  const before = lineage(call.stage).flatMap((part) => installs(part))
  return !before.some((one) => one.manager === manager && one.call.instruction.index < copied)
}

function doubtOf({ command, needsSources }: Install): string {
  const runs = `${cite(command)} runs again with every change of a source file`
  return needsSources === null
    ? `${runs}; whether it needs the sources, nobody can tell here`
    : `${runs}, and so do its downloads: ${needsSources}`
}

/** A cache mount holds what it downloads, or it has no network. */
function isKept({ instruction }: StageCommand): boolean {
  return instruction.flags.some(
    ({ name, value }) =>
      (name === 'mount' && /type=cache/.test(value ?? '')) || (name === 'network' && value === 'none'),
  )
}

/** For sure, whatever the image brings. */
function isBrought(stage: Stage, step: StageCommand, row: DownloadRow, copied: number): boolean {
  const before = lineageCommands(stage).some(
    ({ name, args, instruction }) =>
      instruction.index < copied &&
      name !== null &&
      row.programs.includes(name) &&
      !bringsNothing(args) &&
      !bringsTool(name, args),
  )
  return before || isKept(step) || isElsewhere(stage, step, row) || declaresNone(stage, step, row)
}

/** `go install PACKAGE@latest`, `dotnet tool install`: nothing of the program. */
function bringsTool(name: string, args: StageCommand['args']): boolean {
  return /^(install|tool)$/.test(args[0] ?? '') && !buildsProgram(name, args)
}

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
function isFirst(stage: Stage, step: StageCommand, row: DownloadRow): boolean {
  const used = lineageCommands(stage).find(
    ({ name, args }) => name !== null && row.programs.includes(name) && !bringsNothing(args),
  )
  if (used !== step || baseImage(stage)?.role !== 'sdk') return false
  if (step.args.some((arg, at) => isAnything(arg, step.texts[at]))) return false
  if (step.instruction.flags.some(({ name }) => name === 'mount' || name === 'network')) return false
  return !isElsewhere(stage, step, row)
}

/** It takes them from the repository, from a place that a copy fills, or from nowhere. */
function isElsewhere(stage: Stage, step: StageCommand, { elsewhere, places }: DownloadRow): boolean {
  const { variables } = stateBefore(stage, step.instruction)
  return (
    step.args.some((arg) => elsewhere.test(arg ?? '')) ||
    [...variables.values()].some((value) => elsewhere.test(value)) ||
    lineage(stage).some((part) => transfers(part).some(({ target }) => places.test(target)))
  )
}

/** `$FLAGS` may be any argument; `"-X main.version=$VERSION"` is one whose start is known. */
function isAnything(arg: string | null, written = ''): boolean {
  return arg === null && !/^["']?-\w/.test(written)
}

function declaresSome(stage: Stage, step: StageCommand, row: DownloadRow): boolean {
  const { workdir } = stateBefore(stage, step.instruction)
  if (movesBefore(stage, step)) return false
  return row.names.some((name) =>
    name.startsWith('*')
      ? filesCalled(stage, name.slice(1)).some((path) => declares(stage, path, row))
      : declaresHere(stage, normalise(workdir, name), name, row),
  )
}

/** Its manifest was read and declares nothing, or what it declares stands in the repository. */
function declaresNone(stage: Stage, step: StageCommand, row: DownloadRow): boolean {
  const { context } = buildOf(stage)
  const { workdir } = stateBefore(stage, step.instruction)
  if (movesBefore(stage, step)) return false
  return row.names.some((name) => {
    if (name.startsWith('*')) return false
    const path = contextPathOf(stage, normalise(workdir, name))
    if (path === null || context.exists(path) !== 'file' || context.read(path).kind !== 'text') return false
    if (['file', 'directory'].includes(context.exists(`${path.slice(0, -name.length)}vendor`))) return true
    return isReadable(stage, path, row) && !declares(stage, path, row)
  })
}

function isReadable(stage: Stage, path: string, row: DownloadRow): boolean {
  return row.declares !== undefined || declaration(buildOf(stage), path) !== null
}

function movesBefore(stage: Stage, { instruction, ordinal }: StageCommand): boolean {
  const run = commandsByRun(stage).get(instruction) ?? []
  return run.some((one) => one.ordinal < ordinal && one.name === 'cd')
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
