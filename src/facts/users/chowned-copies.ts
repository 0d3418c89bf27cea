/** Trees that are copied and then given to somebody, file by file, in another layer. */
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import type { Span } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { fact } from '../build.ts'
import { commandsNamed, type StageCommand } from '../commands.ts'
import { below, normalise, placements, transfers, unquote } from '../placements.ts'

export interface ChownedCopy {
  readonly call: StageCommand
  /** The flag that the COPY takes instead: `--chown=app:app`. */
  readonly flag: string
  readonly path: string
  /** The account, where a command behind the first of the copies makes it: no COPY can name it yet. */
  readonly late: string | null
  readonly copies: readonly Span[]
}

const GIVES = ['chown', 'chmod']

export const chownedCopies = fact((stage: Stage): readonly ChownedCopy[] => {
  const givings = commandsNamed(stage, GIVES).flatMap((call) => givenTo(stage, call) ?? [])
  if (givings.length === 0) return []
  const copied = [...placements(stage), ...transfers(stage)].filter(
    ({ instruction }) => !instruction.flags.some(({ name }) => name === 'chown' || name === 'chmod'),
  )
  return givings.flatMap(({ call, flag, accounts, paths }) => {
    for (const path of paths) {
      const copies = copied
        .filter(
          ({ instruction, target, sources }) =>
            instruction.index < call.instruction.index && isTree(sources) && below(path, target) !== null,
        )
        .slice(0, MOST_COPIES)
        .map(({ instruction }) => instruction)
      const [first] = copies
      if (!first) continue
      const late = madeBehind(stage, first, accounts)
      return [{ call, flag, path, late, copies: copies.map(({ span }) => span) }]
    }
    return []
  })
})

/** Of one tree: they are shown, and nobody reads more. */
const MOST_COPIES = 10

const MAKES_ACCOUNTS = ['useradd', 'adduser', 'groupadd', 'addgroup']

function madeBehind(stage: Stage, copy: Instruction, accounts: readonly string[]): string | null {
  const makers = commandsNamed(stage, MAKES_ACCOUNTS).filter(
    ({ instruction }) => instruction.index > copy.index,
  )
  const made = new Set(makers.flatMap(({ texts }) => texts.map(unbraced)))
  return accounts.find((account) => made.has(unbraced(account))) ?? null
}

/** `${NAME}` and `"$NAME"` as `$NAME`. */
function unbraced(text: string): string {
  return unquote(text).replace(/^\$\{(\w+)\}$/, '$$$1')
}

/** A single file costs nothing to speak of. */
function isTree(sources: readonly string[]): boolean {
  return sources.some((source) => !/\.[a-z0-9]{1,5}$/i.test(source) || source.includes('*'))
}

interface Giving {
  readonly call: StageCommand
  readonly flag: string
  readonly accounts: readonly string[]
  readonly paths: readonly string[]
}

function givenTo(stage: Stage, call: StageCommand): Giving | null {
  if (call.guarded) return null
  if (!call.args.some((arg) => arg === '--recursive' || /^-[a-zA-Z]*R/.test(arg ?? ''))) return null
  const [whom, ...rest] = call.texts.filter((text) => !text.startsWith('-'))
  if (whom === undefined || (call.name === 'chmod' && !/^[0-7]{3,4}$/.test(whom))) return null
  const { workdir } = stateBefore(stage, call.instruction)
  const paths = rest
    .filter((text) => !/[$*`]/.test(text))
    .map((text) => normalise(workdir, text))
    .filter((path) => path !== '/')
  if (call.name === 'chmod') return { call, flag: `--chmod=${whom}`, accounts: [], paths }
  const owner = asCopyTakesIt(whom)
  return { call, flag: `--chown=${owner}`, accounts: owner.split(':'), paths }
}

/** COPY knows neither `app:` (the group of the account) nor `:www` (the owner stays) nor the old `app.www`. */
function asCopyTakesIt(owner: string): string {
  if (owner.startsWith(':')) return `root${owner}`
  return owner.replace(/:$/, '').replace(/^([a-z_][\w-]*)\.([a-z_][\w-]*)$/, '$1:$2')
}
