/** Steps of a stage that stand behind what changes with every edit of the program, and need nothing of it. */
import { isAccountTool } from '../../knowledge/accounts.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import type { AddInstruction, CopyInstruction, Instruction, RunInstruction } from '../../syntax/tree.ts'
import { fact } from '../build.ts'
import { commandsByRun, type StageCommand, stageCommands } from '../commands.ts'
import { contextCopies, isManifest } from '../copies.ts'
import { type Install, installs } from '../installs.ts'
import { instructionsOf } from '../instructions.ts'
import { lineage } from '../lineage.ts'
import { isOsInstall } from '../os-packages.ts'
import { below, normalise, placements, transfers } from '../placements.ts'

export interface LateSteps {
  /** The COPY or ADD that changes with the program. */
  readonly copy: CopyInstruction | AddInstruction
  /** The first command of each step that could stand above it. */
  readonly steps: readonly StageCommand[]
}

/** Null where nothing changes often, all that stands behind it needs it, or only directories are made there. */
export const lateSteps = fact((stage: Stage): LateSteps | null => {
  const last = [...matters(stage)].at(-1)?.instruction.index ?? -1
  const copy = last < 0 ? undefined : changingCopies(stage)[0]
  if (!copy || last < copy.index) return null
  const steps = instructionsOf(stage, 'RUN').flatMap((step) => {
    if (step.index < copy.index) return []
    const commands = commandsByRun(stage).get(step) ?? []
    const [first] = commands.filter((command) => isTheMatter(command) || command.name === 'mkdir')
    return first && isFree(stage, step, copy, commands) ? [first] : []
  })
  return steps.some(isTheMatter) ? { copy, steps } : null
})

/** `apt-get update` and `cd` are not what a step is for; an empty directory is made in no time. */
function isTheMatter(command: StageCommand): boolean {
  return matters(command.stage).has(command)
}

const matters = fact(
  (stage: Stage): ReadonlySet<StageCommand> =>
    new Set(
      stageCommands(stage).filter(
        (command) => isAccountTool(command.name) || isOsInstall(command) || isInstall(command),
      ),
    ),
)

function isInstall(command: StageCommand): boolean {
  return installCalls(command.stage).has(command)
}

const installCalls = fact(
  (stage: Stage): ReadonlyMap<StageCommand, Install> =>
    new Map(installs(stage).map((install) => [install.call, install])),
)

/** Copies of sources, of what was built outside, and of what a stage with sources made; never into the system. */
const changingCopies = fact((stage: Stage): readonly LateSteps['copy'][] => {
  const sources = contextCopies(stage)
    .filter((copy) => copy.bringsSources || copy.sources.some(isArtifact))
    .map(({ instruction }) => instruction)
  const made = transfers(stage)
    .filter(({ from, sources: paths }) => changes(from) && !paths.every(isSteady))
    .map(({ instruction }) => instruction)
  const system = new Set(systemCopies(stage))
  return [...sources, ...made].filter((copy) => !system.has(copy)).sort((a, b) => a.index - b.index)
})

/** Something that a build outside of Docker leaves. */
function isArtifact(path: string): boolean {
  return /\.(jar|war)$|(^|\/)(target|dist)(\/|$)/.test(path)
}

/** Dependencies, certificates, scripts and settings: a COPY of them is made again only when they change themselves. */
function isSteady(path: string): boolean {
  return (
    isManifest(path) ||
    /\/(node_modules|vendor|site-packages|\.?venv|wheels|certs)(\/|$)|\.(crt|pem|ya?ml|json|toml|conf|cfg|ini|env|sh)$/.test(
      path,
    )
  )
}

/** What is made of sources of the context, through other stages too; what a build downloads changes with its version alone. */
const changes = fact((stage: Stage): boolean =>
  lineage(stage).some(
    (part) =>
      contextCopies(part).some((copy) => copy.bringsSources || copy.sources.some(isArtifact)) ||
      transfers(part).some(({ from }) => from.index < part.index && changes(from)),
  ),
)

