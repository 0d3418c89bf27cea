/** The dependency install of a proposal: frozen where that is safe, cached, with its manifests. */
import { matchesGlob } from '../../context/glob.ts'
import { lockDrift } from '../../context/node-project.ts'
import { joinPath } from '../../context/paths.ts'
import { prismaSchema } from '../../facts/node/lifecycle.ts'
import { below, type Placement } from '../../facts/placements.ts'
import { stateBefore } from '../../model/state.ts'
import { textOf } from '../../syntax/source.ts'
import { add, type Piece, replace } from '../plan.ts'
import type { Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'
import { type Item, imageAccount, type Segment } from './node-items.ts'

/** Why `npm install` may not become `npm ci`; null when it may. */
export function notFrozen(app: NodeApp): string | null {
  const { lock } = app.project
  if (!lock)
    return app.project.lockfiles.length > 0
      ? `${app.project.lockfiles[0]} belongs to another package manager`
      : 'there is no package-lock.json'
  if (app.base.major !== null && app.base.major < 10) return `npm of Node ${app.base.major} has no \`npm ci\``
  if (lock.version === 3 && app.base.major !== null && app.base.major < 15)
    return `npm of Node ${app.base.major} cannot read version 3 of ${lock.name}`
  if (!lock.root) return `${lock.name} does not say what package.json asked for when it was written`
  const [drift] = lockDrift(app.project)
  if (drift !== undefined) return `${lock.name} and package.json disagree about \`${drift}\``
  const flag = app.install.call.args.find(
    (arg) => arg === '--force' || arg === '-f' || arg === '--no-package-lock' || arg === '--no-lockfile',
  )
  return flag ? `it is called with ${flag}` : null
}

/** The install is an `npm ci` already. */
export function isFrozen(app: NodeApp): boolean {
  return app.install.call.args.some(
    (arg) => arg === 'ci' || arg === 'clean-install' || arg === 'install-clean',
  )
}

/** Leaves development dependencies out already. */
export function omitsDev(app: NodeApp): boolean {
  const { args } = app.install.call
  const flagged =
    args.some((arg) => /^--(omit=dev|production(=true)?|only=prod(uction)?|no-dev)$/.test(arg ?? '')) ||
    args.some((arg, index) => arg === '--omit' && args[index + 1] === 'dev')
  const included = args.some((arg) => /^--(include=dev|production=false)$/.test(arg ?? ''))
  return (
    flagged ||
    (!included && stateBefore(app.stage, app.installItem.node).env.get('NODE_ENV') === 'production')
  )
}

/** npm 6 and older know other words (docs.npmjs.com/cli/v6). */
export function omitFlag(app: NodeApp): string {
  return app.base.major !== null && app.base.major < 15 ? '--production' : '--omit=dev'
}

/** The shell text of the install, `npm ci` in place of `npm install` when `freeze`. */
export function installText(text: string, freeze: boolean): string {
  return freeze ? text.replace(/\bnpm((?:\s+--?[\w-]+(?:=\S+)?)*)\s+(?:install|i)\b/, 'npm$1 ci') : text
}

/** Flags that change which packages npm takes, for the prune behind it. */
function resolutionFlags(app: NodeApp): string {
  const flags = app.install.call.args.filter((arg) =>
    /^--(legacy-peer-deps|force|no-optional|omit=optional|strict-peer-deps)$/.test(arg ?? ''),
  )
  return flags.map((flag) => ` ${flag}`).join('')
}

export function pruneCommand(app: NodeApp): string {
  return `npm prune ${omitFlag(app)}${resolutionFlags(app)}`
}

/** `--mount=…` with a space behind it; empty where a cache cannot be mounted. */
export function cacheMount(app: NodeApp): string {
  const { node } = app.installItem
  const written = node.flags
    .map((flag) => `${textOf(app.build.model.dockerfile.source, flag.span)} `)
    .join('')
  if (written.includes('type=cache')) return written
  if (!app.settings['cache-mounts']) return written
  const { user } = stateBefore(app.stage, node)
  const name = user.split(':')[0] ?? ''
  if (name === '' || name === 'root' || name === '0') return `${written}--mount=type=cache,target=/root/.npm `
  const account = imageAccount(app.stage)
  if (!account || (name !== account.name && name !== String(account.uid))) return written
  return `${written}--mount=type=cache,target=/home/${account.name}/.npm,uid=${account.uid},gid=${account.uid} `
}

/** What must lie beside package.json when npm runs, relative to the project. */
export function manifestsOf(app: NodeApp): readonly string[] {
  const { context } = app.build
  const here = (name: string) => {
    const path = joinPath(app.project.dir, name)
    return context.exists(path) === 'file' && !context.ignore.ignores(path)
  }
  const wanted = isFrozen(app) || freezes(app) || sawLockfile(app)
  const lock = wanted && app.project.lock && here(app.project.lock.name) ? [app.project.lock.name] : []
  return ['package.json', ...lock, ...(here('.npmrc') ? ['.npmrc'] : [])]
}

/** Whether the lockfile lay beside package.json when the original installed. */
function sawLockfile(app: NodeApp): boolean {
  const { lock } = app.project
  return (
    lock !== null &&
    app.items.some(
      ({ index, placement }) =>
        index < app.installItem.index && placement !== null && brings(placement, app, lock.name),
    )
  )
}

/** `npm install` becomes `npm ci` in this proposal. */
export function freezes(app: NodeApp): boolean {
  return notFrozen(app) === null && !isFrozen(app)
}

/**
 * The COPYs in front of the install: those of the original that stay, the one of package.json completed, new ones for
 * what is missing. `staying` are items of the original that bring files to the project and no sources.
 */
export function manifestPieces(
  app: NodeApp,
  steps: Steps,
  staying: readonly Item[],
  order: () => Step,
): { readonly pieces: Piece[]; readonly replaced: Item | null } {
  const isThere = (name: string) =>
    staying.some(({ placement }) => placement !== null && brings(placement, app, name))
  const missing = manifestsOf(app).filter((name) => !isThere(name))
  const sawSources = app.items.some(
    ({ index, placement }) =>
      index < app.installItem.index && placement !== null && isSourceCopy(app, placement),
  )
  const needs = (sawSources ? scriptNeeds(app) : app.lifecycle.needs).filter((name) => !isThere(name))
  const first = staying.find(({ placement }) => placement !== null && brings(placement, app, 'package.json'))
  const pieces: Piece[] = []
  let replaced: Item | null = null
  const paths = missing.map((name) => joinPath(app.project.dir, name))
  if (missing.length > 0 && first?.placement && canGrow(app, first)) {
    replaced = first
    const into = first.node.keyword === 'COPY' ? (first.node.destination?.text ?? './') : './'
    const line = `COPY ${[...first.placement.sources, ...paths, into === '.' ? './' : into].join(' ')}`
    pieces.push(...replace(first.node, lockStep(app, steps), line, `written anew as \`${line}\``))
  } else if (missing.length > 0) pieces.push(add(order(), `COPY ${[...paths, './'].join(' ')}`))
  return { pieces: [...pieces, ...needs.map((need) => needPiece(app, steps, need))], replaced }
}

function lockStep(app: NodeApp, steps: Steps): Step {
  return steps.of(
    'Install from the lockfile',
    `\`npm ci\` installs exactly what ${app.project.lock?.name} says, which was not there yet when \`npm install\` ran.`,
    ['frozen-lockfile', 'cache-mounts'],
  )
}

/** A plain COPY into the project's directory can take another file. */
function canGrow(app: NodeApp, { node, placement }: Item): boolean {
  const plain =
    node.keyword === 'COPY' &&
    !node.json &&
    node.flags.length === 0 &&
    /^\.$|\/$/.test(node.destination?.text ?? '')
  return plain && placement?.target === app.projectAt
}

function needPiece(app: NodeApp, steps: Steps, need: string): Piece {
  const path = joinPath(app.project.dir, need)
  const isDirectory = app.build.context.exists(path) === 'directory'
  const target = isDirectory
    ? `./${need}`
    : need.includes('/')
      ? `./${need.slice(0, need.lastIndexOf('/') + 1)}`
      : './'
  return add(
    steps.of(`Copy ${need} for the install`, `A script that npm runs by itself reads ${path}.`),
    `COPY ${path} ${target}`,
  )
}

/** Directories and files that install scripts read, relative to the project. */
export function scriptNeeds(app: NodeApp): readonly string[] {
  const generates =
    app.project.manifest.dependencies.has('@prisma/client') && app.lifecycle.scripts.length === 0
  const schema = generates ? (prismaSchema(app.build.context, app.project) ?? []) : []
  return [...new Set([...app.lifecycle.needs, ...schema])]
}

/** Whether a COPY brings more than what the install reads. */
export function isSourceCopy(app: NodeApp, placement: Placement): boolean {
  const { context } = app.build
  const needs = scriptNeeds(app)
  return placement.sources.some((source) => {
    if (source === '' || source === app.project.dir) return true
    const inProject = app.project.dir === '' ? source : source.slice(app.project.dir.length + 1)
    if (needs.some((need) => inProject === need || inProject.startsWith(`${need}/`))) return false
    return context.exists(source) === 'directory'
  })
}

/** Sources of the build that are copied before the dependencies are installed. */
export function sourcesBeforeInstall(app: NodeApp): readonly Item[] {
  return app.items.filter(
    ({ index, side, placement }) =>
      index < app.installItem.index && side === 'build' && placement !== null && isSourceCopy(app, placement),
  )
}

/** Whether a COPY before the install brings a file of the project. */
export function brings(placement: Placement, app: NodeApp, name: string): boolean {
  const path = joinPath(app.project.dir, name)
  const into = below(app.projectAt, placement.target)
  if (into === null) return false
  return placement.sources.some((source) => {
    if (source === '' || source === path || path.startsWith(`${source}/`)) return true
    return matchesGlob(source, path)
  })
}

export function isCacheClean(segment: Segment): boolean {
  return [...segment.roles].every((role) => role === 'clean')
}
