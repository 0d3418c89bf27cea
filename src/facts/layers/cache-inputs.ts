/** What makes the layers of a stage stale, and what is paid again when it changes. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import type { Span } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { buildOf, fact } from '../build.ts'
import { citeCommand, commandsNamed, type StageCommand, stageCommands } from '../commands.ts'
import { type ContextCopy, contextCopies } from '../copies.ts'
import { fetches, type Install, installs, sureInstalls } from '../installs.ts'
import { instructionsOf } from '../instructions.ts'
import { osPackages, osRemovals } from '../os-packages.ts'
import { below, contextPathOf, normalise, placements } from '../placements.ts'
import { clones } from './downloads.ts'

/** A copy of sources, and the steps behind it that would not need them. */
export interface EarlySources {
  readonly copy: ContextCopy
  /** Installs that read only manifests. */
  readonly installs: readonly Install[]
  /** Installs that read nothing of the context. */
  readonly fetches: readonly StageCommand[]
}

/** One entry for the first copy of sources that has such steps behind it. */
export const earlySources = fact((stage: Stage): readonly EarlySources[] => {
  const copies = contextCopies(stage).filter(({ bringsSources }) => bringsSources)
  if (copies.length === 0) return []
  const late = sureInstalls(stage).filter(
    (install) => install.needsSources === null && !boundInput(install.call) && !isElsewhere(stage, install),
  )
  const free = fetches(stage).filter((call) => !call.guarded && !isRemovedAgain(stage, call))
  for (const copy of copies) {
    const behind = (call: StageCommand) => call.instruction.index > copy.instruction.index
    const waiting = {
      copy,
      installs: late.filter(({ call }) => behind(call) && !isRepeated(stage, call, copy)),
      fetches: free.filter(behind),
    }
    if (waiting.installs.length > 0 || waiting.fetches.length > 0) return [waiting]
  }
  return []
})

/** What the same RUN removes again cannot move to a layer of its own: that one would keep it. */
function isRemovedAgain(stage: Stage, call: StageCommand): boolean {
  const removes = osRemovals(stage).some(({ instruction }) => instruction === call.instruction)
  return removes && !osPackages(stage).some(({ command }) => command === call)
}

/** The same manager already installed from manifests in front of the copy: the second run only completes it. */
function isRepeated(stage: Stage, call: StageCommand, copy: ContextCopy): boolean {
  return installs(stage).some(
    (other) => other.call.name === call.name && other.call.instruction.index < copy.instruction.index,
  )
}

/** A RUN with the manifests bind-mounted, or one that writes its own manifest, is no plain case. */
function boundInput({ instruction }: StageCommand): boolean {
  return instruction.flags.some(
    ({ name, value }) => name === 'mount' && /type=bind|^(?!.*type=)/.test(value ?? ''),
  )
}

/**
 * It runs in a repository that was cloned, or goes to a directory first that no copy makes and that has no manifest of
 * the context: one that the same RUN fetches.
 */
function isElsewhere(stage: Stage, { call, manifests }: Install): boolean {
  const moves = commandsNamed(stage, ['cd']).filter(
    ({ instruction, ordinal }) => instruction === call.instruction && ordinal < call.ordinal,
  )
  const to = moves.at(-1)?.args[0]
  const { workdir } = stateBefore(stage, call.instruction)
  const directory = normalise(workdir, to ?? '')
  if (
    clones(stage).some(
      ({ command, path }) => command.span.start < call.span.start && below(path, directory) !== null,
    )
  )
    return true
  if (!to || (moves.length > 1 && !to.startsWith('/'))) return false
  const places = placements(stage).filter(
    ({ target }) => (below(target, directory) ?? below(directory, target)) !== null,
  )
  if (places.some(({ target }) => target !== '/')) return false
  // What lies below the root of the context is known by its list alone.
  if (!buildOf(stage).context.list().complete) return places.length === 0
  return !manifests.some((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return name.includes('*') || contextPathOf(stage, normalise(directory, name)) !== null
  })
}

export interface VolatileArg {
  readonly name: string
  /** With what its value changes, going by the name. */
  readonly changes: 'build' | 'commit' | 'release'
  readonly span: Span
  /** The first expensive step behind it that does not use it. */
  readonly step: { readonly text: string; readonly span: Span }
}

const VOLATILE =
  /^(BUILD_?(DATE|TIME|NUMBER|NUM|ID|TIMESTAMP|SHA|REV|VERSION|COMMIT)|(GIT|VCS|SOURCE|CI)_?(COMMIT(_SHA|_HASH)?|SHA|REF|REV|REVISION|HASH|VERSION|TAG|BRANCH|DESCRIBE)|COMMIT(_?(SHA|HASH|ID|REF))?|REVISION|TIMESTAMP|DATE|(APP|IMAGE|PROJECT|PACKAGE|RELEASE)_VERSION|VERSION)$/

/** ARGs whose value is another with every build, declared in front of steps that a new value makes run again. */
export const volatileArgs = fact((stage: Stage): readonly VolatileArg[] =>
  instructionsOf(stage, 'ARG').flatMap((instruction) =>
    instruction.pairs.flatMap(({ name, value, span }) => {
      if (!VOLATILE.test(name.text) || isPinned(name.text, value?.text ?? null)) return []
      const step = expensiveBehind(stage, instruction, name.text)
      return step ? [{ name: name.text, changes: changesWith(name.text), span, step }] : []
    }),
  ),
)

function changesWith(name: string): VolatileArg['changes'] {
  if (/COMMIT|SHA|REF|REV|HASH|DESCRIBE|BRANCH/.test(name)) return 'commit'
  return /VERSION|TAG/.test(name) ? 'release' : 'build'
}

/** `ARG VERSION=1.2.3` is a pin that somebody edits, not a value of the day. */
function isPinned(name: string, value: string | null): boolean {
  return /VERSION|TAG/.test(name) && value !== null && /\d/.test(value)
}

/**
 * BuildKit keys every RUN behind an ARG with its value, used or not. When an expensive step uses it, the declaration
 * cannot move below that step, and nothing is said.
 */
function expensiveBehind(stage: Stage, arg: Instruction, name: string): VolatileArg['step'] | null {
  const behind = [...installs(stage).map(({ call }) => call), ...fetches(stage)].filter(
    ({ instruction }) => instruction.index > arg.index,
  )
  const first = behind.toSorted((a, b) => a.span.start - b.span.start)[0]
  if (!first || usedBefore(stage, arg, first, name)) return null
  return { text: citeCommand(first), span: first.span }
}

function usedBefore(stage: Stage, arg: Instruction, step: StageCommand, name: string): boolean {
  const mentions = new RegExp(`\\$\\{?${name}\\b`)
  const between = stage.instructions.filter(
    ({ index }) => index > arg.index && index <= step.instruction.index,
  )
  return between.some((instruction) => {
    if (instruction.keyword !== 'RUN')
      return (
        instruction.keyword !== 'LABEL' &&
        instruction.keyword !== 'ENV' &&
        wordsOf(instruction).some((text) => mentions.test(text))
      )
    return stageCommands(stage).some(
      (call) =>
        call.instruction === instruction &&
        (call.texts.some((text) => mentions.test(text)) ||
          call.assignments.some(({ value }) => value === null)),
    )
  })
}

function wordsOf(instruction: Instruction): readonly string[] {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    return [...instruction.sources, ...(instruction.destination ? [instruction.destination] : [])].map(
      ({ text }) => text,
    )
  return 'value' in instruction && instruction.value ? [instruction.value.text] : []
}
