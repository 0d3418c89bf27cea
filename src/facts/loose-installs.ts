/** Installs that may change what the lockfile says. */
import { LOCKS } from '../knowledge/lockfiles.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { buildOf, fact } from './build.ts'
import { stageCommands } from './commands.ts'
import { contextCopies } from './copies.ts'
import { type Install, installs } from './installs.ts'
import { lineage } from './lineage.ts'

export interface LooseInstall {
  readonly install: Install
  readonly lockfile: string
  /** The command that keeps to it; Yarn has two. */
  readonly instead: string
  /** No COPY in front of the install brings the lockfile. */
  readonly left: boolean
}

/** Only where the lockfile is there for certain: listed at the root of the context, or named by a COPY. */
export const looseInstalls = fact((stage: Stage): readonly LooseInstall[] =>
  installs(stage).flatMap((install) => {
    const row = LOCKS[install.manager]
    if (!row || install.call.guarded || install.call.args.some((arg) => arg === null || row.keeps.test(arg)))
      return []
    if (isSetElsewhere(stage, install, row.environment)) return []
    const lockfile = row.files.find((file) => isThere(stage, file))
    if (lockfile === undefined) return []
    const modern = install.manager === 'yarn' && buildOf(stage).context.exists('.yarnrc.yml') === 'file'
    const instead = modern ? 'yarn install --immutable' : row.instead
    return [{ install, lockfile, instead, left: !isCopied(stage, install, lockfile) }]
  }),
)

function isThere(stage: Stage, file: string): boolean {
  return buildOf(stage).context.exists(file) === 'file' || namesIt(stage, file)
}

function namesIt(stage: Stage, file: string): boolean {
  return lineage(stage).some((part) => contextCopies(part).some(({ sources }) => sources.includes(file)))
}

function isCopied(stage: Stage, { call }: Install, lockfile: string): boolean {
  const copies = lineage(stage).flatMap(contextCopies)
  const mounted = call.instruction.flags.some(
    ({ name, value }) => name === 'mount' && /type=bind/.test(value ?? ''),
  )
  const taken = stage.edges.some(({ via }) => via === 'COPY --from')
  return (
    mounted ||
    taken ||
    copies.some(
      ({ instruction, everything, sources }) =>
        instruction.index < call.instruction.index &&
        (everything || sources.some((source) => source === lockfile || coversLock(source, lockfile))),
    )
  )
}

/** `package*.json`, `*.lock`, `bun.lock*`. */
function coversLock(source: string, lockfile: string): boolean {
  const [head = '', ...rest] = source.split('*')
  return rest.length > 0 && lockfile.startsWith(head) && lockfile.endsWith(rest.at(-1) ?? '')
}

function isSetElsewhere(stage: Stage, { call }: Install, environment: RegExp): boolean {
  const { variables } = stateBefore(stage, call.instruction)
  return (
    [...variables].some(([name, value]) => environment.test(`${name}=${value}`)) ||
    call.assignments.some(({ name, value }) => environment.test(`${name}=${value ?? ''}`)) ||
    lineage(stage).some((part) =>
      stageCommands(part).some(
        ({ name, args }) =>
          name === call.name &&
          args.includes('config') &&
          args.some((arg) => /frozen|deployment|immutable/.test(arg ?? '')),
      ),
    )
  )
}
