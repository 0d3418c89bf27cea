/** Whether a container needs development dependencies to start. */
import { directoryOf } from '../../context/paths.ts'
import { buildsProgram } from '../../knowledge/work-commands.ts'
import type { Stage } from '../../model/model.ts'
import { buildOf, fact } from '../build.ts'
import { contextPathOf, normalise } from '../placements.ts'
import { declaration } from '../projects.ts'
import { startedCommands } from '../started.ts'
import { startedProgram } from '../started-program.ts'
import { isDevelopmentTool } from './builtins.ts'
import { PACKAGE_OF } from './prune.ts'
import { readNodeSources } from './sources.ts'

/** They run tasks of a file that nobody reads here, or compile what needs type definitions. */
const OPAQUE = new Set([
  'nps',
  'gulp',
  'grunt',
  'nx',
  'turbo',
  'lerna',
  'rush',
  'just',
  'make',
  'nodemon',
  'ts-node',
  'ts-node-dev',
])
/** Package managers and runners: a program of a dependency may stand behind them. */
const RUNNERS = new Set(['npm', 'npx', 'yarn', 'pnpm', 'pnpx', 'bun', 'bunx'])

/**
 * It builds the program, starts it with a development dependency or through something that cannot be followed, a
 * source file imports one that is no tool, or compose never starts the image without one.
 */
export const startsDevProgram = fact((stage: Stage): boolean => {
  const names = startNames(stage)
  if (names.some((name) => OPAQUE.has(name))) return true
  const declared = declaration(buildOf(stage), startManifest(stage))?.dependencies ?? []
  const groups = (name: string) => declared.flatMap((one) => (one.name === name ? [one.group] : []))
  const isDev = (name: string) => groups(name).includes('dev') && !groups(name).includes('runtime')
  return (
    names.some((name) => isDev(PACKAGE_OF.get(name) ?? name)) ||
    alwaysStartedBy(stage, (name) => OPAQUE.has(name) || isDev(PACKAGE_OF.get(name) ?? name)) ||
    importedPackages(stage).some((name) => isDev(name) && !isDevelopmentTool(name)) ||
    startedCommands(stage).some(
      ({ name, args }) =>
        buildsProgram(name, args) ||
        args.some((arg) => arg?.startsWith('ts-node/') === true || arg === 'tsconfig-paths/register'),
    )
  )
})

/** The programs that are started, what wraps them, the words behind a package manager and those of the CMD itself. */
function startNames(stage: Stage): readonly string[] {
  const { programs, words } = startedProgram(stage)
  const written = words.flatMap((word) => word.split(/[\s;&|]+/))
  const behind = startedCommands(stage).flatMap(({ name, args }) =>
    RUNNERS.has(name) ? args.filter((arg): arg is string => arg !== null && !arg.startsWith('-')) : [],
  )
  return [
    ...programs.flatMap(({ name, wrappers }) => [name, ...wrappers]),
    ...startedCommands(stage).map(({ name }) => name),
    ...behind,
    ...written,
  ].map((name) => name.slice(name.lastIndexOf('/') + 1))
}

/** Whether every compose service that the image is built for starts such a program, by its own words or through a script. */
function alwaysStartedBy(stage: Stage, judge: (name: string) => boolean): boolean {
  const services = buildOf(stage).context.uses.filter(({ kind }) => kind === 'compose')
  const scripts = declaration(buildOf(stage), startManifest(stage))?.programs
  return (
    services.length > 0 &&
    services.every(({ command }) => {
      const words = wordsOf(command ?? '')
      const behind = words.some((word) => RUNNERS.has(word))
        ? words.flatMap((word) => wordsOf(scripts?.get(word) ?? ''))
        : []
      return [...words, ...behind].some(judge)
    })
  )
}

function wordsOf(command: string): readonly string[] {
  return command.split(/[\s;&|'"]+/)
}

/** The manifest of the project that starts: that of the work directory, or at the root of the context. */
function startManifest(stage: Stage): string {
  return contextPathOf(stage, normalise(stage.config.WorkingDir || '/', 'package.json')) ?? 'package.json'
}

/** By any source file of the project that is no test. */
function importedPackages(stage: Stage): readonly string[] {
  const { context } = buildOf(stage)
  const dir = directoryOf(startManifest(stage))
  const inside = dir === '' ? '' : `${dir}/`
  const entry = context
    .list()
    .paths.find((path) => path.startsWith(inside) && SOURCE.test(path.slice(inside.length)))
  if (entry === undefined) return []
  return [...readNodeSources(context, dir, [entry], [], true).packages.keys()]
}

/** One of these shows where the sources are; all beside it are read with it. */
const SOURCE = /^((src|lib|app|server)\/([^/.]+\/)*[^/.]+|index|server|app|main)\.[cm]?[jt]sx?$/
