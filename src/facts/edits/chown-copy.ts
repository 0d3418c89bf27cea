/** Trees that are copied to their owner in the first place. */
import { systemAccounts } from '../../knowledge/accounts.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import type { AddInstruction, CopyInstruction, Instruction } from '../../syntax/tree.ts'
import { buildOf } from '../build.ts'
import { type StageCommand, stageCommands } from '../commands.ts'
import { baseImage } from '../lineage.ts'
import { below, normalise, placements, transfers } from '../placements.ts'
import type { ChownedCopy } from '../users/chowned-copies.ts'
import { type Edit, insert, replace, withoutLines } from './edits.ts'

/** A fix that somebody is to look at is short. */
const MOST_COPIES = 10

/**
 * The flag on every COPY into the tree. The command goes where the directory itself is made by a COPY, who makes it the
 * owner's; else it stays without its `-R`. Null unless COPY alone fills the tree and the owner is there before it does.
 */
export function ownedCopies(stage: Stage, { call, flag, path }: ChownedCopy): readonly Edit[] | null {
  const copies = copiesInto(stage, call, path)
  const [first] = copies
  if (copies.length > MOST_COPIES) return null
  const recursive = call.words.find(({ text }) => text === '-R' || text === '--recursive')
  if (!first || !recursive || !isOwnDirectory(path) || stage.base.kind === 'stage') return null
  if (copies.some(({ flags }) => flags.some(({ name }) => name === 'chown' || name === 'chmod'))) return null
  if (!isAlone(stage, call, path) || isFilledOtherwise(stage, call, path)) return null
  if (call.name === 'chown' && !isThere(stage, first, flag)) return null
  const rest = isMadeByCopy(stage, call, path) ? withoutLines(buildOf(stage), call.instruction) : null
  const before = call.words[call.words.indexOf(recursive) - 1]
  const start = before?.span.end ?? recursive.span.start
  return [
    ...copies.map(({ keywordSpan }) => insert(keywordSpan.end, ` ${flag}`)),
    rest ?? replace({ start, end: recursive.span.end }, ''),
  ]
}

/** Neither WORKDIR nor a RUN made the directory before, and the command stands alone in its RUN. */
function isMadeByCopy(stage: Stage, { name, instruction }: StageCommand, path: string): boolean {
  const commands = stageCommands(stage)
  return (
    name === 'chown' &&
    commands.filter((one) => one.instruction === instruction).length === 1 &&
    !commands.some((one) => one.name === 'mkdir' && one.texts.includes(path)) &&
    !stage.madeDirectories.some(({ path: made }) => below(path, made) !== null)
  )
}

/** In order of place. */
function copiesInto(
  stage: Stage,
  call: StageCommand,
  path: string,
): readonly (CopyInstruction | AddInstruction)[] {
  const all = [...placements(stage), ...transfers(stage)]
    .filter(({ target }) => below(path, target) !== null)
    .map(({ instruction }) => instruction)
    .filter(({ index }) => index < call.instruction.index)
  return [...new Set(all)].sort((a, b) => a.index - b.index)
}

/** A directory that no base image fills. */
function isOwnDirectory(path: string): boolean {
  const parts = path.split('/').slice(1)
  if (/^(app|apps|application|code|project|source|src|workspace|work)$/.test(parts[0] ?? '')) return true
  if (path.startsWith('/usr/src/')) return true
  return /^(opt|srv|home)$/.test(parts[0] ?? '') && parts.length > (parts[0] === 'home' ? 2 : 1)
}

/** The command is one of root about this directory and nothing else, written as a plain line of a shell. */
function isAlone(stage: Stage, call: StageCommand, path: string): boolean {
  const { instruction, redirects, nested, assignments } = call
  const { user, workdir } = stateBefore(stage, instruction)
  const root = user === '' ? baseImage(stage)?.user === '' : /^(root|0)(:|$)/.test(user)
  const paths = call.texts.filter((text) => !text.startsWith('-')).slice(1)
  const flags = call.texts.filter((text) => text.startsWith('-'))
  return (
    root &&
    instruction.command.form === 'shell' &&
    !nested &&
    redirects.length + assignments.length === 0 &&
    flags.length === 1 &&
    paths.length === 1 &&
    normalise(workdir, paths[0] ?? '') === path
  )
}

/** Commands that write nowhere but in the system's own places. */
const ELSEWHERE =
  /^(adduser|addgroup|useradd|groupadd|usermod|apt|apt-get|apk|dnf|yum|microdnf|update-ca-certificates|echo|true|:)$/

/** Whether a RUN, or a WORKDIR, may have made something below the directory that no COPY brings. */
function isFilledOtherwise(stage: Stage, call: StageCommand, path: string): boolean {
  const read = stageCommands(stage).filter(({ instruction }) => instruction.index <= call.instruction.index)
  const understood = new Set<Instruction>(read.map(({ instruction }) => instruction))
  const opaque = (one: Instruction) => one.keyword === 'RUN' && !understood.has(one)
  if (stage.instructions.some((one) => one.index < call.instruction.index && opaque(one))) return true
  const made = stage.madeDirectories.some(
    ({ path: directory, instruction }) =>
      instruction.index < call.instruction.index && (below(path, directory) ?? '') !== '',
  )
  return made || read.some((one) => one !== call && !writesElsewhere(one, path))
}

function writesElsewhere({ name, texts, redirects }: StageCommand, path: string): boolean {
  if (name === null || redirects.length > 0) return false
  if (name === 'mkdir') return texts.every((text) => text.startsWith('-') || text === path)
  return ELSEWHERE.test(name) || (name === 'rm' && texts.every((text) => /^-|^\/(var|tmp)\//.test(text)))
}

/** Whether user and group are there when the first COPY wants them. */
function isThere(stage: Stage, first: CopyInstruction | AddInstruction, flag: string): boolean {
  const names = flag.slice('--chown='.length).split(':')
  const image = baseImage(stage)
  const known = [...(systemAccounts(image?.packages ?? null) ?? []), image?.account?.name]
  const makers = stageCommands(stage).filter(
    ({ name, instruction, guarded }) =>
      !guarded && instruction.index < first.index && /^(adduser|addgroup|useradd|groupadd)$/.test(name ?? ''),
  )
  return names.every(
    (name) =>
      /^\d+$/.test(name) ||
      (name !== '' && known.includes(name)) ||
      makers.some(({ args }) => args.includes(name)),
  )
}
