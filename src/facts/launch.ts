/** How the program is started: which process is the first one, and what stands between it and the program. */
import type { Stage } from '../model/model.ts'
import { shellCommands } from '../syntax/shell.ts'
import type { Span } from '../syntax/source.ts'
import type { CmdInstruction, EntrypointInstruction } from '../syntax/tree.ts'
import { buildOf, fact } from './build.ts'
import { baseImage, lastInstruction } from './lineage.ts'
import { startedProgram } from './started-program.ts'

export interface ShellLaunch {
  readonly keyword: 'CMD' | 'ENTRYPOINT'
  readonly instruction: CmdInstruction | EntrypointInstruction
  readonly span: Span
  /** The one plain command, as written. */
  readonly command: string
  /** As exec form takes it. */
  readonly words: readonly string[]
}

/** A CMD or ENTRYPOINT in shell form that one plain command would do; null when it needs its shell. */
export const shellLaunch = fact((stage: Stage): ShellLaunch | null => {
  const instruction = starter(stage)
  if (instruction?.command.form !== 'shell') return null
  const { script } = instruction.command
  const [call, ...more] = shellCommands(script)
  const plain = script.text.trim()
  if (!call || more.length > 0 || call.name === 'exec' || call.name === null) return null
  if (call.assignments.length > 0 || call.redirects.length > 0 || /^\[|[$`~*?&|;<>()\\]/.test(plain))
    return null
  if (stage.config.Shell !== null || isScripted(stage)) return null
  const words = call.words.map(({ value }) => value)
  if (words.some((word) => word === null) || SHELL_WORDS.has(words[0] ?? '')) return null
  return {
    keyword: instruction.keyword,
    instruction,
    span: instruction.span,
    command: plain.replace(/\s+/g, ' '),
    words: words.filter((word): word is string => word !== null),
  }
})

export interface BrokenArray {
  readonly keyword: 'CMD' | 'ENTRYPOINT'
  readonly instruction: CmdInstruction | EntrypointInstruction
  readonly span: Span
  readonly written: string
}

/** `CMD ['node', 'x']`: no JSON, so a shell runs it as the command `[`. */
export const brokenArray = fact((stage: Stage): BrokenArray | null => {
  const instruction = starter(stage)
  if (instruction?.command.form !== 'shell') return null
  const written = instruction.command.script.text.trim()
  return /^\[(?!\[).*\]$/s.test(written)
    ? { keyword: instruction.keyword, instruction, span: instruction.span, written }
    : null
})

const SHELL_WORDS = new Set([
  'cd',
  'source',
  '.',
  'export',
  'set',
  'ulimit',
  'umask',
  'alias',
  'eval',
  'exec',
])

/** ENTRYPOINT decides, unless only CMD is there. */
function starter(stage: Stage): CmdInstruction | EntrypointInstruction | null {
  const entrypoint = lastInstruction(stage, 'ENTRYPOINT')
  if (entrypoint && entrypoint.command.form === 'shell') return entrypoint
  return stage.config.Entrypoint === null ? lastInstruction(stage, 'CMD') : null
}

/** Windows containers have no signals of this kind. */
function isScripted(stage: Stage): boolean {
  return stage.base.kind === 'image' && (buildOf(stage).images.facts(stage.base.reference)?.windows ?? false)
}

export interface ManagerLaunch {
  /** `npm start`, as it is called. */
  readonly command: string
  /** The plain command that it stands for; null when that cannot be told. */
  readonly standsFor: readonly string[] | null
  readonly instruction: CmdInstruction | EntrypointInstruction
  readonly span: Span
}

const MANAGERS = /^(npm|yarn|pnpm|npx)$/

/** A package manager as the first process of the container; null behind an init, that of a compose file included. */
export const managerLaunch = fact((stage: Stage): ManagerLaunch | null => {
  const { words, direct, script } = startedProgram(stage)
  const instruction = lastInstruction(stage, 'CMD') ?? lastInstruction(stage, 'ENTRYPOINT')
  if (!instruction || script !== null || isBehindUnknown(stage)) return null
  if (buildOf(stage).context.uses.some(({ hasInit }) => hasInit)) return null
  const bare = words.filter((word) => word !== 'docker-entrypoint.sh')
  const called = bare[0]?.endsWith('sh') && bare[1] === '-c' ? (bare[2] ?? '').trim().split(/\s+/) : bare
  const [program = ''] = called
  if (
    !MANAGERS.test(program.slice(program.lastIndexOf('/') + 1)) ||
    called.some((word) => /[&|;]/.test(word))
  )
    return null
  return { command: called.join(' '), standsFor: direct, instruction, span: instruction.span }
})

/** The ENTRYPOINT of an image that nobody knows may well be an init, and CMD is only what it is given. */
function isBehindUnknown(stage: Stage): boolean {
  return lastInstruction(stage, 'ENTRYPOINT') === null && baseImage(stage) === null
}
