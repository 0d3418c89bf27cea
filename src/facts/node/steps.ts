/** What each RUN of a Node stage is for: installing, compiling, checking, preparing the system, or not to be told. */
import { type Manifest, readNodeProject } from '../../context/node-project.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { shellCommands } from '../../syntax/shell.ts'
import type { RunInstruction, ShellCommand } from '../../syntax/tree.ts'
import { buildOf, fact } from '../build.ts'
import { contextPathOf, normalise } from '../placements.ts'
import { type Invocation, openCommands, openWords, scriptCall } from './package-scripts.ts'
import { managerRole, packagesOf, pathsOf, plainArgs, type Role, scriptRole, toolRole } from './roles.ts'

export interface StepPart {
  readonly role: Role
  /** As called in the RUN, package scripts not opened. */
  readonly call: Invocation
  /** The programs behind it, package scripts opened; the call itself when there is nothing to open. */
  readonly programs: readonly Invocation[]
  /** Directory it runs in, absolute. */
  readonly dir: string
  /** Where it stands in the RUN; null for an exec-form RUN. */
  readonly source: ShellCommand | null
  /** Packages of `os`, `global` and `add-packages`; paths, absolute, of `files`. */
  readonly names: readonly string[]
}

export interface NodeStep {
  readonly instruction: RunInstruction
  readonly parts: readonly StepPart[]
  /** Changes directory on the way, so that its commands cannot stand alone. */
  readonly moves: boolean
}

export const nodeSteps = fact((stage: Stage): readonly NodeStep[] =>
  stage.instructions.flatMap((instruction) =>
    instruction.keyword === 'RUN'
      ? [{ instruction, parts: partsOf(stage, instruction), moves: changesDirectory(instruction) }]
      : [],
  ),
)

/** The package.json that lies in a directory of the stage; null when none is there or it cannot be read. */
function manifestAt(stage: Stage, dir: string): Manifest | null {
  const path = contextPathOf(stage, normalise(dir, 'package.json'))
  if (path === null) return null
  const reading = readNodeProject(
    buildOf(stage).context,
    path.slice(0, -'package.json'.length).replace(/\/$/, ''),
  )
  return reading.kind === 'project' ? reading.project.manifest : null
}

function changesDirectory({ command }: RunInstruction): boolean {
  return (
    command.form === 'shell' &&
    shellCommands(command.script).some(({ name }) => name === 'cd' || name === 'pushd')
  )
}

function partsOf(stage: Stage, instruction: RunInstruction): StepPart[] {
  const workdir = normalise('/', stateBefore(stage, instruction).workdir)
  const { command } = instruction
  if (command.form === 'exec') {
    const opened = openWords(
      command.words.map((word) => word.text),
      null,
    )
    return opened.invocations.map((call) => ({
      ...partOf(call, workdir, manifestAt(stage, workdir)),
      source: null,
    }))
  }
  let dir = workdir
  return shellCommands(command.script).flatMap((shellCommand) => {
    const call = openCommands([shellCommand], null).invocations[0]
    if (!call)
      return shellCommand.name === null && shellCommand.words.length > 0
        ? [unknownPart(shellCommand, dir)]
        : []
    if (call.name === 'cd') {
      dir = normalise(dir, call.args[0] ?? '/root')
      return []
    }
    const part = partOf(call, dir, manifestAt(stage, dir))
    const written = redirectTarget(shellCommand)
    if (written !== null && part.role === 'unknown' && WRITES_TEXT.has(call.name)) {
      return [{ ...part, role: 'files' as const, names: [normalise(dir, written)], source: shellCommand }]
    }
    return [{ ...part, source: shellCommand }]
  })
}

/** Programs that write nothing but what they are redirected to. */
const WRITES_TEXT = new Set(['echo', 'printf', 'cat', ':', 'true'])

/** The file that the command's output goes to; null when it goes nowhere or a variable decides. */
function redirectTarget(command: ShellCommand): string | null {
  const out = command.redirects.find(({ operator }) => operator.includes('>') && !operator.includes('&'))
  return out?.target?.value ?? null
}

function unknownPart(command: ShellCommand, dir: string): StepPart {
  const texts = command.words.map((word) => word.text)
  const call: Invocation = {
    name: texts[0] ?? '',
    args: texts.slice(1),
    texts: texts.slice(1),
    variables: [],
    wrappers: [],
    after: command.after,
    within: command.within,
    redirected: false,
    scripts: [],
  }
  return { role: 'unknown', call, programs: [call], dir, source: command, names: [] }
}

function partOf(call: Invocation, dir: string, manifest: Manifest | null): Omit<StepPart, 'source'> {
  const words = plainArgs(call)
  const managed = managerRole(call, words)
  if (managed) return { role: managed, call, programs: [call], dir, names: words.slice(1) }
  const scripts = scriptCall(call.name, call.args)
  if (scripts) return scriptPart(call, scripts, dir, manifest)
  const role = toolRole(call)
  const names = role === 'os' ? packagesOf(call) : role === 'files' ? pathsOf(call, dir) : []
  return { role, call, programs: [call], dir, names }
}

function scriptPart(
  call: Invocation,
  scripts: readonly string[],
  dir: string,
  manifest: Manifest | null,
): Omit<StepPart, 'source'> {
  const opened = manifest ? openCommands([asCommand(call)], manifest) : null
  const programs = opened && opened.invocations.length > 0 ? opened.invocations : [call]
  return { role: scriptRole(scripts, programs), call, programs, dir, names: scripts }
}

/** Just enough of a shell command to open it again. */
function asCommand(call: Invocation): ShellCommand {
  const span = { start: 0, end: 0 }
  const word = (value: string | null, index: number) => ({
    text: call.texts[index - 1] ?? value ?? '',
    value,
    span,
  })
  return {
    name: call.name,
    words: [call.name, ...call.args].map(word),
    assignments: [],
    redirects: [],
    after: call.after,
    within: call.within,
    guards: [],
    span,
  }
}
