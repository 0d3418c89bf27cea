/** Everything a Node proposal rests on, gathered once; or the reason why there is none. */
import type { ProposeSettings } from '../../config/config.ts'
import type { NodeProject } from '../../context/node-project.ts'
import type { Build } from '../../facts/build.ts'
import { type Lifecycle, lifecycle } from '../../facts/node/lifecycle.ts'
import { type NodeOutput, nodeOutput } from '../../facts/node/output.ts'
import { type PruneVerdict, pruneVerdict } from '../../facts/node/prune.ts'
import { type Place, runningDirectory } from '../../facts/node/source-paths.ts'
import { type NodeSources, readNodeSources } from '../../facts/node/sources.ts'
import type { NodeStep, StepPart } from '../../facts/node/steps.ts'
import { below, contextPathOf, normalise } from '../../facts/placements.ts'
import { type StartedProgram, startedProgram } from '../../facts/started-program.ts'
import type { Stage } from '../../model/model.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { Kept, Refusal } from '../plan.ts'
import type { DeclineCode } from '../proposal.ts'
import type { NodeBase } from './node-base.ts'
import { type Item, type Segment, sortItems } from './node-items.ts'

export interface NodeApp {
  readonly kind: 'app'
  readonly build: Build
  readonly settings: ProposeSettings
  readonly stage: Stage
  readonly base: NodeBase
  readonly project: NodeProject
  /** Absolute directory of package.json in the image. */
  readonly projectAt: string
  readonly workdir: string
  readonly items: readonly Item[]
  readonly install: StepPart
  readonly installItem: Item
  /** Parts of the build behind the install that make files. */
  readonly compiles: readonly StepPart[]
  readonly output: NodeOutput | null
  readonly lifecycle: Lifecycle
  readonly started: StartedProgram
  readonly sources: NodeSources
  readonly prune: PruneVerdict
  readonly place: Place
  /** Environment of the shipped stage. */
  readonly env: ReadonlyMap<string, string>
}

export function refuse(
  code: DeclineCode,
  because: string,
  at: Instruction | null,
  question: string | null,
): Refusal {
  return { kind: 'refusal', level: 'workdir', code, because, at, question }
}

export interface FoundInstall {
  readonly step: NodeStep
  readonly part: StepPart
}

interface Gathering {
  readonly build: Build
  readonly settings: ProposeSettings
  readonly stage: Stage
  readonly base: NodeBase
  readonly found: FoundInstall
  readonly project: NodeProject
}

export function gather(gathering: Gathering): NodeApp | Refusal | Kept {
  const { build, stage, found, project } = gathering
  const started = startedProgram(stage)
  const projectAt = found.part.dir
  const { dockerfile } = build.model
  const scriptText = [...project.manifest.scripts.values()].join('\n')
  const sorted = sortItems({ stage, dockerfile, started, projectAt, install: found.step, scriptText })
  if (sorted.problem)
    return refuse('unknown-command', sorted.problem.because, sorted.problem.node, sorted.problem.question)
  const installItem = sorted.list.find(({ installs }) => installs)
  if (!installItem) return refuse('unsupported-stack', 'the install could not be placed', null, null)
  const behind = partsBehind(sorted.list, installItem, found.part)
  const compiles = behind.filter(({ role }) => role === 'compile')
  const scripts = lifecycle(build.context, project)
  const programs = [
    ...(scripts.needsSources ? scripts.programs : []),
    ...compiles.flatMap((part) => part.programs),
  ]
  const output = rooted(build, project, below(projectAt, started.file?.path ?? ''), programs)
  const sources = sourcesOf(gathering, started, output)
  const env = environment(stage)
  const workdir = normalise('/', stage.config.WorkingDir || '/')
  const prunes = behind.some(({ role, call }) => role === 'prune' && call.args.includes('prune'))
  const prune = prunes ? PRUNED : (otherPrune(build) ?? pruneVerdict(project, sources, started))
  const place = placeOf(project, projectAt, workdir, output, env)
  const { settings, base } = gathering
  const about = { build, settings, stage, base, project, projectAt, workdir, started, env }
  const built = { items: sorted.list, install: found.part, installItem, compiles, output, lifecycle: scripts }
  return { kind: 'app', ...about, ...built, sources, prune, place }
}

