/** The stages of a Node proposal that are not shipped: dependencies, build, production dependencies. */
import { textOf } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { add, drop, keep, type Piece, type PlannedStage } from '../plan.ts'
import type { Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import { type NodeApp, segmentsBehind } from './node-app.ts'
import {
  cacheMount,
  freezes,
  installText,
  isCacheClean,
  isSourceCopy,
  manifestPieces,
  omitFlag,
  pruneCommand,
  sourcesBeforeInstall,
} from './node-install.ts'
import type { Item, Segment } from './node-items.ts'
import { needed } from './node-needs.ts'
import { installStep, orderStep, pruneStep, purposeOf, splitStep } from './node-reasons.ts'
import type { Shape } from './node-shape.ts'

export class NodeBuild {
  readonly #app: NodeApp
  readonly #steps: Steps
  readonly #shape: Shape
  /** Instructions that stand in the stages as written; others may repeat them as added text. */
  readonly kept = new Set<Instruction>()

  constructor(app: NodeApp, steps: Steps, shape: Shape) {
    this.#app = app
    this.#steps = steps
    this.#shape = shape
  }

  stages(
    fromPiece: Piece[],
    names: { readonly deps: string; readonly build: string; readonly prod: string },
  ): PlannedStage[] {
    const { base } = this.#app
    const shape = this.#shape
    if (shape.inOrder) {
      const pieces = [...fromPiece, ...this.#before(true), ...this.#install(), ...this.#behind()]
      return [
        {
          name: names.build,
          base: base.build,
          purpose: purposeOf(this.#app, this.#shape, 'build', names.build),
          shipped: false,
          pieces: [...pieces, ...this.#pruneInPlace()],
        },
      ]
    }
    const deps: PlannedStage = {
      name: names.deps,
      base: base.build,
      purpose: purposeOf(this.#app, this.#shape, 'deps', names.deps),
      shipped: false,
      pieces: [
        ...fromPiece,
        ...this.#before(false),
        ...this.#install(),
        ...(shape.builds ? [] : [...this.#behind(), ...this.#pruneInPlace()]),
      ],
    }
    const stages = [deps]
    if (shape.builds) stages.push(this.#buildStage(names))
    if (shape.modules === 'prod-deps') stages.push(this.#prodStage(names))
    return stages
  }

  #split(): Step {
    return splitStep(this.#app, this.#steps, this.#shape.builds)
  }

  #buildStage(names: { readonly deps: string; readonly build: string }): PlannedStage {
    const pieces = [
      this.#from(names.deps, names.build),
      ...this.#sources(),
      ...this.#behind(),
      ...this.#pruneInPlace(),
    ]
    return {
      name: names.build,
      base: names.deps,
      purpose: purposeOf(this.#app, this.#shape, 'build', names.build),
      shipped: false,
      pieces,
    }
  }

  #prodStage(names: { readonly deps: string; readonly prod: string }): PlannedStage {
    const step = pruneStep(this.#app, this.#steps)
    const pieces = [this.#from(names.deps, names.prod), add(step, `RUN ${pruneCommand(this.#app)}`)]
    return {
      name: names.prod,
      base: names.deps,
      purpose: `${names.prod}: leaves development dependencies out`,
      shipped: false,
      pieces,
    }
  }

  #from(base: string, name: string): Piece {
    return add(this.#split(), `FROM ${base} AS ${name}`)
  }

  /** What ran before the install and has nothing to do with sources, in its order; then what the install reads. */
  #before(withSources: boolean): Piece[] {
    const { items, installItem } = this.#app
    const before = items.filter(({ index }) => index < installItem.index)
    const staying = before.filter(
      ({ placement, side }) =>
        placement !== null && side === 'build' && (withSources || !isSourceCopy(this.#app, placement)),
    )
    const manifests = manifestPieces(this.#app, this.#steps, staying, () => orderStep(this.#app, this.#steps))
    const pieces = before.flatMap((item) => {
      if (item === manifests.replaced) {
        this.kept.add(item.node)
        return []
      }
      if (item.placement && item.side === 'build') return staying.includes(item) ? this.#once(item) : []
      return needed(this.#app, item) ? this.#once(item) : []
    })
    return [...pieces, ...manifests.pieces]
  }

  /** As written the first time, repeated text where the shipped stage has it as well. */
  #once(item: Item): Piece[] {
    if (isSplit(item)) {
      const texts = item.segments.filter(({ side }) => side !== 'ship').map(({ text }) => text)
      return [add(this.#split(), `RUN ${texts.join(' && ')}`, item.node)]
    }
    const shared = item.side !== 'build' && item.node.keyword !== 'WORKDIR' && item.node.keyword !== 'ARG'
    if (shared && !this.#staysHere(item)) return [add(this.#split(), this.text(item.node))]
    this.kept.add(item.node)
    return [keep(item.node)]
  }

  /** A RUN whose runtime part is written anew keeps its own text here. */
  #staysHere(item: Item): boolean {
    return item.segments.some(({ roles }) => roles.has('os')) && item.side === 'both'
  }

  text(node: Instruction): string {
    return textOf(this.#app.build.model.dockerfile.source, node.span)
  }

  /** Sources that stood before the install: behind it now. */
  #sources(): Piece[] {
    return sourcesBeforeInstall(this.#app).map(({ node }): Piece => {
      this.kept.add(node)
      return { kind: 'move', node, step: orderStep(this.#app, this.#steps) }
    })
  }

  #install(): Piece[] {
    const app = this.#app
    const text = this.#installText()
    const freeze = freezes(app)
    const run = `RUN ${cacheMount(app)}${installText(text, freeze)}${this.#omit()}`
    const step = installStep(app, this.#steps, freeze)
    if (this.#omitsAtOnce()) pruneStep(this.#app, this.#steps)
    this.kept.add(app.installItem.node)
    const unchanged = run === this.text(app.installItem.node)
    if (unchanged) return [keep(app.installItem.node)]
    return [
      drop(app.installItem.node, step, `written anew as \`${run}\``),
      add(step, run, app.installItem.node),
    ]
  }

  /** Production dependencies at once, when nothing else needs the others. */
  #omit(): string {
    return this.#omitsAtOnce() ? ` ${omitFlag(this.#app)}` : ''
  }

  #omitsAtOnce(): boolean {
    const { installItem, lifecycle } = this.#app
    return (
      !this.#shape.builds &&
      this.#shape.prunes &&
      lifecycle.scripts.length === 0 &&
      installItem.segments.filter((segment) => !isCacheClean(segment)).length === 1
    )
  }

  /** Text of the install's own RUN up to what belongs behind it. */
  #installText(): string {
    const { installItem, install } = this.#app
    const at = installItem.segments.findIndex(({ parts }) => parts.includes(install))
    const lastSystem = installItem.segments.findLastIndex(({ roles }) => roles.has('os'))
    const until = Math.max(at, lastSystem)
    const first = installItem.segments[0]
    const last = installItem.segments[until]
    const { source } = this.#app.build.model.dockerfile
    const start = first?.parts[0]?.source?.span.start
    const end = last?.parts.at(-1)?.source?.span.end
    const whole =
      (installItem.segments.length <= 1 && installItem.node.heredocs.length === 0) ||
      start === undefined ||
      end === undefined
    return whole
      ? textOf(source, installItem.node.body).replace(/^(--\S+\s+)+/, '')
      : textOf(source, { start, end })
  }

  /** Everything that builds behind the install, in its order. */
  #behind(): Piece[] {
    const app = this.#app
    const own = this.#ownRest()
    const last = app.items.findLastIndex(
      (item) =>
        item.side !== 'ship' &&
        (item.segments.some(({ side }) => side !== 'ship') || item.placement !== null),
    )
    const rest = app.items
      .filter(({ index }) => index > app.installItem.index && index <= last)
      .flatMap((item) => this.#following(item))
    return [...own, ...rest]
  }

  #ownRest(): Piece[] {
    const app = this.#app
    const until = app.installItem.segments.findLastIndex(({ roles }) => roles.has('os'))
    const segments = segmentsBehind(app.installItem, app.install).filter(
      (segment) =>
        app.installItem.segments.indexOf(segment) > until &&
        !isCacheClean(segment) &&
        !isPrune(segment) &&
        segment.side !== 'ship',
    )
    return segments.length === 0
      ? []
      : [add(this.#split(), `RUN ${segments.map(({ text }) => text).join(' && ')}`)]
  }

  #following(item: Item): Piece[] {
    if (item.placement) return item.side === 'build' && this.#shape.builds ? this.#once(item) : []
    if (!needed(this.#app, item)) return []
    if (
      item.segments.length > 0 &&
      item.segments.every((segment) => isPrune(segment) || isCacheClean(segment))
    ) {
      this.kept.add(item.node)
      const reason = item.segments.some(isPrune)
        ? 'the prune below does the same'
        : 'the cache is a mount and never in the image'
      return [drop(item.node, pruneStep(this.#app, this.#steps), reason)]
    }
    return this.#once(item)
  }

  #pruneInPlace(): Piece[] {
    return this.#shape.modules === 'in-place' && this.#shape.prunes && !this.#omitsAtOnce()
      ? [add(pruneStep(this.#app, this.#steps), `RUN ${pruneCommand(this.#app)}`)]
      : []
  }
}

function isPrune(segment: Segment): boolean {
  return [...segment.roles].every((role) => role === 'prune' || role === 'clean' || role === 'nothing')
}

/** A RUN of which each part goes to its own stage. */
export function isSplit(item: Item): boolean {
  const sides = new Set(item.segments.map(({ side }) => side))
  return !item.installs && sides.has('build') && sides.has('ship')
}
