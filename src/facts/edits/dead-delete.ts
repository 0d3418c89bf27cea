/** Package lists removed in the step that fetched them, where no later step reads them. */
import { stateBefore } from '../../model/state.ts'
import type { Build, Stage } from '../build.ts'
import { type StageCommand, stageCommands } from '../commands.ts'
import type { DeadDelete } from '../layers/dead-deletes.ts'
import { lineage } from '../lineage.ts'
import { commandBehind, type Edit, hasComments, replace, withoutLines } from './edits.ts'

const LISTS = 'rm -rf /var/lib/apt/lists/*'

/** Every removal is held against all commands: nobody writes more of them by hand. */
const MOST_COMMANDS = 500

/** Null for files and packages, and where a step between the two may need the lists. */
export function earlierDelete(build: Build, { call, update }: DeadDelete): readonly Edit[] | null {
  if (!update || !isSameUser(update, call) || stageCommands(call.stage).length > MOST_COMMANDS) return null
  const fetching = commandsIn(update)
  const last = fetching.at(-1)
  if (!last || !isChain(fetching) || readsListsLater(build, update, call)) return null
  const removal = withoutLists(build, call)
  return removal && [commandBehind(build, update.instruction, last.span.end, LISTS), ...removal]
}

/** Whoever fetches them may remove them there: no `sudo` in front, and no USER between. */
function isSameUser(update: StageCommand, call: StageCommand): boolean {
  const plain = [update, call].every(({ words, name }) => words[0]?.value === name)
  const [then, now] = [update, call].map(({ stage, instruction }) => stateBefore(stage, instruction).user)
  return plain && then === now
}

function commandsIn({ stage, instruction }: StageCommand): readonly StageCommand[] {
  return stageCommands(stage).filter((one) => one.instruction === instruction)
}

/** Plain commands one behind the other, to the very end of the RUN, each of which must work. */
function isChain(commands: readonly StageCommand[]): boolean {
  const [first] = commands
  const last = commands.at(-1)
  if (first?.instruction.command.form !== 'shell' || first.instruction.heredocs.length > 0) return false
  return (
    last?.span.end === first.instruction.command.span.end &&
    commands.every(({ nested, after }) => !nested && (after === null || after === '&&' || after === ';'))
  )
}

/** Commands that may install packages out of sight. */
const OPAQUE = /^(bash|sh|make|source|\.|curl|wget|npx|playwright|ansible-playbook|xargs|eval)$|[./]/

/** Whether a step behind the update installs from the lists: one that updates them itself does not. */
function readsListsLater(build: Build, update: StageCommand, removal: StageCommand): boolean {
  const behind = build.stages
    .filter((stage) => lineage(stage).includes(update.stage))
    .flatMap((stage) => lineage(stage).filter(({ index }) => index >= update.stage.index))
  return [...new Set<Stage>(behind)].flatMap(stageCommands).some((one) => {
    if (one.instruction.index <= update.instruction.index) return false
    const before = one.instruction.index <= removal.instruction.index
    const opaque = before && (one.name === null || OPAQUE.test(one.name))
    return opaque || (isAptInstall(one) && !commandsIn(one).some(isUpdate))
  })
}

const READERS = /^(install|build-dep|(dist-|full-)?upgrade|source|download|satisfy)$/

function isAptInstall({ name, args }: StageCommand): boolean {
  return /^(apt|apt-get|aptitude)$/.test(name ?? '') && args.some((arg) => arg === null || READERS.test(arg))
}

function isUpdate({ name, args }: StageCommand): boolean {
  return /^(apt|apt-get|aptitude)$/.test(name ?? '') && args.includes('update')
}

/** The removal taken out: its lists alone, the command, or the whole RUN. */
function withoutLists(build: Build, call: StageCommand): readonly Edit[] | null {
  const paths = call.words.filter(({ text }) => text.startsWith('/'))
  const lists = paths.filter(({ text }) => text.startsWith('/var/lib/apt/lists'))
  const commands = commandsIn(call)
  if (call.nested || call.redirects.length > 0 || hasComments(build.model, call.instruction.span)) return null
  if (lists.length < paths.length) {
    const previous = (at: number) => call.words[call.words.findIndex(({ span }) => span.start === at) - 1]
    return lists.map(({ span }) =>
      replace({ start: previous(span.start)?.span.end ?? span.start, end: span.end }, ''),
    )
  }
  if (commands.length === 1) {
    const lines = withoutLines(build, call.instruction)
    return lines && [lines]
  }
  const [before, behind] = [commands[call.ordinal - 1], commands[call.ordinal + 1]]
  if (behind && behind.after !== '&&' && behind.after !== ';') return null
  if (before && (call.after === '&&' || call.after === ';') && !before.nested)
    return [replace({ start: before.span.end, end: call.span.end }, '')]
  return behind?.after === '&&' && !behind.nested
    ? [replace({ start: call.span.start, end: behind.span.start }, '')]
    : null
}
