/** Which commands of a RUN a build surely runs when nobody gives it other arguments than the file does. */
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import type { Instruction, ShellGuard } from '../syntax/tree.ts'
import { fact } from './build.ts'
import { type StageCommand, stageCommands } from './commands.ts'
import { expand, unquote } from './placements.ts'

/** A build runs at least one of these commands, all of one RUN: one has no condition that is not met, or all arms have one. */
export function runsOneOf(commands: readonly StageCommand[]): boolean {
  const unmet = commands.flatMap((command) => {
    const guards = isLeftOpen(command) ? null : openGuards(command)
    return guards === null ? [] : [guards]
  })
  return coversAll(unmet)
}

/** Nobody asks for it with the arguments that the file gives. */
export function isSkipped(command: StageCommand): boolean {
  return openGuards(command) === null
}

/** Behind `||` or in a function: guards do not tell. */
function isLeftOpen({ guarded, guards, after }: StageCommand): boolean {
  return after === '||' || (guarded && guards.length === 0)
}

/** The conditions that cannot be answered; null when one is answered so that the command does not run. */
function openGuards(command: StageCommand): readonly ShellGuard[] | null {
  const open: ShellGuard[] = []
  for (const guard of command.guards) {
    const answer = answerTo(guard, command)
    if (answer === null) open.push(guard)
    else if (answer !== guard.holds) return null
  }
  return open
}

/** Whatever the answers are, one of the lists has them all. */
function coversAll(lists: readonly (readonly ShellGuard[])[]): boolean {
  if (lists.some((list) => list.length === 0)) return true
  const places = new Set(lists.map(([first]) => first?.at))
  return [...places].some((at) => {
    const here = lists.filter(([first]) => first?.at === at)
    const arm = (holds: boolean) =>
      here.filter(([first]) => first?.holds === holds).map((list) => list.slice(1))
    return coversAll(arm(true)) && coversAll(arm(false))
  })
}

/** Null when it asks for more than words of the file tell. */
function answerTo({ test }: ShellGuard, command: StageCommand): boolean | null {
  const [asked, ...rest] = test ?? []
  const name = asked?.value ?? ''
  if (!/^(\[|\[\[|test)$/.test(name)) return null
  const behind = name === '[' ? rest.slice(0, -1) : rest
  const words = behind.map((word) => word.value ?? opened(word.text, command))
  return words.includes(null)
    ? null
    : compare(
        words.flatMap((word) => word ?? []),
        name === '[[',
      )
}

/** A word with the variables of the stage in it; null when a command in front may have set them. */
function opened(text: string, { stage, instruction, ordinal }: StageCommand): string | null {
  const found = expand(unquote(text), stateBefore(stage, instruction).variables)
  if (/[$`*?\\"'{]/.test(found)) return null
  const names = [...text.matchAll(/\$\{?(\w+)/g)].flatMap(([, name]) => name ?? [])
  const set = setBy(stage).get(instruction)
  const isKnown = [ANY, ...names].every((name) => (set?.get(name) ?? ordinal) >= ordinal)
  return isKnown && !names.some((name) => PLATFORM.test(name)) ? found : null
}

/** Every machine has its own, and one build may be for several. */
const PLATFORM = /^(TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$/
const SETTERS = /^(export|declare|local|typeset|readonly|read|unset|getopts)$/
const READERS = /^(\.|source|eval)$/
/** Stands for every variable. */
const ANY = '*'

/** Variables that a RUN itself sets, with the position of the first command that does. */
const setBy = fact((stage: Stage): ReadonlyMap<Instruction, ReadonlyMap<string, number>> => {
  const found = new Map<Instruction, Map<string, number>>()
  for (const { instruction, ordinal, name, assignments, texts } of stageCommands(stage)) {
    const set = found.get(instruction) ?? new Map<string, number>()
    found.set(instruction, set)
    const named = SETTERS.test(name ?? '') ? texts.map((text) => /^\w*/.exec(text)?.[0] ?? '') : []
    const all = READERS.test(name ?? '') ? [ANY] : []
    for (const one of [...assignments.map((each) => each.name), ...named, ...all])
      if (!set.has(one)) set.set(one, ordinal)
  }
  return found
})

/** `[ A = B ]` and its like; null for questions about files. `pattern`: the right side is one. */
function compare(words: readonly string[], pattern: boolean): boolean | null {
  const [first = '', second = '', third] = words
  if (first === '!' && words.length > 1) {
    const answer = compare(words.slice(1), pattern)
    return answer === null ? null : !answer
  }
  if (words.length === 1) return first !== ''
  if (words.length === 2) return ofOne(first, second)
  if (words.length !== 3 || third === undefined || (pattern && /[*?[]/.test(third))) return null
  return ofTwo(first, second, third)
}

function ofOne(operator: string, word: string): boolean | null {
  if (operator === '-n') return word !== ''
  return operator === '-z' ? word === '' : null
}

function ofTwo(left: string, operator: string, right: string): boolean | null {
  if (operator === '=' || operator === '==') return left === right
  if (operator === '!=') return left !== right
  if (!/^\d+$/.test(left) || !/^\d+$/.test(right)) return null
  if (operator === '-eq') return Number(left) === Number(right)
  return operator === '-ne' ? Number(left) !== Number(right) : null
}
