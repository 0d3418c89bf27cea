/** The shipped stage of a Node proposal. */
import { stateBefore } from '../../model/state.ts'
import { lineAt, textOf } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { add, drop, keep, type Piece } from '../plan.ts'
import type { Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'
import { isSplit } from './node-build.ts'
import type { Hardening } from './node-harden.ts'
import { brings, isSourceCopy } from './node-install.ts'
import type { Item } from './node-items.ts'
import { installStep } from './node-reasons.ts'
import { neededPackages, systemPieces } from './node-system.ts'

/** A `COPY --from`, before it is text. */
export interface Shipped {
  readonly from: string
  readonly path: string
  readonly to: string
  readonly step: Step
}

export interface RuntimeParts {
  readonly app: NodeApp
  readonly steps: Steps
  /** Instructions that stand in a building stage as written. */
  readonly kept: ReadonlySet<Instruction>
  readonly copies: readonly Shipped[]
  /** COPYs from the context that go to the shipped stage, because nothing is built from them. */
  readonly shipsSources: boolean
  readonly hardening: Hardening
}

const HEAD = new Set(['WORKDIR', 'ENV', 'ARG', 'LABEL', 'MAINTAINER', 'SHELL'])
const TRAILING = new Set([
  'EXPOSE',
  'VOLUME',
  'HEALTHCHECK',
  'CMD',
  'ENTRYPOINT',
  'STOPSIGNAL',
  'LABEL',
  'MAINTAINER',
])

/** Everything behind FROM, and drops for what no stage took. */
export function runtimePieces(parts: RuntimeParts): Piece[] {
  const { app, hardening } = parts
  const head = app.items.filter((item) => isHead(app, item))
  const tail = app.items.filter((item) => !head.includes(item))
  const early = head.flatMap((item) => headPieces(parts, item))
  const needed = neededPackages({ ...parts, shared: sharedStep(parts) })
  const late = tail.flatMap((item) => tailPieces(parts, item))
  const copies = [...copyPieces(parts), ...ownWorkdir(parts)]
  const all = [...early, ...needed, ...copies, ...late]
  return insertHardening(all, hardening)
}

/** What seldom changes comes first: the environment, system packages, accounts, global tools. */
function isHead(app: NodeApp, item: Item): boolean {
  const lastShipRun = app.items.findLastIndex(
    ({ node, side, segments }) => node.keyword === 'RUN' && side !== 'build' && segments.length > 0,
  )
  if (item.node.keyword === 'LABEL' || item.node.keyword === 'MAINTAINER')
    return item.index < app.installItem.index
  if (HEAD.has(item.node.keyword)) return true
  if (item.node.keyword === 'USER') return item.index < lastShipRun
  const shipped = item.segments.filter(({ side }) => side !== 'build')
  return shipped.some(({ roles }) => roles.has('os') || roles.has('global') || roles.has('account'))
}

function headPieces(parts: RuntimeParts, item: Item): Piece[] {
  const { app, kept } = parts
  const { node } = item
  if (node.keyword === 'WORKDIR') return workdirPieces(parts, item)
  if (node.keyword === 'ARG') return argPieces(parts, item)
  if (item.segments.some(({ roles }) => roles.has('os')))
    return systemPieces({ ...parts, shared: sharedStep(parts) }, item)
  if (item.installs || isSplit(item)) return splitPieces(parts, item)
  if (item.side === 'build') return kept.has(node) ? [] : [keep(node)]
  const cached = globalInstall(app, item)
  if (cached !== null && !kept.has(node)) {
    const step = installStep(app, parts.steps, false)
    return [drop(node, step, `written anew as \`${cached}\``), add(step, cached, node)]
  }
  return [
    kept.has(node)
      ? add(sharedStep(parts), cached ?? textOf(app.build.model.dockerfile.source, node.span))
      : keep(node),
  ]
}

/** A tool that npm installs for the system in a RUN of its own, with npm's downloads outside; null for any other RUN. */
function globalInstall(app: NodeApp, { node, segments }: Item): string | null {
  const plain = node.keyword === 'RUN' && node.command.form === 'shell' && node.heredocs.length === 0
  const calls = segments.flatMap(({ parts }) => parts)
  const own = calls.length > 0 && calls.every(({ role, call }) => role === 'global' && call.name === 'npm')
  const user = stateBefore(app.stage, node).user.split(':')[0] ?? ''
  if (!plain || !own || node.flags.length > 0 || !app.settings['cache-mounts'] || !/^(root|0)?$/.test(user))
    return null
  return `RUN --mount=type=cache,target=/root/.npm ${textOf(app.build.model.dockerfile.source, node.body)}`
}

function sharedStep({ steps }: RuntimeParts): Step {
  return (
    steps.list[0] ?? steps.of('Build and run in separate stages', 'What only the build needs stays behind.')
  )
}

/** The last WORKDIR, and earlier ones that something of the shipped stage stands behind. */
function workdirPieces(parts: RuntimeParts, item: Item): Piece[] {
  const { app, kept } = parts
  const next = app.items.find(({ node, index }) => node.keyword === 'WORKDIR' && index > item.index)
  const between = app.items.some(
    ({ index, side, node }) =>
      index > item.index && index < (next?.index ?? 0) && side === 'ship' && node.keyword !== 'EXPOSE',
  )
  if (next && !between) return kept.has(item.node) ? [] : [keep(item.node)]
  return [
    kept.has(item.node)
      ? add(sharedStep(parts), textOf(app.build.model.dockerfile.source, item.node.span))
      : keep(item.node),
  ]
}

/** An ARG belongs to the shipped stage when something there reads it. */
function argPieces(parts: RuntimeParts, item: Item): Piece[] {
  const { app, kept } = parts
  const { node } = item
  const { source } = app.build.model.dockerfile
  const names = node.keyword === 'ARG' ? node.pairs.map(({ name }) => name.text) : []
  const readers = app.items.filter(
    ({ index, side, node: other }) => index > item.index && side !== 'build' && other.keyword !== 'ARG',
  )
  const read = names.some((name) =>
    readers.some(({ node: other }) => new RegExp(`\\$\\{?${name}\\b`).test(textOf(source, other.span))),
  )
  if (!read) return kept.has(node) ? [] : [keep(node)]
  return [kept.has(node) ? add(sharedStep(parts), textOf(source, node.span)) : keep(node)]
}

function copyPieces(parts: RuntimeParts): Piece[] {
  const { app, copies } = parts
  const chown = treeOwner(app) ? `--chown=${treeOwner(app)} ` : ''
  return copies.map((copy) => add(copy.step, `COPY --from=${copy.from} ${chown}${copy.path} ${copy.to}`))
}

/** The user who owns the whole tree in the original through a `chown -R`. */
export function treeOwner(app: NodeApp): string | null {
  return app.items.find(({ owner }) => owner !== null)?.owner ?? null
}

/** The work directory itself belonged to that user as well: the program may make files in it. */
function ownWorkdir({ app, steps }: RuntimeParts): Piece[] {
  const owner = treeOwner(app)
  if (owner === null || app.workdir !== app.projectAt) return []
  return [add(ownerStep(steps, owner), `RUN chown ${owner} ${app.workdir}`)]
}

function ownerStep(steps: Steps, owner: string): Step {
  return steps.of(
    'Give files their owner while copying',
    `A \`chown -R ${owner}\` behind the copies stores every file twice.`,
    ['chown-copy'],
  )
}

/** Of a RUN that is taken apart, what the shipped stage needs. */
function splitPieces(parts: RuntimeParts, item: Item): Piece[] {
  const texts = item.segments.filter(({ side }) => side !== 'build').map(({ text }) => text)
  const step = sharedStep(parts)
  const dropped = item.installs
    ? []
    : [drop(item.node, step, 'each of its commands stands in the stage that needs it')]
  return [...dropped, ...(texts.length > 0 ? [add(step, `RUN ${texts.join(' && ')}`)] : [])]
}

function tailPieces(parts: RuntimeParts, item: Item): Piece[] {
  const { app, kept, steps, shipsSources } = parts
  const { node } = item
  if (item.owner !== null)
    return [drop(node, ownerStep(steps, item.owner), `the copies carry --chown=${item.owner}`)]
  if (isSplit(item)) return splitPieces(parts, item)
  if (item.placement && item.side === 'build')
    return shipsSources ? sourcePieces(parts, item) : missed(item, kept)
  if (item.installs) return [...missed(item, kept), ...splitPieces(parts, item)]
  if (item.side === 'build') return missed(item, kept)
  const later = overriding(app, node)
  if (later)
    return [
      drop(
        node,
        steps.of(
          `Remove the ${node.keyword} without effect`,
          `Only the last ${node.keyword} of a stage counts.`,
        ),
        `the ${node.keyword} on line ${lineAt(app.build.model.dockerfile.source, later.span.start)} overrides it`,
      ),
    ]
  const changed = parts.hardening.replaced.get(node)
  if (changed)
    return [
      drop(node, changed.step, `written anew as \`${changed.line}\``),
      add(changed.step, changed.line, node),
    ]
  return [
    kept.has(node)
      ? add(sharedStep(parts), textOf(app.build.model.dockerfile.source, node.span))
      : keep(node),
  ]
}

/** Whatever a building stage did not take stays here rather than being lost. */
function missed(item: Item, kept: ReadonlySet<Instruction>): Piece[] {
  return kept.has(item.node) ? [] : [keep(item.node)]
}

/** The last instruction of its kind, when this one is not it. */
function overriding(app: NodeApp, node: Instruction): Instruction | null {
  if (node.keyword !== 'CMD' && node.keyword !== 'ENTRYPOINT' && node.keyword !== 'HEALTHCHECK') return null
  const last = app.stage.instructions.findLast(({ keyword }) => keyword === node.keyword)
  return last && last !== node ? last : null
}

/** Sources go straight from the context to the shipped stage; manifests too, unless the sources bring them. */
function sourcePieces(parts: RuntimeParts, item: Item): Piece[] {
  const { app, kept } = parts
  if (!item.placement) return []
  if (!kept.has(item.node)) return [keep(item.node)]
  const covered = app.items.some(
    ({ placement, index }) =>
      placement !== null &&
      index !== item.index &&
      isSourceCopy(app, placement) &&
      brings(placement, app, 'package.json'),
  )
  return covered ? [] : [add(sharedStep(parts), textOf(app.build.model.dockerfile.source, item.node.span))]
}

/** USER before what only describes the image, HEALTHCHECK before what starts it. */
export function insertHardening(pieces: readonly Piece[], hardening: Hardening): Piece[] {
  const out = [...pieces]
  const lastWork = out.findLastIndex((piece) => piece.kind !== 'drop' && !TRAILING.has(keywordOf(piece)))
  if (hardening.user) out.splice(lastWork + 1, 0, ...hardening.user)
  if (hardening.health) {
    const start = out.findIndex(
      (piece) => piece.kind !== 'drop' && /^(CMD|ENTRYPOINT)$/.test(keywordOf(piece)),
    )
    const drops = start > 0 && out[start - 1]?.kind === 'drop' ? 1 : 0
    out.splice(start === -1 ? out.length : start - drops, 0, hardening.health)
  }
  return out
}

function keywordOf(piece: Piece): string {
  if (piece.kind !== 'add') return piece.node.keyword
  return /^\s*(\w+)/.exec(piece.lines[0] ?? '')?.[1]?.toUpperCase() ?? ''
}
