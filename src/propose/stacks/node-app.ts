/** Everything a Node proposal rests on, gathered once; or the reason why there is none. */
import { managerOfLockfile, type NodeProject, readNodeProject } from '../../context/node-project.ts'
import type { Build } from '../../facts/build.ts'
import { type Lifecycle, lifecycle } from '../../facts/node-lifecycle.ts'
import { type NodeOutput, nodeOutput } from '../../facts/node-output.ts'
import { type PruneVerdict, pruneVerdict } from '../../facts/node-prune.ts'
import { type NodeSources, readNodeSources } from '../../facts/node-sources.ts'
import { type NodeStep, nodeSteps, type StepPart } from '../../facts/node-steps.ts'
import { below, contextPathOf, normalise } from '../../facts/placements.ts'
import { type Place, runningDirectory } from '../../facts/source-paths.ts'
import { type StartedProgram, startedProgram } from '../../facts/started-program.ts'
import type { Stage } from '../../model/model.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { DeclineCode } from '../proposal.ts'
import type { Kept, Refusal } from '../plan.ts'
import type { ProposeSettings } from '../settings.ts'
import { type NodeBase, nodeBase } from './node-base.ts'
import { type Item, type Segment, shorten, sortItems } from './node-items.ts'

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

export function refuse(code: DeclineCode, because: string, at: Instruction | null, question: string | null): Refusal {
  return { kind: 'refusal', level: 'workdir', code, because, at, question }
}

export function examine(build: Build, settings: ProposeSettings): NodeApp | Refusal | Kept {
  const [stage] = build.stages
  const base = stage ? nodeBase(stage, settings['target-base'] === 'same') : null
  if (!stage || !base) return refuse('unknown-base', 'the base is not an image of Node', null, null)
  const refused = unsupported(stage) ?? contextProblem(build, stage)
  if (refused) return refused
  const found = findInstall(stage)
  if ('kind' in found) return found
  const reading = projectOf(build, stage, found.part)
  if ('because' in reading) return reading
  return gather({ build, settings, stage, base, found, project: reading })
}

function unsupported(stage: Stage): Refusal | null {
  const shell = stage.instructions.find(({ keyword }) => keyword === 'SHELL')
  if (shell) return refuse('platform-or-shell', 'SHELL changes how every command is run', shell, 'Do the commands need that shell, or would /bin/sh do?')
  return null
}

function contextProblem(build: Build, stage: Stage): Refusal | null {
  if (build.context.root !== null) return null
  const copy = stage.instructions.find(({ keyword }) => keyword === 'COPY' || keyword === 'ADD') ?? null
  return refuse('context-unknown', 'the build context is not known, so nobody can tell what is copied', copy, 'Which directory is the build context of this Dockerfile?')
}

interface FoundInstall {
  readonly step: NodeStep
  readonly part: StepPart
}

function findInstall(stage: Stage): FoundInstall | Refusal | Kept {
  const installs = nodeSteps(stage).flatMap((step) => step.parts.filter(({ role }) => role === 'install').map((part) => ({ step, part })))
  const [first, second] = installs
  if (!first) return withoutInstall(stage)
  if (first.part.call.name !== 'npm') {
    const { name } = first.part.call
    return refuse('unsupported-package-manager', `dependencies are installed with ${name}, and only npm is taken apart so far`, first.step.instruction, null)
  }
  if (second) {
    const because = second.part.dir === first.part.dir ? 'dependencies are installed twice' : `two projects are installed: ${first.part.dir} and ${second.part.dir}`
    return refuse('unsupported-layout', because, second.step.instruction, 'Which of the installs does the running program need?')
  }
  return first
}