/** Those that may change what the package manager and the account tools read. */
const systemCopies = fact((stage: Stage): readonly Instruction[] =>
  [...placements(stage), ...transfers(stage)]
    .filter(({ target }) => SYSTEM.test(target))
    .map(({ instruction }) => instruction),
)

const SYSTEM = /^\/$|^\/(etc|lib|usr(?!\/(local|src|app|share)\b)|var(?!\/(www|app|task|lib)\b))(\/|$)/

function isFree(
  stage: Stage,
  step: RunInstruction,
  copy: Instruction,
  commands: readonly StageCommand[],
): boolean {
  const [before, now] = [stateBefore(stage, copy), stateBefore(stage, step)]
  if (before.user !== now.user || commands.some(({ name, guarded }) => name === null || guarded)) return false
  if (step.flags.some(({ name, value }) => name === 'mount' && !/type=(cache|tmpfs)/.test(value ?? '')))
    return false
  if (systemCopies(stage).some(({ index }) => index < step.index && index >= copy.index)) return false
  // What is installed behind sources is what `earlySources` speaks of.
  const [sources] = contextCopies(stage).filter(({ bringsSources }) => bringsSources)
  const behind = sources !== undefined && sources.instruction.index < step.index
  if (behind && commands.some((command) => isOsInstall(command) || isInstall(command))) return false
  const made = commands.flatMap((command) => (command.name === 'mkdir' ? pathsOf(command, now.workdir) : []))
  return commands.every((command) => needsNothing(stage, copy, command, made))
}

function needsNothing(
  stage: Stage,
  copy: Instruction,
  command: StageCommand,
  made: readonly string[],
): boolean {
  const { name, args } = command
  if (isInstall(command)) return hasOwnManifests(stage, copy, command)
  if (isPackageTool(name)) return !args.some((arg) => arg === null || /^\.?\/|\.(deb|rpm|apk)$/.test(arg))
  const { workdir } = stateBefore(stage, command.instruction)
  if (name === 'rm') return command.texts.every((text) => /^-|^\/(var|tmp|root)\//.test(text))
  if (name === 'mkdir')
    return pathsOf(command, workdir).every((path) => !args.includes(null) && !/[$*]/.test(path))
  if (name === 'chown' || name === 'chmod') {
    const paths = pathsOf(command, workdir).slice(1)
    return (
      paths.length > 0 && paths.every((path) => made.some((directory) => below(directory, path) !== null))
    )
  }
  return (
    isAccountTool(name) &&
    !args.some((arg) => arg?.startsWith('/') && holdsCopies(stage, normalise('/', arg)))
  )
}

function isPackageTool(name: string | null): boolean {
  return /^(apt|apt-get|apk|dnf|yum|microdnf|tdnf|zypper|pacman)$/.test(name ?? '')
}

/** A directory that files are copied to takes its owner and mode from what comes first. */
function holdsCopies(stage: Stage, path: string): boolean {
  return [...placements(stage), ...transfers(stage)].some(
    ({ target }) => below(path, target) !== null || below(target, path) !== null,
  )
}

/** Words that are no flags, as paths. */
function pathsOf({ texts }: StageCommand, workdir: string): readonly string[] {
  return texts.filter((text) => !text.startsWith('-')).map((text) => normalise(workdir, text))
}

/** Another COPY than the changing ones brings the manifests, and no script of theirs needs the sources. */
function hasOwnManifests(stage: Stage, copy: Instruction, command: StageCommand): boolean {
  const install = installCalls(stage).get(command)
  if (!install || install.needsSources !== null) return false
  const changing = new Set(changingCopies(stage))
  const names = [...contextCopies(stage), ...transfers(stage)].filter(
    ({ instruction, sources }) =>
      instruction.index < command.instruction.index && !changing.has(instruction) && sources.some(isManifest),
  )
  return names.length > 0 && copy.index < command.instruction.index
}
