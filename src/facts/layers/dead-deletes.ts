/** Steps that remove what an earlier layer keeps. */
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { buildOf, fact } from '../build.ts'
import { byPlace, citeCommand, commandsNamed, lineageCommands, type StageCommand } from '../commands.ts'
import { copyText } from '../copies.ts'
import { lineage } from '../lineage.ts'
import { osInstalls, osRemovals } from '../os-packages.ts'
import { below, normalise, type Placement, placements, type Transfer, transfers } from '../placements.ts'
import { clones, downloads, pathIn } from './downloads.ts'

export interface DeadDelete {
  readonly call: StageCommand
  /** What is removed, as written. */
  readonly what: string
  /** The step whose layer keeps it. */
  readonly kept: { readonly span: Span; readonly text: string }
  /** The `apt-get update` that brought it, where what is removed are package lists. */
  readonly update: StageCommand | null
}

/** One for each RUN. */
export const deadDeletes = fact((stage: Stage): readonly DeadDelete[] => {
  const found = new Map<Instruction, DeadDelete>()
  for (const call of lineage(stage).flatMap(removals)) {
    if (call.guarded || found.has(call.instruction)) continue
    const one =
      call.name === 'rm'
        ? (ofFiles(stage, call) ?? ofDownloads(stage, call) ?? ofClones(stage, call) ?? ofLists(stage, call))
        : ofPackages(stage, call)
    if (one) found.set(call.instruction, one)
  }
  return [...found.values()]
})

/** The commands that remove something, in order. */
function removals(stage: Stage): readonly StageCommand[] {
  return [...commandsNamed(stage, ['rm']), ...osRemovals(stage)].sort(byPlace)
}

/** Files that a COPY or ADD put exactly there, archives and installers mostly. */
function ofFiles(stage: Stage, call: StageCommand): DeadDelete | null {
  const places = lineage(stage)
    .flatMap((part) => [...placements(part), ...transfers(part)])
    .filter(({ instruction }) => instruction.index < call.instruction.index)
  for (const arg of call.args) {
    if (arg === null || arg.startsWith('-') || !arg.startsWith('/')) continue
    const path = normalise('/', arg)
    const place = places.find((one) => liesAt(stage, one, path))
    if (!place?.sources.some((source) => isHeavy(stage, call, place, source))) continue
    const { instruction } = place
    return { call, what: arg, kept: { span: instruction.span, text: copyText(instruction) }, update: null }
  }
  return null
}

/** A directory lands as its contents, everything else by its name. */
function liesAt(stage: Stage, place: Placement | Transfer, path: string): boolean {
  const { target, into, sources, instruction } = place
  if (!into) return target === path
  if (target === path && !('from' in place) && sources.length === 1) {
    const [source = ''] = sources
    const kind = source === '' ? 'absent' : buildOf(stage).context.exists(source)
    return kind === 'directory' || (kind === 'unknown' && instruction.sources[0]?.text.endsWith('/') === true)
  }
  return sources.some(
    (source) => source !== '' && normalise(target, source.slice(source.lastIndexOf('/') + 1)) === path,
  )
}

const ARCHIVE = /\.(tar|t?gz|tgz|zip|bz2|xz|zst|deb|rpm|apk|jar|war|whl|iso|run|bin|7z)$/i

/** An archive that another RUN downloaded. */
function ofDownloads(stage: Stage, call: StageCommand): DeadDelete | null {
  const earlier = downloads(stage).filter(
    ({ command, path }) =>
      ARCHIVE.test(path) &&
      command.instruction !== call.instruction &&
      command.span.start < call.span.start &&
      !keepsInMount(command, path),
  )
  if (earlier.length === 0) return null
  for (const text of call.texts) {
    const path = text.startsWith('-') ? null : pathIn(call, text)
    const found = path === null ? undefined : earlier.findLast((one) => one.path === path)
    if (!found) continue
    const { command } = found
    return { call, what: text, kept: { span: command.span, text: citeCommand(command) }, update: null }
  }
  return null
}

/** A repository that another RUN cloned. */
function ofClones(stage: Stage, call: StageCommand): DeadDelete | null {
  if (!isRecursive(call)) return null
  const earlier = clones(stage).filter(
    ({ command, path }) => command.instruction.index < call.instruction.index && !keepsInMount(command, path),
  )
  if (earlier.length === 0) return null
  for (const text of call.texts) {
    const path = text.startsWith('-') ? null : pathIn(call, text)
    const found = path === null ? undefined : earlier.findLast((one) => below(path, one.path) !== null)
    if (!found) continue
    const { command } = found
    return { call, what: text, kept: { span: command.span, text: citeCommand(command) }, update: null }
  }
  return null
}

/** A mount of the RUN lies there: the file never was in the layer. */
function keepsInMount({ instruction }: StageCommand, path: string): boolean {
  return instruction.flags.some(({ name, value }) => {
    const target =
      name === 'mount' ? /(?:^|,)(?:target|dst|destination)=([^,]+)/.exec(value ?? '')?.[1] : null
    return typeof target === 'string' && below(normalise('/', target), path) !== null
  })
}

/** An archive, a package, a program or a tree: a file of some lines is removed for other reasons than size. */
function isHeavy(stage: Stage, call: StageCommand, place: Placement | Transfer, source: string): boolean {
  if (ARCHIVE.test(source)) return true
  if (/\.\w{1,8}$/.test(source)) return false
  if ('from' in place || source === '') return true
  const kind = buildOf(stage).context.exists(source)
  return kind === 'directory' || (kind !== 'file' && isRecursive(call))
}

function isRecursive({ args }: StageCommand): boolean {
  return args.some((arg) => arg === '--recursive' || /^-[a-zA-Z]*[rR]/.test(arg ?? ''))
}

/** Package lists that another RUN fetched. */
function ofLists(stage: Stage, call: StageCommand): DeadDelete | null {
  if (!call.texts.some((text) => text.startsWith('/var/lib/apt/lists'))) return null
  const commands = lineageCommands(stage)
  const isUpdate = ({ name, args }: StageCommand) =>
    (name === 'apt-get' || name === 'apt') && args.includes('update')
  if (commands.some((one) => one.instruction === call.instruction && isUpdate(one))) return null
  const update = commands.findLast((one) => one.span.start < call.span.start && isUpdate(one))
  if (!update || alreadyRemoved(commands, update)) return null
  const kept = { span: update.span, text: citeCommand(update) }
  return { call, what: '/var/lib/apt/lists', kept, update }
}

function alreadyRemoved(commands: readonly StageCommand[], update: StageCommand): boolean {
  return (
    commands.some(
      (one) =>
        one.instruction === update.instruction &&
        one.name === 'rm' &&
        one.texts.some((text) => text.startsWith('/var/lib/apt')),
    ) ||
    update.instruction.flags.some(
      ({ name, value }) => name === 'mount' && (value ?? '').includes('/var/lib/apt'),
    )
  )
}

/** Packages that another RUN of this file installed. */
function ofPackages(stage: Stage, call: StageCommand): DeadDelete | null {
  const names = call.args.filter((arg): arg is string => arg !== null && !arg.startsWith('-')).slice(1)
  const installs = lineage(stage).flatMap(osInstalls)
  const here = installs.some(({ instruction }) => instruction === call.instruction)
  if (here) return null
  for (const name of names) {
    const install = installs.find(({ args, span }) => span.start < call.span.start && args.includes(name))
    if (!install) continue
    return { call, what: name, kept: { span: install.span, text: citeCommand(install) }, update: null }
  }
  return null
}