function withoutInstall(stage: Stage): Refusal | Kept {
  const added = nodeSteps(stage).find((step) => step.parts.some(({ role }) => role === 'add-packages'))
  if (added) return refuse('no-manifest', 'packages are installed by name, without a package.json that lists them', added.instruction, 'Can these packages be listed in a package.json?')
  const managed = nodeSteps(stage).find((step) => step.parts.some(({ call }) => /^(npm|yarn|pnpm|bun)$/.test(call.name)))
  const other = managed?.parts.find(({ call }) => /^(yarn|pnpm|bun)$/.test(call.name))
  if (managed && other) return refuse('unsupported-package-manager', `it works with ${other.call.name}, and only npm is taken apart so far`, managed.instruction, null)
  const global = nodeSteps(stage).find((step) => step.parts.some(({ role }) => role === 'global'))
  if (global) return { kind: 'kept', because: 'a packaged tool is installed and nothing is built' }
  return { kind: 'kept', because: 'interpreted, with no dependencies to install and nothing to build' }
}

function projectOf(build: Build, stage: Stage, install: StepPart): NodeProject | Refusal {
  const at = stage.instructions.find(({ keyword }) => keyword === 'RUN') ?? null
  const elsewhere = install.call.args.some((arg) => /^(--prefix|-C|-w|--workspace|--workspaces)(=|$)/.test(arg ?? ''))
  if (elsewhere) return refuse('unsupported-layout', 'the install is sent to another directory by a flag', at, 'Which directory does the running program start in?')
  const path = contextPathOf(stage, normalise(install.dir, 'package.json'))
  if (path === null) {
    const known = build.context.list().complete
    const because = known ? `no COPY brings a package.json to ${install.dir}` : `which package.json lies in ${install.dir} cannot be told`
    return refuse('manifest-unavailable', because, at, 'Where is the package.json that this install reads?')
  }
  const reading = readNodeProject(build.context, path.replace(/\/?package\.json$/, ''))
  if (reading.kind !== 'project') {
    return refuse('manifest-unavailable', `${reading.path} ${reading.kind === 'unavailable' ? `could not be read: ${reading.because}` : reading.because}`, at, `What does ${reading.path} say?`)
  }
  return projectProblem(reading.project, install, at) ?? reading.project
}

function projectProblem(project: NodeProject, install: StepPart, at: Instruction | null): Refusal | null {
  if (project.manifest.workspaces) return refuse('monorepo', 'package.json has `workspaces`: which of them the image runs is not told', at, 'Which workspace does this image run?')
  const others = project.lockfiles.filter((name) => managerOfLockfile(name) !== 'npm')
  if (install.call.args.some((arg) => arg === 'ci' || arg === 'clean-install') && !project.lock) {
    const because = others.length > 0 ? `\`npm ci\` needs package-lock.json, and only ${others.join(', ')} is there` : '`npm ci` needs package-lock.json, which is not in the build context'
    return refuse('no-lockfile', because, at, 'Can package-lock.json be committed?')
  }
  return null
}

interface Gathering {
  readonly build: Build
  readonly settings: ProposeSettings
  readonly stage: Stage
  readonly base: NodeBase
  readonly found: FoundInstall
  readonly project: NodeProject
}

function gather({ build, settings, stage, base, found, project }: Gathering): NodeApp | Refusal | Kept {
  const started = startedProgram(stage)
  const projectAt = found.part.dir
  const sorted = sortItems({ stage, dockerfile: build.model.dockerfile, started, projectAt, install: found.step })
  if (sorted.problem) return refuse('unknown-command', sorted.problem.because, sorted.problem.node, sorted.problem.question)
  const installItem = sorted.list.find(({ installs }) => installs)
  if (!installItem) return refuse('unsupported-stack', 'the install could not be placed', null, null)
  const behind = partsBehind(sorted.list, installItem, found.part)
  const compiles = behind.filter(({ role }) => role === 'compile')
  const scripts = lifecycle(build.context, project)
  const installed = scripts.needsSources ? scripts.programs : []
  const output = nodeOutput(build.context, project, [...installed, ...compiles.flatMap(({ programs }) => programs)])
  const env = environment(stage)
  const workdir = normalise('/', stage.config.WorkingDir || '/')
  const place = placeOf(project, projectAt, workdir, output, env)
  const entries = entrySources(build, stage, project, started, output, projectAt)
  const sources = readNodeSources(build.context, project.dir, entries, output ? [fullPath(project, output.dir)] : [], (output?.aliases ?? false) || otherCommand(build) !== null)
  return {
    kind: 'app', build, settings, stage, base, project, projectAt, workdir, items: sorted.list, install: found.part, installItem, compiles, output,
    lifecycle: scripts, started, sources, prune: otherPrune(build) ?? pruneVerdict(project, sources, started), place, env,
  }
}

