/** Installs made to keep to their lockfile. */
import { CARGO_CHANGE, LOCKS } from '../../knowledge/lockfiles.ts'
import { parseImageReference } from '../../knowledge/reference.ts'
import type { Stage } from '../../model/model.ts'
import { buildOf } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { contextCopies } from '../copies.ts'
import { rootBase } from '../lineage.ts'
import type { LooseInstall } from '../loose-installs.ts'
import { type Edit, insert, replace } from './edits.ts'

/** Null where the install would do something else than to keep to it, or where the lockfile cannot be brought by one word. */
export function frozenEdits(stage: Stage, loose: LooseInstall): readonly Edit[] | null {
  const { call, how, instead } = loose
  if (call.instruction.command.form !== 'shell' || clears(stage, loose)) return null
  const command = instead === null ? [] : commandEdits(loose)
  const copy = how === 'left' ? copyEdits(stage, loose) : []
  return command && copy && [...copy, ...command]
}

function commandEdits({ call, manager, modern }: LooseInstall): readonly Edit[] | null {
  const { words } = call
  const change = manager === 'cargo' ? CARGO_CHANGE : LOCKS[manager]?.change
  const last = words.at(-1)
  const name = words.find(({ value }) => value === call.name)
  if (!change || !last || !name) return null
  if ('assignment' in change)
    return name === words[0] ? [insert(name.span.start, `${change.assignment} `)] : null
  if ('word' in change) {
    const word = words.find(({ value }) => value !== null && change.word.includes(value))
    return word ? [replace(word.span, change.by)] : null
  }
  const verb = manager === 'yarn' && last === name ? ' install' : ''
  return [insert(last.span.end, `${verb} ${modern ? '--immutable' : change.argument}`)]
}

/**
 * `npm ci` begins with an empty node_modules: what was put there before would be gone, and a mount there cannot be
 * removed. npm before version 6 does not know it.
 */
function clears(stage: Stage, { manager, call }: LooseInstall): boolean {
  if (manager !== 'npm') return false
  const mounted = call.instruction.flags.some(({ value }) => value?.includes('node_modules'))
  const filled = lineageCommands(stage).some(
    ({ name, args, span }) =>
      name === 'npm' &&
      span.start < call.span.start &&
      args.some((arg) => arg === 'install' || arg === 'i' || arg === 'add' || arg === 'link') &&
      !args.includes('-g') &&
      !args.includes('--global'),
  )
  return mounted || filled || isOldNode(stage)
}

function isOldNode(stage: Stage): boolean {
  const base = rootBase(stage)
  const reference = base.kind === 'image' ? parseImageReference(base.reference) : null
  const major = /^\d+/.exec(reference?.tag ?? '')?.[0]
  return reference?.repository === 'node' && major !== undefined && Number(major) < 10
}

/** The lockfile beside the manifest in its COPY; null where no COPY takes it so that both lie together. */
function copyEdits(stage: Stage, { call, manifests, lockfile }: LooseInstall): readonly Edit[] | null {
  const { context } = buildOf(stage)
  const [manifest] = manifests
  if (context.exists(lockfile) !== 'file' || context.ignore.ignores(lockfile)) return null
  for (const { instruction, sources } of contextCopies(stage).toReversed()) {
    if (instruction.index > call.instruction.index || !sources.includes(manifest ?? '')) continue
    const word = instruction.sources[sources.indexOf(manifest ?? '')]
    const directory = /^\.$|\/$/.test(instruction.destination?.text ?? '')
    const plain = !instruction.json && directory && sources.length === instruction.sources.length
    return plain && word && word.text === manifest ? [insert(word.span.end, ` ${lockfile}`)] : null
  }
  return null
}
