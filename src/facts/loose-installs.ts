/** Installs that may change what the lockfile says. */
import { CARGO_CHANGE, CARGO_KEEPS, LOCKS, type LockChange } from '../knowledge/lockfiles.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { buildOf, fact } from './build.ts'
import { citeCommand, commandsNamed, type StageCommand } from './commands.ts'
import { runsOneOf } from './conditions.ts'
import { contextCopies } from './copies.ts'
import { type Install, installs } from './installs.ts'
import { takesFromStages } from './leftovers.ts'
import { lineage } from './lineage.ts'

export interface LooseInstall {
  /** What installs: `npm`, `cargo`. */
  readonly manager: string
  /** As written, on one line. */
  readonly command: string
  readonly call: StageCommand
  /** What it reads by name. */
  readonly manifests: readonly string[]
  readonly lockfile: string
  /** Yarn 2 and later. */
  readonly modern: boolean
  /** The command made to keep to it, for messages. Null for one that keeps to a lockfile that is there. */
  readonly instead: string | null
  /**
   * `left`: no COPY in front of the install brings the lockfile. `unread`: the command does not look at it. `loose`: it
   * changes it where it does not fit. `resolved`: so does a compiler, for which that is the rule.
   */
  readonly how: 'left' | 'unread' | 'loose' | 'resolved'
}

/** Only where the lockfile is there for certain: listed at the root of the context, or named by a COPY. */
export const looseInstalls = fact((stage: Stage): readonly LooseInstall[] => [
  ...installs(stage).flatMap((install) => looseInstall(stage, install) ?? []),
  ...looseCargo(stage),
])

function looseInstall(stage: Stage, { manager, command, call, manifests }: Install): LooseInstall | null {
  const row = LOCKS[manager]
  if (!row || !runsOneOf([call]) || call.args.some((arg) => arg === null || row.keeps.test(arg))) return null
  if (isSetElsewhere(stage, call, row.environment)) return null
  const lockfile = row.files.find((file) => isThere(stage, file))
  if (lockfile === undefined) return null
  const left = !isCopied(stage, call, lockfile)
  if (row.change === null && !left) return null
  const modern = manager === 'yarn' && buildOf(stage).context.exists('.yarnrc.yml') === 'file'
  const instead = row.change && changed(call, modern ? { argument: '--immutable' } : row.change)
  const how = left ? 'left' : 'loose'
  return { manager, command, call, manifests, lockfile, modern, instead, how }
}

/** Longer commands are cut in the middle: what is added stands at an end. */
const LONGEST = 60

function changed({ name, texts }: StageCommand, change: LockChange): string {
  const bare = name === 'yarn' && texts.every((text) => text.startsWith('-')) ? ['install', ...texts] : texts
  const words = 'word' in change ? bare.map((text) => (change.word.includes(text) ? change.by : text)) : bare
  const whole = [name, ...words].join(' ')
  const command = whole.length > LONGEST ? `${[name, ...words.slice(0, 1)].join(' ')} …` : whole
  if ('assignment' in change) return `${change.assignment} ${command}`
  return 'argument' in change ? `${command} ${change.argument}` : command
}

/** `cargo install` of a path resolves anew unless it is told not to; `cargo build` mends a lockfile that does not fit. */
function looseCargo(stage: Stage): readonly LooseInstall[] {
  const calls = commandsNamed(stage, ['cargo']).filter((call) => runsOneOf([call]))
  return calls.flatMap((call) => {
    const [verb] = call.args
    const fromPath =
      verb === 'install' && call.args.some((arg) => arg === '--path' || arg?.startsWith('--path='))
    if (verb !== 'build' && !fromPath) return []
    if (call.args.some((arg) => arg === null || CARGO_KEEPS.test(arg)) || !isThere(stage, 'Cargo.lock'))
      return []
    if (!isCopied(stage, call, 'Cargo.toml')) return []
    const left = !isCopied(stage, call, 'Cargo.lock')
    const command = citeCommand(call)
    const how = left ? 'left' : fromPath ? 'unread' : 'resolved'
    return [
      {
        manager: 'cargo',
        command,
        call,
        manifests: ['Cargo.toml'],
        lockfile: 'Cargo.lock',
        modern: false,
        instead: changed(call, CARGO_CHANGE),
        how,
      },
    ]
  })
}

function isThere(stage: Stage, file: string): boolean {
  return buildOf(stage).context.exists(file) === 'file' || namesIt(stage, file)
}

function namesIt(stage: Stage, file: string): boolean {
  return lineage(stage).some((part) => contextCopies(part).some(({ sources }) => sources.includes(file)))
}

function isCopied(stage: Stage, call: StageCommand, lockfile: string): boolean {
  const copies = lineage(stage).flatMap(contextCopies)
  const mounted = call.instruction.flags.some(
    ({ name, value }) => name === 'mount' && /type=bind/.test(value ?? ''),
  )
  const taken = takesFromStages(stage)
  return (
    mounted ||
    taken ||
    copies.some(
      ({ instruction, everything, sources }) =>
        instruction.index < call.instruction.index &&
        (everything || sources.some((source) => bringsLock(source, lockfile))),
    )
  )
}

/** Of whatever directory: `web/yarn.lock`, `package*.json`, `*.lock`, `bun.lock*`. */
function bringsLock(source: string, lockfile: string): boolean {
  const name = source.slice(source.lastIndexOf('/') + 1)
  const [head = '', ...rest] = name.split('*')
  return (
    name === lockfile ||
    (rest.length > 0 && lockfile.startsWith(head) && lockfile.endsWith(rest.at(-1) ?? ''))
  )
}

function isSetElsewhere(stage: Stage, call: StageCommand, environment: RegExp): boolean {
  const { variables } = stateBefore(stage, call.instruction)
  return (
    [...variables].some(([name, value]) => environment.test(`${name}=${value}`)) ||
    call.assignments.some(({ name, value }) => environment.test(`${name}=${value ?? ''}`)) ||
    lineage(stage).some((part) =>
      commandsNamed(part, call.name === null ? [] : [call.name]).some(
        ({ args }) =>
          args.includes('config') && args.some((arg) => /frozen|deployment|immutable/.test(arg ?? '')),
      ),
    )
  )
}
