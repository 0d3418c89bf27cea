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
  isSourceCopy,
  manifestPieces,
  omitFlag,
  omitsDev,
} from './node-install.ts'
import { ignoreStep, orderStep } from './node-reasons.ts'
import { insertHardening } from './node-runtime.ts'
import { copiesSourcesFirst, needsBuild, touchesProjectFirst } from './node-shape.ts'

/** One plan when something can be mended; `kept` when one stage is right and nothing is left to mend. */
export function* repair(app: NodeApp): Iterable<Candidate> {
  const steps = new Steps()
  const hardening = harden(app, steps)
  const pieces = insertHardening(programPieces(app, steps, hardening), hardening)
  const ignore = dockerignoreFor(app)
  if (ignore) ignoreStep(steps, ignore)
  if (steps.list.length > 0)
    yield { kind: 'plan', plan: planOf(app, steps, pieces, hardening, ignore?.file ?? null) }
  else if (hardening.shortfalls.length > 0) yield stuck(hardening)
  else if (!needsBuild(app) && !app.base.slimmer)
    yield {
      kind: 'kept',
      because: `interpreted, with nothing to build: one stage on \`${app.base.written}\` is right`,
    }
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

function planOf(
  app: NodeApp,
  steps: Steps,
  pieces: readonly Piece[],
  hardening: Hardening,
  dockerignore: Rewrite['dockerignore'],
): Plan {
  const { instructions } = app.build.model.dockerfile
  const preamble = instructions.filter(({ index }) => index < app.stage.from.index).map((node) => keep(node))
  const shortfalls = [...hardening.shortfalls]
  if (app.base.slimmer)
    shortfalls.push({ goal: 'no build tools', because: `the program stays on \`${app.base.written}\`` })
  return {
    level: 'same-base',
    preamble,
    steps: steps.list,
    dockerignore,
    shortfalls,
    confirm: hardening.confirm,
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

function programPieces(app: NodeApp, steps: Steps, hardening: Hardening): Piece[] {
  const reorders = copiesSourcesFirst(app) && app.lifecycle.needsSources === null && !touchesProjectFirst(app)
  const order = () => orderStep(app, steps)
  const moved = reorders
    ? app.items.filter(
        ({ index, side, placement }) =>
          index < app.installItem.index &&
          side === 'build' &&
          placement !== null &&
          isSourceCopy(app, placement),
      )
    : []
  const staying = app.items.filter(
    ({ index, placement, side }) =>
      index < app.installItem.index &&
      side === 'build' &&
      placement !== null &&
      !moved.some((other) => other.placement === placement),
  )
  const manifests = manifestPieces(app, steps, staying, order)
  return app.items.flatMap((item): Piece[] => {
    if (moved.includes(item) || item === manifests.replaced) return []
    if (item.installs)
      return [
        ...manifests.pieces,
        ...installPieces(app, steps),
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
function installPieces(app: NodeApp, steps: Steps): Piece[] {
  const { node, segments } = app.installItem
  const freeze = freezes(app)
  const single = segments.length <= 1
  const omits =
    single &&
    !needsBuild(app) &&
    app.prune.kind === 'safe' &&
    !omitsDev(app) &&
    app.lifecycle.scripts.length === 0
  if (!freeze && !omits) return [keep(node)]
  const { source } = app.build.model.dockerfile
  const body = textOf(source, node.body).replace(/^(--\S+\s+)+/, '')
  const run = `RUN ${cacheMount(app)}${installText(body, freeze)}${omits ? ` ${omitFlag(app)}` : ''}`
  const title = freeze ? 'Install from the lockfile' : 'Leave development dependencies out'
  const reason = freeze
    ? `\`npm ci\` installs exactly what ${app.project.lock?.name} says and fails when package.json disagrees.`
    : 'Nothing of the program imports them.'
  const step = steps.of(title, reason, freeze ? ['frozen-lockfile', 'cache-mounts'] : ['no-dev-dependencies'])
  if (freeze && omits && app.prune.kind === 'safe')
    steps.of('Leave development dependencies out', `They are not needed at run time: ${app.prune.basis}.`, [
      'no-dev-dependencies',
    ])
  return [drop(node, step, `written anew as \`${run}\``), add(step, run, node)]
}
