/** CMD and ENTRYPOINT written anew in exec form, where that starts what is meant. */
import type { Stage } from '../../model/model.ts'
import type { CmdInstruction, EntrypointInstruction } from '../../syntax/tree.ts'
import { buildOf } from '../build.ts'
import type { BrokenArray, ManagerLaunch, ShellLaunch } from '../launch.ts'
import { lastInstruction } from '../lineage.ts'
import { programInContext } from '../started.ts'
import { type Edit, execArray, hasComments, replace } from './edits.ts'

type Starter = CmdInstruction | EntrypointInstruction

/** The plain command without its shell; null where the shell does more for it than to start it. */
export function withoutShell(stage: Stage, { instruction, words }: ShellLaunch): readonly Edit[] | null {
  const { command } = instruction
  const comment = command.form === 'shell' && command.script.text.includes('#')
  return comment || takesCmd(stage, instruction) || needsInterpreter(stage, words[0] ?? '')
    ? null
    : rewritten(stage, instruction, words)
}

/** The array as JSON; null when it is not plain what its words are. */
export function asJson(stage: Stage, { instruction, written }: BrokenArray): readonly Edit[] | null {
  const words = quotedWords(written)
  return words && rewritten(stage, instruction, words)
}

/** What a package script stands for, where nothing but its instruction says what is started. */
export function withoutManager(stage: Stage, launch: ManagerLaunch): readonly Edit[] | null {
  const { instruction, standsFor } = launch
  if (!standsFor || takesCmd(stage, instruction)) return null
  if (instruction.keyword === 'CMD' && lastInstruction(stage, 'ENTRYPOINT') !== null) return null
  return rewritten(stage, instruction, standsFor)
}

/** In shell form an ENTRYPOINT takes no arguments; in exec form it takes those of CMD. */
function takesCmd({ config }: Stage, { keyword }: Starter): boolean {
  return keyword === 'ENTRYPOINT' && config.Cmd !== null
}

/** A script without `#!` runs in a shell only because a shell starts it. */
function needsInterpreter(stage: Stage, program: string): boolean {
  const path = programInContext(stage, program)
  const content = path === null ? null : buildOf(stage).context.read(path)
  if (content?.kind === 'text') return !content.text.startsWith('#!')
  return path !== null || /\.[a-z]{2,4}$/.test(program)
}

function rewritten(stage: Stage, { command }: Starter, words: readonly string[]): readonly Edit[] | null {
  if (words.length === 0 || hasComments(buildOf(stage).model, command.span)) return null
  return [replace(command.span, execArray(words))]
}

/** The words between the brackets: each in quotes of some kind, a comma behind each. */
function quotedWords(written: string): readonly string[] | null {
  const inside = written.slice(1, -1).trim()
  const item = /\s*(?:'([^'\\]*)'|"([^"\\]*)"|[“”]([^“”"\\]*)[“”]|[‘’]([^‘’'\\]*)[‘’])\s*(?:,|$)/y
  const words: string[] = []
  while (item.lastIndex < inside.length) {
    const match = item.exec(inside)
    if (!match) return null
    words.push(match.slice(1).find((word) => word !== undefined) ?? '')
  }
  return words
}
