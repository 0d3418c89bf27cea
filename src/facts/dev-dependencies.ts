/** Installs that bring what only development needs. */
import { readAt } from '../context/manifest-files.ts'
import { readPyProject } from '../context/manifests/pyproject.ts'
import { hasOldNpm, installsDev, productionInstall, pruneCommand } from '../knowledge/dev-installs.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact } from './build.ts'
import { commandsNamed, type StageCommand, stageCommands } from './commands.ts'
import { type Install, installs } from './installs.ts'
import { baseImage, lineage } from './lineage.ts'
import { startsDevProgram } from './node/dev-starts.ts'
import { below, contextPathOf, normalise, origins, transfers } from './placements.ts'
import { declaration } from './projects.ts'

/** Those of the stage itself whose development dependencies are there to stay and, as far as anyone can read, exist. */
export const devInstalls = fact((stage: Stage): readonly Install[] =>
  installs(stage).filter((install) => {
    const { call, manager } = install
    const { variables } = stateBefore(stage, call.instruction)
    const environment = [
      ...[...variables].map(([name, value]) => `${name}=${value}`),
      ...call.assignments.map(({ name, value }) => `${name}=${value ?? ''}`),
    ]
    return (
      !call.guarded &&
      installsDev(manager, call.args, environment) &&
      declaredDev(stage, install) !== false &&
      !isLimitedBefore(stage, install) &&
      !isPruned(stage, install)
    )
  }),
)

export interface ShippedInstall {
  readonly install: Install
  /** The install, or the copy that brings what another stage installed. */
  readonly span: Span
  /** The stage that it is copied from; null for an install of the shipped stage itself. */
  readonly from: Stage | null
  /** The install that leaves them out; null where no flag does it. */
  readonly instead: string | null
  /** What takes them out again behind the build; null for a manager that cannot. */
  readonly prune: string | null
}

/**
 * Those whose result a stage ships, where the manifest is read and says that there are some; the first of each package
 * manager.
 */
export const shippedDevInstalls = fact((stage: Stage): readonly ShippedInstall[] => {
  const found = devInstallsOf(stage)
  return found.length === 0 || startsDevProgram(stage) ? [] : found
})

/** An install of development dependencies that the program starts with, and so has to ship; null when none is seen. */
export function neededDevInstall(stage: Stage): Install | null {
  const [first] = devInstallsOf(stage)
  return first && startsDevProgram(stage) ? first.install : null
}

const devInstallsOf = fact((stage: Stage): readonly ShippedInstall[] => {
  const own = lineage(stage).flatMap((part) =>
    kept(part, stage).map((install) => ({ install, span: install.span, from: null })),
  )
  const found = [...own, ...lineage(stage).flatMap(copiedInstalls)].map(withRemedies)
  const managers = found.map(({ install }) => install.manager)
  return found.filter((_, at) => managers.indexOf(managers[at] ?? '') === at)
})

type Found = Pick<ShippedInstall, 'install' | 'span' | 'from'>

function withRemedies(found: Found): ShippedInstall {
  const { manager, command, call } = found.install
  const image = baseImage(call.stage)
  const oldNpm = image?.repository === 'node' && hasOldNpm(image.tag)
  return {
    ...found,
    instead: productionInstall(manager, command, oldNpm),
    prune: pruneCommand(manager, oldNpm),
  }
}

/** `COPY --from=build /app/node_modules`, installed there, or where that stage has them from, for building; `/app` too. */
function copiedInstalls(stage: Stage): readonly Found[] {
  return transfers(stage).flatMap(({ from, sources, instruction }) => {
    const path = sources.find((source) => source.endsWith(MODULES))
    const install = path === undefined ? wholeInstall(stage, from, sources) : installOf(from, path)
    return install ? [{ install, span: instruction.span, from: install.call.stage }] : []
  })
}

/** The install in a directory that is copied with all that lies in it; null where compose starts what nobody follows. */
function wholeInstall(stage: Stage, from: Stage, sources: readonly string[]): Install | null {
  if (buildOf(stage).context.uses.some(({ overridesCommand }) => overridesCommand)) return null
  const found = lineage(from)
    .flatMap((part) => kept(part, from))
    .find((install) => {
      const tree = TREES.get(install.manager)
      const place = tree === undefined ? null : `${directoryOf(install.call)}/${tree}`
      return (
        tree !== undefined &&
        place !== null &&
        sources.some((source) => below(source, place) !== null) &&
        !isMadeAnew(from, install, tree)
      )
    })
  return found && !isRemovedLater(stage, found.manager) ? found : null
}

/** A later step of the stage empties the tree, or installs for production alone. */
function isMadeAnew(stage: Stage, { call }: Install, tree: string): boolean {
  return lineage(stage)
    .flatMap(stageCommands)
    .some(
      ({ name, args, texts, span }) =>
        span.start > call.span.start &&
        ((name === 'rm' && texts.some((text) => text.includes(tree))) ||
          (name === call.name && args.some((arg) => PRODUCTION.test(arg ?? '')))),
    )
}

const PRODUCTION = /^(prune|autoclean|--production|--prod|--no-dev|--omit(=dev)?|--only=prod(uction)?)$/

