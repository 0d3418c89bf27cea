/** Single-stage Node files with npm: dependencies, build, production dependencies and a slim shipped stage. */
import type { Build } from '../../facts/build.ts'
import { type Reads, projectReads } from '../../facts/node-reads.ts'
import { below } from '../../facts/placements.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { hasFile } from '../check-files.ts'
import { add, type Candidate, drop, type Piece, type Plan, type PlannedStage, type Refusal } from '../plan.ts'
import type { Level, Rewrite } from '../proposal.ts'
import type { ProposeSettings } from '../settings.ts'
import { Steps } from '../steps.ts'
import { examine, type NodeApp, otherCommand, refuse, sourceOf } from './node-app.ts'
import { NodeBuild, type Shape } from './node-build.ts'
import { countFiles, harden } from './node-harden.ts'
import { dockerignoreFor } from './node-ignore.ts'
import { notFrozen } from './node-install.ts'
import { KEEP_FULL } from './node-packages.ts'
import { leftBehind, runtimePieces, type Shipped, startsPrograms, treeOwner } from './node-runtime.ts'
import { repair } from './node-repair.ts'
import { shapeOf } from './node-shape.ts'

export function* nodeCandidates(build: Build, settings: ProposeSettings): Iterable<Candidate> {
  const app = examine(build, settings)
  if (app.kind !== 'app') {
    yield app
    return
  }
  yield* splits(app)
  yield* repair(app)
}

function* splits(app: NodeApp): Iterable<Candidate> {
  const refusal = notSplit(app)
  if (refusal) {
    yield refusal
    return
  }
  const builds = shapeOf(app, 'workdir').builds
  if (!builds && !app.base.slimmer && !leavesTools(app)) return
  if (builds) {
    const narrow = allowList(app)
    yield 'because' in narrow ? narrow : { kind: 'plan', plan: multiStage(app, 'allow-list', narrow) }
  }
  const whole = builds ? wholeDirectory(app) : []
  yield 'because' in whole ? whole : { kind: 'plan', plan: multiStage(app, 'workdir', whole) }
}

/** What makes every split of this file a guess. */
function notSplit(app: NodeApp): Refusal | null {
  const { prune, started, project } = app
  const at = started.instruction
  if (prune.kind === 'started') {
    const script = prune.script ? ` (script \`${prune.script}\`)` : ''
    return refuse('dev-runner', `the program is started by \`${prune.name}\`${script}, a development dependency: what only the build needs is needed at run time`, at, `Which plain \`node\` command starts the built program instead of \`${prune.name}\`?`)
  }
  if (started.unresolved !== null) {
    const code = started.unresolved.includes('no script') ? 'start-not-found' : 'dynamic-start'
    return refuse(code, started.unresolved, at, 'Which command starts the program?')
  }
  if (started.file && app.build.context.list().complete && !hasFile(app.stage, started.file.path)) {
    return refuse('start-not-found', `nothing makes ${started.file.path}, which it starts`, at, `Which step makes ${started.file.written}?`)
  }
  for (const [name, why] of app.base.slimmer ? KEEP_FULL : []) {
    if (project.manifest.dependencies.has(name)) return refuse('system-libraries', `\`${name}\` ${why}, and which packages of \`${app.base.written}\` that takes is not known`, app.stage.from, `Which system packages does \`${name}\` need at run time?`)
  }
  return null
}

/** System packages that only the install needs. */
function leavesTools(app: NodeApp): boolean {
  return app.items.some((item) => leftBehind(app, item).length > 0 || (item.side === 'build' && item.segments.some(({ roles }) => roles.has('global'))))
}

function wholeDirectory(app: NodeApp): Refusal | readonly [] {
  if (app.projectAt !== '/') return []
  const at = app.stage.instructions.find(({ keyword }) => keyword === 'COPY' || keyword === 'ADD') ?? null
  return refuse('no-workdir', 'without WORKDIR the program lies in /, between the files of the system', at, 'Which directory may the program live in?')
}

interface Asset {
  readonly path: string
  readonly because: string
}

/** What an allow-list copies beside modules, manifest and output; or why there is none. */
function allowList(app: NodeApp): readonly Asset[] | Refusal {
  const because = notAllowList(app)
  const reads = because === null ? readsOf(app) : null
  const stopped = because ?? (reads?.unknown ? `${reads.unknown.at.path}:${reads.unknown.at.line} ${reads.unknown.because}` : null)
  if (stopped !== null || !reads) return { ...refuse('nothing-safe', stopped ?? '', null, null), level: 'allow-list' }
  const linked = app.lifecycle.local.map((path) => ({ path, because: `node_modules links to it, ${app.project.manifest.path}` }))
  const read = [...reads.paths].map(([path, at]) => ({ path, because: `${at.path}:${at.line}` }))
  return [...linked, ...read.filter(({ path }) => !app.lifecycle.local.some((dir) => path === dir || path.startsWith(`${dir}/`)))]
}