/** Where the compiler's configuration leaves open which source becomes which file, the command that starts one says it. */
function rooted(
  build: Build,
  project: NodeProject,
  starts: string | null,
  programs: StepPart['programs'],
): NodeOutput | null {
  const output = nodeOutput(build.context, project, programs)
  if (!output || !starts?.startsWith(`${output.dir}/`) || sourceOf(build, project, starts, output) !== null)
    return output
  const prefix = fullPath(project, '')
  const inside = build.context
    .list()
    .paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length).split('/')] : []))
  const roots = new Set(['', ...inside.flatMap(([top, ...rest]) => (top && rest.length > 0 ? [top] : []))])
  const fitting = [...roots].filter(
    (rootDir) => rootDir !== output.dir && sourceOf(build, project, starts, { ...output, rootDir }) !== null,
  )
  const [rootDir] = fitting
  return rootDir === undefined || fitting.length > 1 ? output : { ...output, rootDir }
}

/** Every file that may run; all of them where an alias or another command leads past the imports. */
function sourcesOf(
  { build, stage, found, project }: Gathering,
  started: StartedProgram,
  output: NodeOutput | null,
): NodeSources {
  const entries = entrySources(build, stage, project, started, output, found.part.dir)
  const outDirs = output ? [fullPath(project, output.dir)] : []
  const all = (output?.aliases ?? false) || otherCommand(build) !== null
  return readNodeSources(build.context, project.dir, entries, outDirs, all)
}

/** A place of the repository that starts the image with another command than its own. */
export function otherCommand(build: Build): { readonly saidBy: string; readonly name: string } | null {
  return build.context.uses.find(({ overridesCommand }) => overridesCommand) ?? null
}

const PRUNED: PruneVerdict = { kind: 'safe', basis: 'the file leaves them out already' }

/** Nobody has read what that command needs. */
function otherPrune(build: Build): PruneVerdict | null {
  const other = otherCommand(build)
  return other
    ? {
        kind: 'needed',
        because: `${other.saidBy} starts \`${other.name}\` with another command, which may need them`,
      }
    : null
}

function partsBehind(items: readonly Item[], installItem: Item, install: StepPart): StepPart[] {
  const own = segmentsBehind(installItem, install)
  return [
    ...own,
    ...items.filter(({ index }) => index > installItem.index).flatMap(({ segments }) => segments),
  ].flatMap(({ parts }) => parts)
}

export function segmentsBehind(item: Item, install: StepPart): readonly Segment[] {
  const at = item.segments.findIndex(({ parts }) => parts.includes(install))
  return item.segments.slice(at + 1)
}

function environment(stage: Stage): ReadonlyMap<string, string> {
  return new Map(
    stage.config.Env.map((entry) => {
      const at = entry.indexOf('=')
      return [entry.slice(0, at), entry.slice(at + 1)] as const
    }),
  )
}

function fullPath(project: NodeProject, path: string): string {
  return project.dir === '' ? path : `${project.dir}/${path}`
}

function placeOf(
  project: NodeProject,
  projectAt: string,
  workdir: string,
  output: NodeOutput | null,
  env: ReadonlyMap<string, string>,
): Place {
  return {
    cwd: workdir,
    env,
    directoryOf: (source) =>
      runningDirectory(source, output?.rootDir ?? '', output?.dir ?? null, projectAt, project.dir),
  }
}

/** The sources of the files that start: those of the context, or what the compiler made them from. */
function entrySources(
  build: Build,
  stage: Stage,
  project: NodeProject,
  started: StartedProgram,
  output: NodeOutput | null,
  projectAt: string,
): readonly string[] {
  const files = [started.file?.path, ...started.preloads].filter((path): path is string => path !== undefined)
  return files.flatMap((path) => {
    const direct =
      contextPathOf(stage, path) ??
      ['.js', '.mjs', '.cjs', '/index.js']
        .map((end) => contextPathOf(stage, path + end))
        .find((found) => found !== null)
    if (direct && build.context.exists(direct) === 'file') return [direct]
    if (direct && build.context.exists(`${direct}/index.js`) === 'file') return [`${direct}/index.js`]
    const source = output ? sourceOf(build, project, below(projectAt, path), output) : null
    return source === null ? [] : [source]
  })
}

/** `dist/a.js` was `src/a.ts`. */
export function sourceOf(
  build: Build,
  project: NodeProject,
  path: string | null,
  output: NodeOutput,
): string | null {
  if (path === null || !path.startsWith(`${output.dir}/`)) return null
  const bare = path.slice(output.dir.length + 1).replace(/\.[cm]?js$/, '')
  const root = output.rootDir === '' ? '' : `${output.rootDir}/`
  const options = [bare, `${bare}/index`].flatMap((name) =>
    ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'].map((end) =>
      fullPath(project, `${root}${name}${end}`),
    ),
  )
  return options.find((option) => build.context.exists(option) === 'file') ?? null
}