/** Where they install to, below the directory they run in. */
const TREES: ReadonlyMap<string, string> = new Map([
  ['npm', 'node_modules'],
  ['yarn', 'node_modules'],
  ['pnpm', 'node_modules'],
  ['bun', 'node_modules'],
  ['composer', 'vendor'],
  ['uv', '.venv'],
])

const MODULES = '/node_modules'

/** The install for development that made a tree of modules; null when another one ran there as well. */
function installOf(stage: Stage, path: string): Install | null {
  const whole = lineage(stage)
  const here = whole.flatMap(installs).filter((install) => fills(install, path))
  if (here.length === 0) return copiedTree(stage, path)
  const found = whole.flatMap((part) => kept(part, stage)).find((install) => install === here[0])
  return found && here.length === 1 ? found : null
}

/** The last copy from an earlier stage that may have brought the tree. */
function copiedTree(stage: Stage, path: string): Install | null {
  const copies = lineage(stage).flatMap(transfers).toReversed()
  for (const copy of copies) {
    const [origin] = origins(copy, path)
    if (origin !== undefined)
      return copy.from.index < stage.index && !prunes(stage) ? installOf(copy.from, origin) : null
  }
  return null
}

function prunes(stage: Stage): boolean {
  return [...JS].some((manager) => isRemovedLater(stage, manager))
}

/** Whether an install writes to a tree of modules: that of its directory, or of a member below it. */
function fills({ call }: Install, path: string): boolean {
  return JS.has(call.name ?? '') && below(directoryOf(call), path.slice(0, -MODULES.length)) !== null
}

/** Where a command runs, absolute. */
function directoryOf(call: StageCommand): string {
  const moved = commandsNamed(call.stage, ['cd']).findLast(
    ({ instruction, ordinal }) => instruction === call.instruction && ordinal < call.ordinal,
  )
  const { workdir } = stateBefore(call.stage, call.instruction)
  return normalise(workdir, moved ? (moved.args[0] ?? '') : '')
}

const JS = new Set(['npm', 'yarn', 'pnpm', 'bun'])

function kept(part: Stage, stage: Stage): readonly Install[] {
  return devInstalls(part).filter(
    (install) => declaresDev(part, install) && !isRemovedLater(stage, install.manager),
  )
}

/** Only what is read says so: a manifest that nobody can read proves nothing. */
function declaresDev(stage: Stage, install: Install): boolean {
  return !MANIFEST_OF.has(install.manager) || declaredDev(stage, install) === true
}

/** A later prune makes the layer no smaller, but that is another finding's matter. */
function isRemovedLater(stage: Stage, manager: string): boolean {
  return lineage(stage).some((part) =>
    commandsNamed(part, [manager]).some(({ args }) => args.includes('prune') || args.includes('autoclean')),
  )
}

/** What says whether there are any; managers that are not listed name them in the command. */
const MANIFEST_OF: ReadonlyMap<string, string> = new Map([
  ['npm', 'package.json'],
  ['yarn', 'package.json'],
  ['pnpm', 'package.json'],
  ['bun', 'package.json'],
  ['composer', 'composer.json'],
  ['bundler', 'Gemfile'],
  ['poetry', 'pyproject.toml'],
  ['pdm', 'pyproject.toml'],
  ['uv', 'pyproject.toml'],
  ['pipenv', 'Pipfile'],
])

/** Whether the manifest has some that this install takes; null when it cannot be read. */
function declaredDev(stage: Stage, { manager, call }: Install): boolean | null {
  const name = MANIFEST_OF.get(manager)
  if (name === undefined) return null
  const path = contextPathOf(call.stage, normalise(directoryOf(call), name)) ?? name
  const { context } = buildOf(stage)
  if (manager === 'uv') {
    const found = readAt(context, path, readPyProject)
    if (found.kind !== 'read') return null
    const { dependencies, defaultGroups } = found.value
    return dependencies.some(({ group, label }) => group === 'dev' && defaultGroups.includes(label ?? ''))
  }
  const declared = declaration(buildOf(stage), path)
  return declared?.dependencies.some(({ group, name }) => group === 'dev' && !isTypesAlone(name)) ?? null
}

/** Type definitions carry no code: nothing to patch, and little to download. */
function isTypesAlone(name: string): boolean {
  return /^@types\/|^@tsconfig\/|^(bun|node)-types$/.test(name)
}

/** `bundle config set without development`, `npm config set production true` in front of it. */
function isLimitedBefore(stage: Stage, { call }: Install): boolean {
  return stageCommands(stage).some(
    ({ name, args, span }) =>
      name === call.name &&
      span.start < call.span.start &&
      args.includes('config') &&
      args.some((arg) => /^(without|deployment|production|omit|only)/.test(arg ?? '')),
  )
}

/** A later prune, or an install for production alone into the same tree, in the layer of the install. */
function isPruned(stage: Stage, { call }: Install): boolean {
  return stageCommands(stage).some(
    ({ name, args, texts, instruction, ordinal }) =>
      instruction === call.instruction &&
      ordinal > call.ordinal &&
      ((name === call.name && (args.includes('prune') || !installsDev(call.name ?? '', args, []))) ||
        (name === 'rm' && texts.some((text) => text.includes('node_modules')))),
  )
}