function readsOf(app: NodeApp): Reads {
  return projectReads(app.sources, app.place, app.build.context, { dir: app.project.dir, at: app.projectAt }, app.output?.dir ?? 'dist')
}

function notAllowList(app: NodeApp): string | null {
  const { output, started, sources, compiles } = app
  const other = otherCommand(app.build)
  if (other) return `${other.saidBy} starts \`${other.name}\` with another command, and which files that needs is not known`
  if (compiles.length === 0 && !output) return 'nothing is compiled: the sources are the program'
  if (!output) return `where \`${compiles.map(({ call }) => [call.name, ...call.texts].join(' ')).join('` and `')}\` writes is not said by its configuration`
  if (output.unknown !== null) return `what \`${output.unknown}\` makes in the build is not known`
  const file = started.file && below(app.projectAt, started.file.path)
  if (!file?.startsWith(`${output.dir}/`)) return `what starts (${started.file?.written ?? started.words.join(' ')}) is not in ${output.dir}/, where ${output.saidBy} puts the build`
  if (sourceOf(app.build, app.project, file, output) === null) return `no source was found that becomes ${file}`
  if (started.programs.length > 1) return `\`${started.programs[0]?.name}\` runs before the program`
  if (sources.missing !== null) return `which files the program opens cannot be told: ${sources.missing}`
  const other = app.items.find(({ index, segments }) => index > app.installItem.index && segments.some(({ side, roles }) => side === 'build' && (roles.has('script') || roles.has('files') || roles.has('add-packages'))))
  if (other) return 'a RUN behind the install changes other files of the work directory'
  const moved = app.items.find(({ placement, side }) => placement && side === 'build' && !isStraight(app, placement.sources, placement.target, placement.into))
  return moved ? 'a COPY gives files another place than they have in the context' : null
}

/** Whether files keep their path below the project. */
function isStraight(app: NodeApp, sources: readonly string[], target: string, into: boolean): boolean {
  const inside = below(app.projectAt, target)
  return sources.every((source) => {
    const from = app.project.dir === '' ? source : below(`/${app.project.dir}`, `/${source}`)
    if (from === null) return source === app.project.dir
    if (from === inside) return true
    const parent = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : ''
    return into && app.build.context.exists(source) !== 'directory' && parent === inside
  })
}

function multiStage(app: NodeApp, level: Level, assets: readonly Asset[]): Plan {
  const steps = new Steps()
  const shape = shapeOf(app, level)
  const names = stageNames(app)
  const building = new NodeBuild(app, steps, shape)
  const from = app.stage.from
  const platform = from.flags.map(({ name, value }) => `--${name}${value === null ? '' : `=${value}`} `).join('')
  const split = building.splitStep()
  const firstName = shape.inOrder ? names.build : names.deps
  const codename = app.base.codename ? steps.of(`Write the release out: ${app.base.codename}`, `\`${app.base.written}\` moves to the next Debian by itself; both stages must stand on the same one.`) : split
  const fromPieces: Piece[] = [drop(from, split, 'each stage has its own FROM'), add(codename, `FROM ${platform}${app.base.build} AS ${firstName}`, from)]
  const stages = building.stages(fromPieces, names)
  const hardening = harden(app, steps)
  const copies = shipped(app, level, shape, names, assets, steps)
  const runtime = [
    add(split, `FROM ${platform}${app.base.runtime} AS ${names.runtime}`),
    ...runtimePieces({ app, steps, kept: building.kept, copies, shipsSources: !shape.builds, hardening }),
  ]
  const ignore = dockerignoreFor(app)
  if (ignore) steps.of('Send less to the build', `${ignore.file.path} keeps ${ignore.added.slice(0, 3).join(', ')} and the like out of the build context.`, ['dockerignore'])
  const shippedStage: PlannedStage = { name: names.runtime, base: app.base.runtime, purpose: `${names.runtime}: ${purposeOf(app, hardening.user !== null)}`, shipped: true, pieces: runtime }
  return {
    level, preamble: preambleOf(app), stages: [...stages, shippedStage], steps: steps.list, dockerignore: ignore?.file ?? null,
    shortfalls: [...shortfallsOf(app, level, shape), ...hardening.shortfalls], confirm: [...hardening.confirm, ...confirmOf(app, shape)],
    contents: contentsOf(app, copies), troubleshooting: troubleshootingOf(app, level, shape),
  }
}

function preambleOf(app: NodeApp): Piece[] {
  const { instructions } = app.build.model.dockerfile
  return instructions.filter((node): node is Instruction => node.index < app.stage.from.index).map((node) => ({ kind: 'keep', node }))
}

function stageNames(app: NodeApp): { deps: string; build: string; prod: string; runtime: string } {
  const own = app.stage.from.alias?.text ?? app.settings['stage-name']
  const free = (name: string) => (name === own.toLowerCase() ? `node-${name}` : name)
  return { deps: free('deps'), build: free('build'), prod: free('prod-deps'), runtime: own }
}

