/** Packages of the distribution that a stage installs, and what is left of them at the end of each layer. */
import { matchesGlob } from '../context/glob.ts'
import { PACKAGE_TOOLS, type PackageTool } from '../knowledge/os-package-tools.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { fact } from './build.ts'
import { commandsByRun, type StageCommand, stageCommands } from './commands.ts'
import { isSkipped, runsOneOf } from './conditions.ts'
import { lineage } from './lineage.ts'

export interface OsPackage {
  /** Without version and architecture. */
  readonly name: string
  readonly family: PackageTool['family']
  readonly command: StageCommand
}

/** Installed by the stage or those below it, and not removed again in the same RUN. */
export const osPackages = fact((stage: Stage): readonly OsPackage[] => {
  const parts = lineage(stage)
  return parts.length === 1 ? ownPackages(stage) : parts.flatMap(ownPackages)
})

/** Those that a build surely installs: not those of a condition that nobody asks for, or whose answer nobody knows. */
export const surePackages = fact((stage: Stage): readonly OsPackage[] => {
  const all = osPackages(stage)
  if (!all.some(({ command }) => command.guarded)) return all
  const sure = new Set<OsPackage>()
  for (const found of grouped(all).values())
    if (runsOneOf(found.map(({ command }) => command))) for (const one of found) sure.add(one)
  return all.filter((one) => !one.command.guarded || (sure.has(one) && !isSkipped(one.command)))
})

/** Packages by RUN and name. */
function grouped(packages: readonly OsPackage[]): ReadonlyMap<string, readonly OsPackage[]> {
  const found = new Map<string, OsPackage[]>()
  for (const one of packages) {
    const { stage, instruction } = one.command
    const key = `${stage.index} ${instruction.index} ${one.name}`
    const same = found.get(key)
    if (same) same.push(one)
    else found.set(key, [one])
  }
  return found
}

const ownPackages = fact((stage: Stage): readonly OsPackage[] => {
  const runs = new Set(osCalls(stage).map(({ instruction }) => instruction))
  return [...runs].flatMap((run) => remaining(commandsByRun(stage).get(run) ?? []))
})

const osCalls = fact((stage: Stage): readonly StageCommand[] => stageCommands(stage).filter(toolOf))

/** The commands of a stage that install packages of the distribution. */
export const osInstalls = fact((stage: Stage): readonly StageCommand[] => osCalls(stage).filter(isOsInstall))

/** Those that remove some. */
export const osRemovals = fact((stage: Stage): readonly StageCommand[] => osCalls(stage).filter(isOsRemoval))

/** A command that installs packages of the distribution. */
export function isOsInstall(command: StageCommand): boolean {
  const tool = toolOf(command)
  return tool?.install.includes(verbOf(command, tool) ?? '') ?? false
}

/** `apt-get install`, flags in between left out; as it begins when it is no package tool. */
export function citeOsTool(command: StageCommand): string {
  const tool = toolOf(command)
  return [command.name, tool ? verbOf(command, tool) : command.args[0]].filter(Boolean).join(' ')
}

/** A command that removes packages of the distribution. */
export function isOsRemoval(command: StageCommand): boolean {
  const tool = toolOf(command)
  return tool?.remove.includes(verbOf(command, tool) ?? '') ?? false
}

/** Whether a later RUN removes what a package's RUN installed: the program does not find it, the layer keeps it. */
export function isRemovedLater(stage: Stage, { name, command }: OsPackage): boolean {
  return lineage(stage)
    .flatMap(osRemovals)
    .some(
      (other) =>
        other.instruction !== command.instruction &&
        other.span.start > command.span.start &&
        !other.guarded &&
        other.args.includes(name),
    )
}

const TOOLS = new Map(PACKAGE_TOOLS.flatMap((tool) => tool.names.map((name) => [name, tool] as const)))

function toolOf({ name }: StageCommand): PackageTool | null {
  return name === null ? null : (TOOLS.get(name) ?? null)
}

/** The first argument that is no flag (for pacman: the flag that says what to do). */
function verbOf(command: StageCommand, tool: PackageTool): string | null {
  if (tool.family === 'pacman') return command.args[0] ?? null
  return plainWords(command.args, tool)[0] ?? null
}

