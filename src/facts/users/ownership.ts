/** Whose a directory of a stage is, as far as its file shows. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import type { Span } from '../../syntax/source.ts'
import type { AddInstruction, CopyInstruction } from '../../syntax/tree.ts'
import { fact } from '../build.ts'
import { lineageCommands, type StageCommand, stageCommands } from '../commands.ts'
import { copyInstructions, instructionsOf } from '../instructions.ts'
import { baseImage, lineage, rootBase } from '../lineage.ts'
import { osPackages } from '../os-packages.ts'
import { below, expand, normalise, unquote } from '../placements.ts'
import { opaqueCommands } from '../runtime/opaque-commands.ts'
import { rootUser } from './user.ts'

/** A COPY or ADD with the places it takes from and to worked out. */
export interface Copied {
  readonly instruction: CopyInstruction | AddInstruction
  /** As written, variables opened. */
  readonly sources: readonly string[]
  /** Absolute. */
  readonly target: string
  /** The stage it takes from; `context`, or `elsewhere` for an image or a URL. */
  readonly from: Stage | 'context' | 'elsewhere'
}

/** Every COPY and ADD of the stage itself, in order; those that only write a heredoc left out. */
export const copiedTo = fact((stage: Stage): readonly Copied[] =>
  copyInstructions(stage).flatMap((instruction) => {
    if (!instruction.destination || instruction.sources.length === 0) return []
    const { variables, workdir } = stateBefore(stage, instruction)
    const open = (text: string) => expand(unquote(text), variables)
    const target = normalise(normalise('/', workdir), open(instruction.destination.text))
    const sources = instruction.sources.map(({ text }) => open(text))
    return [{ instruction, sources, target, from: sourceOf(stage, instruction, sources) }]
  }),
)

function sourceOf(
  stage: Stage,
  instruction: Copied['instruction'],
  sources: readonly string[],
): Copied['from'] {
  const edge = stage.edges.find((one) => one.instruction === instruction)
  if (edge) return edge.source.kind === 'stage' ? edge.source.stage : 'elsewhere'
  return sources.some((source) => /^(https?|git|ssh):|^git@/.test(source)) ? 'elsewhere' : 'context'
}

/** What gave a directory to root, or left it to root. */
export interface RootMade {
  readonly span: Span
  /** The instruction, as a message cites it. */
  readonly written: string
  /** The directory that it made. */
  readonly path: string
}

/**
 * What makes a directory root's; `untouched` when nothing of the file makes it or gives it to anybody; null when somebody
 * else may own it: a step names it or what is around it, runs as another user, or cannot be read.
 */
export function madeByRoot(stage: Stage, dir: string): RootMade | 'untouched' | null {
  if (!readable(stage) || isOpen(dir)) return null
  if (/^\/(var|run|usr|opt|srv)\b/.test(dir) && osPackages(stage).length > 0) return null
  const commands = lineageCommands(stage)
  if (commands.some((command) => mayGive(command, dir))) return null
  const parts = lineage(stage)
  const copies = parts.flatMap(copiedTo).map((copied) => madeByCopy(copied, dir))
  const places = parts.flatMap(({ madeDirectories }) =>
    madeDirectories.filter(({ path }) => related(path, dir)),
  )
  if (copies.includes(null) || places.some(({ user }) => !rootUser(user))) return null
  const copy = nearest(copies, dir)
  if (copy) return copy
  const place = places.find(({ path }) => below(path, dir) !== null)
  if (place) return { span: place.instruction.span, written: `WORKDIR ${place.path}`, path: place.path }
  const made = commands.find((one) => one.name === 'mkdir' && names(one, dir))
  return made ? { span: made.span, written: ['mkdir', ...made.texts].join(' '), path: dir } : 'untouched'
}

/** The last of those that made the directory itself, or else what is closest around it. */
function nearest(copies: readonly (RootMade | 'elsewhere' | null)[], dir: string): RootMade | null {
  const made = copies.filter((one): one is RootMade => one !== null && one !== 'elsewhere')
  const closeness = ({ path }: RootMade) => (below(path, dir) === null ? 0 : path.length)
  return made.toSorted((a, b) => closeness(a) - closeness(b)).at(-1) ?? null
}

/** A base that is known, and no step that may do anything. */
const readable = fact(
  (stage: Stage): boolean =>
    (rootBase(stage).kind === 'scratch' || (baseImage(stage) !== null && !baseImage(stage)?.windows)) &&
    opaqueCommands(stage).length === 0,
)

/** Anybody's, or of a home directory whose owner the base knows. */
function isOpen(dir: string): boolean {
  return /^\/(tmp|var\/tmp|dev|proc|sys|home|root|nonexistent)(\/|$)/.test(dir) || /[$*?]/.test(dir)
}

