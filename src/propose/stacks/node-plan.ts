/** A Node proposal with several stages, put together. */
import type { Instruction } from '../../syntax/tree.ts'
import { add, drop, type Piece, type Plan, type PlannedStage } from '../plan.ts'
import type { Level, Step } from '../proposal.ts'
import { Steps } from '../steps.ts'
import type { Asset } from './node-allow-list.ts'
import type { NodeApp } from './node-app.ts'
import { NodeBuild } from './node-build.ts'
import { countFiles, harden, runsAsRoot } from './node-harden.ts'
import { dockerignoreFor } from './node-ignore.ts'
import { confirmOf, contentsOf, shortfallsOf, troubleshootingOf } from './node-notes.ts'
import { ignoreStep, splitStep } from './node-reasons.ts'
import { runtimePieces, type Shipped } from './node-runtime.ts'
import { type Shape, shapeOf } from './node-shape.ts'

export function multiStage(app: NodeApp, level: Level, assets: readonly Asset[]): Plan {
  const steps = new Steps()
  const shape = shapeOf(app, level)
  const names = stageNames(app)
  const building = new NodeBuild(app, steps, shape)
  const split = splitStep(app, steps, shape.builds)
  const stages = building.stages(
    firstFrom(app, steps, shape.inOrder ? names.build : names.deps, split),
    names,
  )
  const hardening = harden(app, steps, app.base.runtimeUser)
  const copies = shipped(app, level, shape, names, assets, steps)
  const behind = runtimePieces({
    app,
    steps,
    kept: building.kept,
    copies,
    shipsSources: !shape.builds,
    hardening,
  })
  const runtime = runtimeStage(app, split, names.runtime, hardening.user !== null, behind)
  const ignore = dockerignoreFor(app)
  if (ignore) ignoreStep(steps, ignore)
  return {
    level,
    preamble: preambleOf(app),
    stages: [...stages, runtime],
    steps: steps.list,
    dockerignore: ignore?.file ?? null,
    shortfalls: [...shortfallsOf(app, level, shape), ...hardening.shortfalls],
    confirm: [...hardening.confirm, ...confirmOf(app)],
    contents: contentsOf(app, copies),
    troubleshooting: troubleshootingOf(app, level, shape),
  }
}

/** The shipped stage; `behind` is all that follows its FROM. */
function runtimeStage(
  app: NodeApp,
  split: Step,
  name: string,
  addsUser: boolean,
  behind: readonly Piece[],
): PlannedStage {
  const from = add(split, `FROM ${platformOf(app)}${app.base.runtime} AS ${name}`)
  return {
    name,
    base: app.base.runtime,
    purpose: `${name}: ${purposeOf(app, addsUser)}`,
    shipped: true,
    pieces: [from, ...rootPieces(app, split, addsUser, behind), ...behind],
  }
}

/** A base that is not root installs and gives away nothing: root does, and hands over with the last USER. */
function rootPieces(
  app: NodeApp,
  split: Step,
  handsOver: boolean,
  behind: readonly Piece[],
): readonly Piece[] {
  if (app.base.runtimeUser === null || !runsAsRoot(app)) return []
  const runs = behind.some((piece) =>
    piece.kind === 'add'
      ? piece.lines[0]?.startsWith('RUN ')
      : piece.kind !== 'drop' && piece.node.keyword === 'RUN',
  )
  return runs || !handsOver ? [add(split, 'USER root')] : []
}

function platformOf({ stage }: NodeApp): string {
  return stage.from.flags.map(({ name, value }) => `--${name}${value === null ? '' : `=${value}`} `).join('')
}

/** The FROM of the first stage stands in the place of the original's. */
function firstFrom(app: NodeApp, steps: Steps, name: string, split: Step): Piece[] {
  const { from } = app.stage
  const { codename, written, build } = app.base
  const step = codename
    ? steps.of(
        `Write the release out: ${codename}`,
        `\`${written}\` moves to the next Debian by itself; both stages must stand on the same one.`,
      )
    : split
  return [
    drop(from, split, 'each stage has its own FROM'),
    add(step, `FROM ${platformOf(app)}${build} AS ${name}`, from),
  ]
}

function preambleOf(app: NodeApp): Piece[] {
  const { instructions } = app.build.model.dockerfile
  return instructions
    .filter((node): node is Instruction => node.index < app.stage.from.index)
    .map((node) => ({ kind: 'keep', node }))
}

function stageNames(app: NodeApp): { deps: string; build: string; prod: string; runtime: string } {
  const own = app.stage.from.alias?.text ?? app.settings['stage-name']
  const free = (name: string) => (name === own.toLowerCase() ? `node-${name}` : name)
  return { deps: free('deps'), build: free('build'), prod: free('prod-deps'), runtime: own }
}

function purposeOf(app: NodeApp, addsUser: boolean): string {
  const { started } = app
  const shown = started.direct?.join(' ') ?? (started.written || 'the program')
  const user = addsUser ? (app.base.runtimeUser ?? 'node') : app.stage.config.User
  return `runs ${shown.length > 60 ? (started.file?.written ?? 'the program') : shown}${user === '' || user === 'root' ? '' : ` as ${user}`}`
}

/** The copies of the shipped stage, those that change least first. */
function shipped(
  app: NodeApp,
  level: Level,
  shape: Shape,
  names: ReturnType<typeof stageNames>,
  assets: readonly Asset[],
  steps: Steps,
): Shipped[] {
  const at = app.projectAt
  const here = app.workdir === at
  const to = (path: string) => (here ? `./${path}` : `${at}/${path}`)
  const split = steps.list[0] ?? steps.of('Build and run in separate stages', '')
  if (!shape.builds) {
    return [
      { from: names.deps, path: `${at === '/' ? '' : at}/node_modules`, to: to('node_modules'), step: split },
    ]
  }
  if (level === 'workdir') return [{ from: names.build, path: at, to: here ? './' : at, step: split }]
  const modules = { deps: names.deps, 'prod-deps': names.prod, 'in-place': names.build }[shape.modules]
  const narrow = steps.of(
    'Ship what the program reads',
    `Beside ${app.output?.dir}/ and node_modules, ${countFiles(app)} ${app.sources.files.length === 1 ? 'opens' : 'open'} ${assets.length === 0 ? 'nothing of the project' : assets.map(({ path, because }) => `${path} (${because})`).join(', ')}.`,
    ['no-source', 'copy-artifacts'],
  )
  const root = at === '/' ? '' : at
  const files = assets
    .filter(({ path }) => path !== 'package.json')
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return [
    { from: modules, path: `${root}/node_modules`, to: to('node_modules'), step: narrow },
    { from: names.build, path: `${root}/package.json`, to: to(''), step: narrow },
    ...files.map(
      ({ path }): Shipped => ({ from: names.build, path: `${root}/${path}`, to: to(path), step: narrow }),
    ),
    { from: names.build, path: `${root}/${app.output?.dir}`, to: to(app.output?.dir ?? ''), step: narrow },
  ]
}