function remaining(commands: readonly StageCommand[]): readonly OsPackage[] {
  const isPlain = commands.every(({ args }) => !args.includes(null))
  const variables = isPlain ? NO_VARIABLES : variablesOf(commands)
  let installed: { readonly found: OsPackage; readonly virtual: string | null }[] = []
  const marked = marksAutomatic(commands)
  for (const command of commands) {
    const tool = toolOf(command)
    const verb = tool && verbOf(command, tool)
    if (!tool || verb === null) continue
    const words = packageWords(command, tool, variables)
    if (tool.install.includes(verb)) {
      const virtual = virtualName(command)
      installed.push(
        ...words.map((name) => ({ found: { name: bareName(name), family: tool.family, command }, virtual })),
      )
    } else if (tool.remove.includes(verb)) {
      if (marked?.has(command))
        installed = installed.filter(({ found }) => marked.get(command)?.has(found.name))
      const gone = words.map(bareName)
      installed = installed.filter(
        ({ found, virtual }) =>
          !gone.some((name) => matchesGlob(name, found.name) || matchesGlob(name, virtual ?? '')),
      )
    }
  }
  return installed.map(({ found }) => found)
}

/**
 * `apt-mark auto '.*'` and then a removal with `--auto-remove` leave nothing but what was there before and what
 * something depends on: each such removal with the packages that an `apt-mark manual` names. Null when there is none.
 */
function marksAutomatic(
  commands: readonly StageCommand[],
): ReadonlyMap<StageCommand, ReadonlySet<string>> | null {
  const at = commands.findIndex(({ name, args }) => name === 'apt-mark' && args[0] === 'auto')
  if (at < 0) return null
  const kept = commands.filter(({ name, args }) => name === 'apt-mark' && args[0] === 'manual')
  const names = new Set(kept.flatMap(({ args }) => args.filter((arg) => arg !== null).slice(1)))
  const removals = commands.filter(
    ({ args }, index) =>
      index > at && args.some((arg) => /^(--auto-?remove|autoremove|autopurge)$/.test(arg ?? '')),
  )
  return new Map(removals.map((command) => [command, names]))
}

/** Words behind the verb, variables of the script and the stage opened; computed ones left out. */
function packageWords(
  command: StageCommand,
  tool: PackageTool,
  variables: ReadonlyMap<string, string>,
): readonly string[] {
  const opened = command.args.flatMap((arg, index) => {
    if (arg !== null) return [arg]
    const text = command.texts[index] ?? ''
    if (!/[$`]/.test(text)) return [text.replace(/["']/g, '')]
    const name = /^"?\$\{?(\w+)\}?"?$/.exec(text)?.[1]
    const value = name === undefined ? undefined : variables.get(name)
    return value === undefined ? [] : value.split(/\s+/).filter((word) => word !== '')
  })
  return plainWords(opened, tool).slice(tool.family === 'pacman' ? 0 : 1)
}

function plainWords(args: readonly (string | null)[], tool: PackageTool): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]
    if (arg === null || arg === undefined) continue
    if (tool.valued.includes(arg)) at += 1
    else if (!arg.startsWith('-')) words.push(arg)
  }
  return words
}

/** `apk add --virtual .build-deps`. */
function virtualName({ args }: StageCommand): string | null {
  const at = args.findIndex((arg) => arg === '-t' || arg === '--virtual')
  const inline = args.find((arg) => arg?.startsWith('--virtual='))
  return at === -1 ? (inline?.slice('--virtual='.length) ?? null) : (args[at + 1] ?? null)
}

/** `curl=7.88*`, `curl:arm64`, `curl/bookworm-backports`, `curl~8.1`, `gcc@edge` are curl and gcc. */
function bareName(word: string): string {
  return word.replace(/(?<=.)[=<>~:/@].*$/, '')
}

const NO_VARIABLES: ReadonlyMap<string, string> = new Map()

/** Variables that the script sets for itself, above those of the stage. */
function variablesOf(commands: readonly StageCommand[]): ReadonlyMap<string, string> {
  const [first] = commands
  const variables = new Map(first ? stateBefore(first.stage, first.instruction).variables : [])
  for (const { name, assignments } of commands) {
    if (name !== null) continue
    for (const assignment of assignments)
      if (assignment.value !== null) variables.set(assignment.name, assignment.value)
  }
  return variables
}
