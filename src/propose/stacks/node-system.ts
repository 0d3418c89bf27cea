/** System packages in the shipped stage of a Node proposal. */
import type { Invocation } from '../../facts/node/package-scripts.ts'
import { osPackages } from '../../facts/os-packages.ts'
import { textOf } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { answerTo } from '../answers.ts'
import { add, keep, type Piece } from '../plan.ts'
import type { Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'
import { type Item, usedPrograms } from './node-items.ts'
import { KEEP_FULL, NEEDED_ON_SLIM, packageUse, removedBy } from './node-packages.ts'

export interface SystemParts {
  readonly app: NodeApp
  readonly steps: Steps
  /** Instructions that stand in a building stage as written. */
  readonly kept: ReadonlySet<Instruction>
  /** The step under which text is repeated. */
  readonly shared: Step
}

/** System packages of the shipped stage: the RUN as it is, or one with what is left of it. */
export function systemPieces(parts: SystemParts, item: Item): Piece[] {
  const { app, kept, steps } = parts
  const { source } = app.build.model.dockerfile
  if (isIdle(app, item)) return kept.has(item.node) ? [] : [keep(item.node)]
  const names = packagesLeft(app, item)
  const gone = leftBehind(app, item)
  const staying = names.filter((name) => !gone.includes(name))
  if (names.length > 0 && staying.length === 0) {
    steps.of(`Leave ${list(names)} behind`, `${goneBecause(app, item, names)}.`, ['no-build-tools'])
    return kept.has(item.node) ? [] : [keep(item.node)]
  }
  if (item.installs) return staying.length === 0 ? [] : [add(parts.shared, installSystem(app, staying))]
  if (staying.length === names.length)
    return [kept.has(item.node) ? add(parts.shared, textOf(source, item.node.span)) : keep(item.node)]
  const step = steps.of(
    `Leave ${list(gone)} behind`,
    `${goneBecause(app, item, gone)}; ${list(staying)} stays.`,
    ['no-build-tools'],
  )
  return [add(step, installSystem(app, staying))]
}

function goneBecause(app: NodeApp, item: Item, gone: readonly string[]): string {
  const them = gone.length === 1 ? 'it' : 'them'
  const removed = removedLater(app, item)
  return gone.every((name) => removed.includes(name))
    ? `The file takes ${them} away again before the program runs`
    : `Only the install of dependencies uses ${them}`
}

function systemCalls(item: Item): readonly Invocation[] {
  return item.segments.flatMap(({ parts }) =>
    parts.flatMap(({ role, call }) => (role === 'os' ? [call] : [])),
  )
}

/** Whether a RUN has nothing to do in a stage that starts anew: its packages were never there, its lists serve nobody. */
function isIdle(app: NodeApp, item: Item): boolean {
  const calls = systemCalls(item)
  if (
    item.segments.some(({ roles }) => [...roles].some((role) => !['os', 'clean', 'nothing'].includes(role)))
  )
    return false
  const earlier = app.items.filter(({ index }) => index < item.index)
  const installed = earlier.flatMap((other) => [...packagesLeft(app, other), ...virtualsOf(other)])
  const updates = calls.every(({ args }) =>
    args.every((arg) => /^(update|clean|autoclean|-.*)$/.test(arg ?? '')),
  )
  if (updates && calls.length > 0)
    return !app.items.some((other) => other.index > item.index && ships(app, other))
  return (
    calls.length > 0 &&
    calls.every((call) => removedBy(call)?.every((name) => installed.includes(name)) ?? false)
  )
}

/** Installs in the shipped stage what it installed in the original, word for word. */
function ships(app: NodeApp, item: Item): boolean {
  return packagesLeft(app, item).length > 0 && leftBehind(app, item).length === 0
}

/** Names given with `apk add --virtual`. */
function virtualsOf(item: Item): readonly string[] {
  return systemCalls(item).flatMap(({ args }) =>
    args.flatMap((arg, index) => {
      const inline = /^--virtual=(.+)$/.exec(arg ?? '')?.[1]
      const next = arg === '--virtual' || arg === '-t' ? args[index + 1] : null
      return inline ?? next ?? []
    }),
  )
}

/** Packages of a RUN that a later one removes. */
function removedLater(app: NodeApp, item: Item): readonly string[] {
  const removed = app.items
    .filter(({ index }) => index > item.index)
    .flatMap((other) => systemCalls(other).flatMap((call) => removedBy(call) ?? []))
  const names = packagesLeft(app, item)
  return virtualsOf(item).some((name) => removed.includes(name))
    ? names
    : names.filter((name) => removed.includes(name))
}

/** Packages of a RUN that are there when it ends. */
function packagesLeft(app: NodeApp, item: Item): readonly string[] {
  return osPackages(app.stage).flatMap(({ name, command }) =>
    command.instruction === item.node ? [name] : [],
  )
}

/** Those of them that only the install of dependencies uses; none when the RUN upgrades the system too. */
export function leftBehind(app: NodeApp, item: Item): readonly string[] {
  const calls = item.segments.flatMap(({ parts }) => parts.filter(({ role }) => role === 'os'))
  if (calls.some(({ call }) => call.args.some((arg) => UPGRADES.test(arg ?? '')))) return []
  const used = usedPrograms(app.stage, app.started)
  const names = packagesLeft(app, item)
  const removed = removedLater(app, item)
  const forNodeGyp = names.some((name) => COMPILERS.test(name)) && !mentionsPython(app)
  return names.filter(
    (name) =>
      removed.includes(name) ||
      (forNodeGyp && PYTHON.test(name)
        ? !used.has(name)
        : packageUse(name, used, startsPrograms(app)) === 'build'),
  )
}

const UPGRADES = /^(upgrade|dist-upgrade|full-upgrade|-U|--upgrade)$/
/** Beside a compiler Python is what node-gyp is written in. */
const COMPILERS = /^(build-essential|build-base|make|g\+\+|gcc)$/
const PYTHON = /^(python|python2|python3|python-is-python3)$/

function mentionsPython({ sources, project }: NodeApp): boolean {
  return (
    project.manifest.dependencies.has('python-shell') ||
    sources.files.some(({ code }) => /['"`]python/.test(code))
  )
}

/** Whether the program may call others; without its sources nobody can say that it does not. */
export function startsPrograms({ sources, project }: NodeApp): boolean {
  if (sources.missing !== null) return true
  const callers = ['simple-git', 'execa', 'shelljs', 'cross-spawn', 'zx', 'python-shell', 'node-pty']
  return (
    sources.files.some(({ code }) => /['"](node:)?child_process['"]/.test(code)) ||
    callers.some((name) => project.manifest.dependencies.has(name))
  )
}

function installSystem(app: NodeApp, names: readonly string[]): string {
  const sorted = [...new Set(names)].toSorted().join(' ')
  if (app.base.musl) return `RUN apk add --no-cache ${sorted}`
  return `RUN apt-get update && apt-get install -y --no-install-recommends ${sorted} && rm -rf /var/lib/apt/lists/*`
}

/** Packages that the full image brings and the slim one does not, where something is known to use them. */
export function neededPackages({ app, steps }: SystemParts): Piece[] {
  if (!app.base.slimmer) return []
  const wanted = new Map<string, string>()
  for (const [name, packages] of NEEDED_ON_SLIM) {
    if (!app.project.manifest.dependencies.has(name)) continue
    for (const one of packages) wanted.set(one, `\`${name}\``)
  }
  for (const one of answeredPackages(app)) wanted.set(one, 'The program')
  for (const program of healthPrograms(app)) wanted.set(program, 'HEALTHCHECK')
  const present = new Set(osPackages(app.stage).map(({ name }) => name))
  const missing = [...wanted].filter(([name]) => !present.has(name))
  if (missing.length === 0) return []
  const names = missing.map(([name]) => name)
  const step = steps.of(
    `Install ${list(names)} in the shipped stage`,
    `${list([...new Set(missing.map(([, user]) => user))])} needs ${names.length === 1 ? 'it' : 'them'}; \`${app.base.written}\` brings ${names.length === 1 ? 'it' : 'them'}, \`${app.base.runtime}\` does not.`,
  )
  return [add(step, installSystem(app, names))]
}

/** Those that the configuration names where a package of the program is known to need some. */
function answeredPackages({ settings, build, project }: NodeApp): readonly string[] {
  if (![...KEEP_FULL.keys()].some((name) => project.manifest.dependencies.has(name))) return []
  const said = answerTo(settings.answers, 'system-libraries', build.path) ?? ''
  return said.split(/[\s,]+/).filter((name) => /^[a-z0-9][a-z0-9.+-]*$/.test(name))
}

/** Programs of the original's own health check that a slim image lacks. */
function healthPrograms(app: NodeApp): string[] {
  const words = app.stage.config.Healthcheck?.Test.join(' ').split(/[\s;|&"']+/) ?? []
  const programs = ['curl', 'wget'].filter((name) => words.includes(name))
  return programs.length > 0 && words.some((word) => word.startsWith('https://'))
    ? [...programs, 'ca-certificates']
    : programs
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