/** A place of the repository that starts the image with another command than its own. */
export function otherCommand(build: Build): { readonly saidBy: string; readonly name: string } | null {
  return build.context.uses.find(({ overridesCommand }) => overridesCommand) ?? null
}

/** Nobody has read what that command needs. */
function otherPrune(build: Build): PruneVerdict | null {
  const other = otherCommand(build)
  return other ? { kind: 'needed', because: `${other.saidBy} starts \`${other.name}\` with another command, which may need them` } : null
}

function partsBehind(items: readonly Item[], installItem: Item, install: StepPart): StepPart[] {
  const own = segmentsBehind(installItem, install)
  return [...own, ...items.filter(({ index }) => index > installItem.index).flatMap(({ segments }) => segments)].flatMap(({ parts }) => parts)
}

export function segmentsBehind(item: Item, install: StepPart): readonly Segment[] {
  const at = item.segments.findIndex(({ parts }) => parts.includes(install))
  return item.segments.slice(at + 1)
}

function environment(stage: Stage): ReadonlyMap<string, string> {
  return new Map(stage.config.Env.map((entry) => {
    const at = entry.indexOf('=')
    return [entry.slice(0, at), entry.slice(at + 1)] as const
  }))
}

export function fullPath(project: NodeProject, path: string): string {
  return project.dir === '' ? path : `${project.dir}/${path}`
}

function placeOf(project: NodeProject, projectAt: string, workdir: string, output: NodeOutput | null, env: ReadonlyMap<string, string>): Place {
  return {
    cwd: workdir,
    env,
    directoryOf: (source) => runningDirectory(source, output?.rootDir ?? '', output?.dir ?? null, projectAt, project.dir),
  }
}

/** The sources of the files that start: those of the context, or what the compiler made them from. */
function entrySources(build: Build, stage: Stage, project: NodeProject, started: StartedProgram, output: NodeOutput | null, projectAt: string): readonly string[] {
  const files = [started.file?.path, ...started.preloads].filter((path): path is string => path !== undefined)
  return files.flatMap((path) => {
    const direct = contextPathOf(stage, path) ?? ['.js', '.mjs', '.cjs', '/index.js'].map((end) => contextPathOf(stage, path + end)).find((found) => found !== null)
    if (direct && build.context.exists(direct) === 'file') return [direct]
    if (direct && build.context.exists(`${direct}/index.js`) === 'file') return [`${direct}/index.js`]
    const source = output ? sourceOf(build, project, below(projectAt, path), output) : null
    return source === null ? [] : [source]
  })
}

/** `dist/a.js` was `src/a.ts`. */
export function sourceOf(build: Build, project: NodeProject, path: string | null, output: NodeOutput): string | null {
  if (path === null || !path.startsWith(`${output.dir}/`)) return null
  const bare = path.slice(output.dir.length + 1).replace(/\.[cm]?js$/, '')
  const root = output.rootDir === '' ? '' : `${output.rootDir}/`
  const options = [bare, `${bare}/index`].flatMap((name) => ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'].map((end) => fullPath(project, `${root}${name}${end}`)))
  return options.find((option) => build.context.exists(option) === 'file') ?? null
}

export function describeCall(part: StepPart): string {
  return shorten([part.call.name, ...part.call.texts].join(' '))
}