function purposeOf(app: NodeApp, addsUser: boolean): string {
  const { started } = app
  const command = started.direct?.join(' ') ?? (started.words.filter((word) => word !== 'docker-entrypoint.sh').join(' ') || 'the program')
  const user = addsUser ? 'node' : app.stage.config.User
  const shown = command.replace(/^\/bin\/sh -c /, '')
  return `runs ${shown.length > 60 ? (started.file?.written ?? 'the program') : shown}${user === '' || user === 'root' ? '' : ` as ${user}`}`
}

/** The copies of the shipped stage, those that change least first. */
function shipped(app: NodeApp, level: Level, shape: Shape, names: ReturnType<typeof stageNames>, assets: readonly Asset[], steps: Steps): Shipped[] {
  const at = app.projectAt
  const here = app.workdir === at
  const to = (path: string) => (here ? `./${path}` : `${at}/${path}`)
  const split = steps.list[0] ?? steps.of('Build and run in separate stages', '')
  if (!shape.builds) {
    return [{ from: names.deps, path: `${at === '/' ? '' : at}/node_modules`, to: to('node_modules'), step: split }]
  }
  if (level === 'workdir') return [{ from: names.build, path: at, to: here ? './' : at, step: split }]
  const modules = { 'deps': names.deps, 'prod-deps': names.prod, 'in-place': names.build }[shape.modules]
  const narrow = steps.of('Ship what the program reads', `Beside ${app.output?.dir}/ and node_modules, ${countFiles(app)} ${app.sources.files.length === 1 ? 'opens' : 'open'} ${assets.length === 0 ? 'nothing of the project' : assets.map(({ path, because }) => `${path} (${because})`).join(', ')}.`, ['no-source', 'copy-artifacts'])
  const root = at === '/' ? '' : at
  const files = assets.filter(({ path }) => path !== 'package.json').toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return [
    { from: modules, path: `${root}/node_modules`, to: to('node_modules'), step: narrow },
    { from: names.build, path: `${root}/package.json`, to: to(''), step: narrow },
    ...files.map(({ path }): Shipped => ({ from: names.build, path: `${root}/${path}`, to: to(path), step: narrow })),
    { from: names.build, path: `${root}/${app.output?.dir}`, to: to(app.output?.dir ?? ''), step: narrow },
  ]
}

function shortfallsOf(app: NodeApp, level: Level, shape: Shape): Rewrite['shortfalls'] {
  const found: { goal: string; because: string }[] = []
  const { prune, lifecycle, base } = app
  if (prune.kind === 'needed') found.push({ goal: 'no development dependencies', because: prune.because })
  if (shape.inOrder) {
    const script = lifecycle.needsSources
    found.push({ goal: 'dependencies cached apart from the sources', because: script ? `npm runs \`${script.command}\` (${script.script}) while it installs, and that reads sources` : 'commands before the install work on the sources' })
  }
  if (base.notSlimmer) found.push({ goal: 'smallest base', because: base.notSlimmer })
  if (level === 'workdir' && shape.builds) {
    const narrow = allowList(app)
    const because = 'because' in narrow ? narrow.because : 'which files the program opens cannot be told'
    found.push({ goal: 'no sources in the shipped stage', because })
  }
  return found
}

function confirmOf(app: NodeApp, shape: Shape): string[] {
  const found: string[] = []
  const frozen = notFrozen(app)
  if (!app.project.lock) found.push(`There is no package-lock.json: every build may install other versions (${app.project.manifest.path}).`)
  else if (frozen !== null) found.push(`\`npm install\` stays, because ${frozen}.`)
  if (app.base.slimmer && startsPrograms(app) && app.sources.missing !== null) found.push(`No program of \`${app.base.written}\` (git, curl, python3, ...) is called at run time: the sources could not be read to show it.`)
  const other = otherCommand(app.build)
  if (other) found.push(`${other.saidBy} starts \`${other.name}\` with another command: what that needs must be in the shipped stage too.`)
  void shape
  return found
}

function contentsOf(app: NodeApp, copies: readonly Shipped[]): string[] {
  const sources = copies.length === 1 && copies[0]?.path.endsWith('node_modules') ? [app.projectAt] : []
  return [...new Set([...copies.map(({ path }) => path), ...sources])]
}

function troubleshootingOf(app: NodeApp, level: Level, shape: Shape): Rewrite['troubleshooting'] {
  const found: { symptom: string; cause: string; do: string }[] = []
  if (shape.prunes) found.push({ symptom: 'Error: Cannot find module at start', cause: 'a package that runs stands in devDependencies', do: 'move it to dependencies in package.json' })
  if (level === 'allow-list') found.push({ symptom: 'ENOENT for a file of the project', cause: 'the program opens a file that no COPY --from names', do: 'add a COPY --from=build for it to the last stage' })
  if (treeOwner(app) === null && app.stage.config.User === '') found.push({ symptom: 'EACCES when the program writes', cause: `${app.workdir} belongs to root`, do: 'give that one directory to the user with chown, above USER' })
  return found
}
