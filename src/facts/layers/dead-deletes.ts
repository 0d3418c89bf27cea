/** Steps that remove what an earlier layer keeps. */
import type { Stage } from '../../model/model.ts'
import type { Span } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { buildOf, fact } from '../build.ts'
import { byPlace, citeCommand, commandsNamed, lineageCommands, type StageCommand } from '../commands.ts'
import { copyText } from '../copies.ts'
import { lineage } from '../lineage.ts'
import { osInstalls, osRemovals } from '../os-packages.ts'
import { normalise, type Placement, placements, type Transfer, transfers } from '../placements.ts'

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
    const one = call.name === 'rm' ? (ofFiles(stage, call) ?? ofLists(stage, call)) : ofPackages(stage, call)
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
    const place = places.find(({ target, into, sources }) =>
      into
        ? sources.some(
            (source) =>
              source !== '' && normalise(target, source.slice(source.lastIndexOf('/') + 1)) === path,
          )
        : target === path,
    )
    if (!place?.sources.some((source) => isHeavy(stage, call, place, source))) continue
    const { instruction } = place
    return { call, what: arg, kept: { span: instruction.span, text: copyText(instruction) }, update: null }
  }
  return null
}

/** An archive, a package, a program or a tree: a file of some lines is removed for other reasons than size. */
function isHeavy(stage: Stage, call: StageCommand, place: Placement | Transfer, source: string): boolean {
  if (/\.(tar|t?gz|tgz|zip|bz2|xz|zst|deb|rpm|apk|jar|war|whl|iso|run|bin|7z)$/i.test(source)) return true
  if (/\.\w{1,8}$/.test(source)) return false
  if ('from' in place || source === '') return true
  const kind = buildOf(stage).context.exists(source)
  const recursive = call.args.some((arg) => arg === '--recursive' || /^-[a-zA-Z]*[rR]/.test(arg ?? ''))
  return kind === 'directory' || (kind !== 'file' && recursive)
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
