/** The commands that the RUN instructions of a stage execute. */
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { shellCommands } from '../syntax/shell.ts'
import { isPosixShell } from '../syntax/shell-names.ts'
import type { Span } from '../syntax/source.ts'
import type { ExecForm, Instruction, RunInstruction, ShellCommand } from '../syntax/tree.ts'
import { fact } from './build.ts'
import { instructionsOf } from './instructions.ts'
import { lineage } from './lineage.ts'

export interface StageCommand {
  /** Without directory and wrappers (`sudo`, `env`, `exec`); null when it is computed. */
  readonly name: string | null
  /** Behind the name; null for a word that a variable, substitution or glob decides. */
  readonly args: readonly (string | null)[]
  /** The same as written. */
  readonly texts: readonly string[]
  /** All of them as they stand, name and wrappers first. */
  readonly words: ShellCommand['words']
  readonly span: Span
  /** Stands inside of another construct: a loop, a subshell, the text of `sh -c`. */
  readonly nested: boolean
  /** Runs only under a condition: in an `if`, a `case`, behind `||`. */
  readonly guarded: boolean
  readonly guards: ShellCommand['guards']
  readonly assignments: ShellCommand['assignments']
  readonly redirects: ShellCommand['redirects']
  readonly after: ShellCommand['after']
  readonly instruction: RunInstruction
  /** Position within its RUN. */
  readonly ordinal: number
  readonly stage: Stage
}

/** In order, nested ones included. */
export const stageCommands = fact((stage: Stage): readonly StageCommand[] =>
  instructionsOf(stage, 'RUN').flatMap((run) => commandsOf(stage, run)),
)

/** The same by the RUN they stand in. */
export const commandsByRun = fact(
  (stage: Stage): ReadonlyMap<Instruction, readonly StageCommand[]> =>
    grouped(stage, ({ instruction }) => instruction),
)

const commandsByName = fact(
  (stage: Stage): ReadonlyMap<string | null, readonly StageCommand[]> => grouped(stage, ({ name }) => name),
)

function grouped<Key>(
  stage: Stage,
  keyOf: (command: StageCommand) => Key,
): ReadonlyMap<Key, readonly StageCommand[]> {
  const groups = new Map<Key, StageCommand[]>()
  for (const command of stageCommands(stage)) {
    const key = keyOf(command)
    const group = groups.get(key)
    if (group) group.push(command)
    else groups.set(key, [command])
  }
  return groups
}

const NONE: readonly StageCommand[] = []

/** Those that call one of the programs, in order: nobody who asks for some has to look at all. */
export function commandsNamed(stage: Stage, names: readonly string[]): readonly StageCommand[] {
  const byName = commandsByName(stage)
  let found = NONE
  for (const name of names) {
    const own = byName.get(name)
    if (own) found = found.length === 0 ? own : [...found, ...own].sort(byPlace)
  }
  return found
}

/** In the order of a stage. */
export function byPlace(a: StageCommand, b: StageCommand): number {
  return a.instruction.index - b.instruction.index || a.ordinal - b.ordinal
}

/** Those of the stages below, too. */
export const lineageCommands = fact((stage: Stage): readonly StageCommand[] => {
  const parts = lineage(stage)
  return parts.length === 1 ? stageCommands(stage) : parts.flatMap(stageCommands)
})

/** How a command is cited in a message: as written, on one line, cut at 80 characters. */
export function citeCommand(command: StageCommand): string {
  const text = [command.name ?? '…', ...command.texts].join(' ').replace(/\s+/g, ' ')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function commandsOf(stage: Stage, instruction: RunInstruction): readonly StageCommand[] {
  const { command } = instruction
  // PowerShell and cmd have a grammar of their own: read as sh, their text would say what it does not mean.
  if (command.form === 'shell' && !isPosixShell(stateBefore(stage, instruction).shell)) return []
  const commands = command.form === 'shell' ? shellCommands(command.script) : execCommands(command)
  return commands.map((shell, ordinal) => fromShell(shell, ordinal, stage, instruction))
}

/** `["sh", "-c", "…"]` is a script; anything else is one command. */
function execCommands({ words, span }: ExecForm): readonly ShellCommand[] {
  const [first, flag, script] = words
  if (first && script && /(^|\/)(ba|a|da|z)?sh$/.test(first.text) && /^-\w*c$/.test(flag?.text ?? '')) {
    return shellCommands({ text: script.text, segments: [{ at: 0, file: script.span.start + 1 }] })
  }
  if (!first) return []
  const shellWords = words.map((word) => ({ text: word.text, value: word.text, span: word.span }))
  return [
    {
      name: baseName(first.text),
      words: shellWords,
      assignments: [],
      redirects: [],
      after: null,
      within: [],
      guards: [],
      span,
    },
  ]
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function fromShell(
  shell: ShellCommand,
  ordinal: number,
  stage: Stage,
  instruction: RunInstruction,
): StageCommand {
  const skip = wrapperLength(shell)
  const first = shell.words[skip]
  const behind = shell.words.slice(skip + 1)
  return {
    name: skip === 0 ? shell.name : first?.value ? baseName(first.value) : null,
    args: behind.map(({ value }) => value),
    texts: behind.map(({ text }) => text),
    words: shell.words,
    span: shell.span,
    nested: shell.within.length > 0,
    guarded:
      shell.after === '||' ||
      shell.within.some((part) => part === 'if' || part === 'case' || part === 'function'),
    guards: shell.guards,
    assignments:
      skip === 0
        ? shell.assignments
        : [...shell.assignments, ...shell.words.slice(0, skip).flatMap(wrapperAssignment)],
    redirects: shell.redirects,
    after: shell.after,
    instruction,
    ordinal,
    stage,
  }
}

const WRAPPERS = new Set([
  'sudo',
  'env',
  'exec',
  'command',
  'nice',
  'nohup',
  'time',
  'eatmydata',
  'gosu',
  'su-exec',
  'setarch',
  'linux32',
  'travis_retry',
  'retry',
])
const VALUED = new Set(['-u', '-g', '-n', '-C'])

/** How many words in front only say how to run the command behind them. */
function wrapperLength({ words }: ShellCommand): number {
  let at = 0
  while (at < words.length - 1 && WRAPPERS.has(baseName(words[at]?.value ?? '')))
    at = behindWrapper(words, at)
  return at >= words.length ? 0 : at
}

/** Behind the wrapper at `at` and its own arguments. */
function behindWrapper(words: ShellCommand['words'], at: number): number {
  const takesUser = /^(gosu|su-exec)$/.test(baseName(words[at]?.value ?? ''))
  let next = at + (takesUser ? 2 : 1)
  while (next < words.length - 1 && isWrapperArgument(words[next]?.text ?? ''))
    next += VALUED.has(words[next]?.text ?? '') ? 2 : 1
  return next
}

function isWrapperArgument(text: string): boolean {
  return text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text)
}

/** `env NAME=value program` sets it as `NAME=value program` does. */
function wrapperAssignment({
  text,
  value,
  span,
}: ShellCommand['words'][number]): ShellCommand['assignments'] {
  const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1]
  return name === undefined ? [] : [{ name, value: value?.slice(name.length + 1) ?? null, span }]
}