function related(path: string, dir: string): boolean {
  return below(path, dir) !== null || below(dir, path) !== null
}

/** Commands that change whose a directory is, or what it is; accounts come with a home directory of their own. */
const GIVING = new Set(
  'chown chgrp chmod install setfacl useradd adduser usermod ln rsync tar unzip cp mv mount su runuser'.split(
    ' ',
  ),
)

/** Their words are names, unless they are absolute. */
const ACCOUNTS = new Set(['useradd', 'adduser', 'usermod', 'su', 'runuser'])

function mayGive(command: StageCommand, dir: string): boolean {
  const { workdir, user } = stateBefore(command.stage, command.instruction)
  if (!rootUser(user)) return related(normalise('/', workdir), dir) || names(command, dir)
  if (command.name === 'mkdir')
    return command.args.some((arg) => arg === null || /^-m|^--mode/.test(arg)) && names(command, dir)
  if (!GIVING.has(command.name ?? '')) return false
  return !givesNothing(command) && names(command, dir)
}

/** To root, or a mode with which nobody else may write. */
function givesNothing({ name, texts }: StageCommand): boolean {
  const [first = ''] = texts.filter((text) => !text.startsWith('-') || /^-[rwx]+$/.test(text))
  if (name === 'chmod') return /^[ugoa]*[+-][rxX]+$|^[0-7]?[0-7][0145][0145]$/.test(first)
  return name === 'chown' && /^(root|0)?(:(root|0)?)?$/.test(first)
}

/** Whether an argument is the directory, or around it, or in it; one that nobody can read may be. */
function names(command: StageCommand, dir: string): boolean {
  const { args, texts, stage, instruction } = command
  const workdir = normalise('/', stateBefore(stage, instruction).workdir)
  const moves = stageCommands(stage).some((one) => one.instruction === instruction && one.name === 'cd')
  const isName = (text: string) => ACCOUNTS.has(command.name ?? '') && !text.startsWith('/')
  return args.some((arg, at) => {
    if (!isPath(command, at)) return false
    const text = arg ?? texts[at] ?? ''
    if (arg === null || /[$*?`]/.test(text)) return true
    const path = text.startsWith('-') ? pathBehind(text) : text
    if (path === null || isName(path)) return false
    return (moves && !path.startsWith('/')) || related(normalise(workdir, path), dir)
  })
}

/** Where a command writes is its last argument; in front of the paths of chown and chmod stand an owner and a mode. */
function isPath({ name, texts }: StageCommand, at: number): boolean {
  if (/^(cp|mv|ln|install|rsync)$/.test(name ?? '')) return at === texts.length - 1
  if (!/^(chown|chmod|chgrp|setfacl)$/.test(name ?? '')) return true
  return at !== texts.findIndex((text) => !text.startsWith('-'))
}

/** `--home=/app`: the path behind the flag; null for another flag. */
function pathBehind(flag: string): string | null {
  const at = flag.indexOf('=/')
  return at === -1 ? null : flag.slice(at + 1)
}

/** Files keep their owner on the way from another stage; those of the context become root's. `elsewhere`: it is about other places. */
function madeByCopy(
  { instruction, sources, target, from }: Copied,
  dir: string,
): RootMade | 'elsewhere' | null {
  if (target.includes('$')) return null
  if (!related(target, dir)) return 'elsewhere'
  if (instruction.flags.some(({ name }) => name === 'chown' || name === 'chmod')) return null
  if (from === 'elsewhere' || (from !== 'context' && !allRoots(from))) return null
  if (instruction.keyword === 'ADD' && sources.some((source) => /\.(tar|t[gbx]z)(\.\w+)?$/.test(source)))
    return null
  const written = [
    instruction.keyword,
    ...instruction.flags.map(({ name, value }) => `--${name}=${value ?? ''}`),
    ...sources,
    instruction.destination?.text ?? '',
  ]
  return { span: instruction.span, written: written.join(' '), path: target }
}

/** Nothing in the stage is anybody else's. */
const allRoots = fact(
  (stage: Stage): boolean =>
    readable(stage) &&
    lineage(stage).every(
      (part) =>
        instructionsOf(part, 'USER').every(({ value }) => rootUser(value?.text ?? '')) &&
        !copyInstructions(part).some(({ flags }) => flags.some(({ name }) => name === 'chown')),
    ) &&
    rootUser(stage.config.User) &&
    !lineageCommands(stage).some(({ name }) => name === 'chown' || name === 'chmod' || name === 'install'),
)
