/** What can be mended in a Node file without another base and without stages. */
import { textOf } from '../../syntax/source.ts'
import { add, type Candidate, drop, keep, type Piece, type Plan, questionFor } from '../plan.ts'
import type { Rewrite } from '../proposal.ts'
import { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'
import { type Hardening, harden } from './node-harden.ts'
import { dockerignoreFor } from './node-ignore.ts'
import {
  cacheMount,
  freezes,
  installText,
  isCacheClean,
  manifestPieces,
  omitFlag,
  omitsDev,
  sourcesBeforeInstall,
} from './node-install.ts'
import { environmentNote } from './node-notes.ts'
import { ignoreStep, installStep, orderStep, pruneStep } from './node-reasons.ts'
import { insertHardening } from './node-runtime.ts'
import { copiesSourcesFirst, needsBuild, touchesProjectFirst } from './node-shape.ts'

/**
 * One plan when something can be mended; `kept` when one stage is right and nothing is left to mend. `stopped` says why
 * there are no stages.
 */
export function* repair(app: NodeApp, stopped: string | null): Iterable<Candidate> {
  const bare = mended(app, false)
  const { hardening } = bare
  if (bare.steps.list.length > 0) yield { kind: 'plan', plan: planOf(app, mended(app, true), stopped) }
  else if (hardening.shortfalls.length > 0) yield stuck(hardening)
  else if (!needsBuild(app) && !app.base.slimmer && !app.base.chosen)
    yield {
      kind: 'kept',
      because: `interpreted, with nothing to build: one stage on \`${app.base.written}\` is right`,
    }
}

interface Mended {
  readonly steps: Steps
  readonly hardening: Hardening
  readonly pieces: readonly Piece[]
  readonly ignore: Rewrite['dockerignore']
}

/** `mounts`: the install gets a cache as well, which is no reason to touch a file that is right. */
function mended(app: NodeApp, mounts: boolean): Mended {
  const steps = new Steps()
  const hardening = harden(app, steps, null)
  const pieces = insertHardening(programPieces(app, steps, hardening, mounts), hardening)
  const ignore = dockerignoreFor(app)
  if (ignore) ignoreStep(steps, ignore)
  return { steps, hardening, pieces, ignore: ignore?.file ?? null }
}

/** Nothing can be mended, and what stands against the file is something nobody can prove. */
function stuck({ shortfalls }: Hardening): Candidate {
  const first = shortfalls[0]
  const question = questionFor(first?.goal ?? '')
  return {
    kind: 'refusal',
    level: 'same-base',
    code: 'nothing-safe',
    because: `${first?.goal}: ${first?.because}`,
    at: null,
    question,
  }
}

function planOf(app: NodeApp, { steps, hardening, pieces, ignore }: Mended, stopped: string | null): Plan {
  const { instructions } = app.build.model.dockerfile
  const preamble = instructions.filter(({ index }) => index < app.stage.from.index).map((node) => keep(node))
  const shortfalls = [...hardening.shortfalls]
  if (app.base.slimmer)
    shortfalls.push({
      goal: 'no build tools',
      because: `the program stays on \`${app.base.written}\`${stopped ? `: ${stopped}` : ''}`,
    })
  else if (stopped) shortfalls.push({ goal: 'separate stages', because: stopped })
  return {
    level: 'same-base',
    preamble,
    steps: steps.list,
    dockerignore: ignore,
    shortfalls,
    confirm: [...hardening.confirm, ...environmentNote(app)],
    stages: [
      {
        name: app.stage.from.alias?.text ?? null,
        base: app.base.written,
        purpose: null,
        shipped: true,
        pieces: [keep(app.stage.from), ...pieces],
      },
    ],
    contents: [app.projectAt],
    troubleshooting: [],
  }
}

function programPieces(app: NodeApp, steps: Steps, hardening: Hardening, mounts: boolean): Piece[] {
  const reorders = copiesSourcesFirst(app) && app.lifecycle.needsSources === null && !touchesProjectFirst(app)
  const order = () => orderStep(app, steps)
  const moved = reorders ? sourcesBeforeInstall(app) : []
  const staying = app.items.filter(
    (item) =>
      item.index < app.installItem.index &&
      item.side === 'build' &&
      item.placement !== null &&
      !moved.includes(item),
  )
  const manifests = manifestPieces(app, steps, staying, order)
  return app.items.flatMap((item): Piece[] => {
    if (moved.includes(item) || item === manifests.replaced) return []
    if (item.installs)
      return [
        ...manifests.pieces,
        ...installPieces(app, steps, mounts),
        ...moved.map(({ node }): Piece => ({ kind: 'move', node, step: order() })),
      ]
    const changed = hardening.replaced.get(item.node)
    return changed
      ? [
          drop(item.node, changed.step, `written anew as \`${changed.line}\``),
          add(changed.step, changed.line, item.node),
        ]
      : [keep(item.node)]
  })
}

/** Frozen where it is safe; without development dependencies where nothing is built and nothing imports them. */
function installPieces(app: NodeApp, steps: Steps, mounts: boolean): Piece[] {
  const { node, segments } = app.installItem
  const freeze = freezes(app)
  const omits =
    segments.length <= 1 &&
    !needsBuild(app) &&
    app.prune.kind === 'safe' &&
    !omitsDev(app) &&
    app.lifecycle.scripts.length === 0
  const { source } = app.build.model.dockerfile
  const body = textOf(source, node.body).replace(/^(--\S+\s+)+/, '')
  const cached = mounts && node.heredocs.length === 0 && !segments.some(isCacheClean)
  const mount = freeze || omits || cached ? cacheMount(app) : ''
  const run = `RUN ${mount}${installText(body, freeze)}${omits ? ` ${omitFlag(app)}` : ''}`
  if ((!freeze && !omits && !cached) || run === textOf(source, node.span)) return [keep(node)]
  const step = freeze || !omits ? installStep(app, steps, freeze) : pruneStep(app, steps)
  if (omits) pruneStep(app, steps)
  return [drop(node, step, `written anew as \`${run}\``), add(step, run, node)]
}
