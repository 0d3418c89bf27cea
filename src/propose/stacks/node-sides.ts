/** Where each part of a RUN belongs: where the program is made, in the shipped stage, or in both. */
import { isDevelopmentTool } from '../../facts/node/builtins.ts'
import { PACKAGE_OF } from '../../facts/node/prune.ts'
import type { Role } from '../../facts/node/roles.ts'
import { type NodeStep, nodeSteps, type StepPart } from '../../facts/node/steps.ts'
import { below, contextPathOf } from '../../facts/placements.ts'
import type { StartedProgram } from '../../facts/started-program.ts'
import type { Stage } from '../../model/model.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { packageUse } from './node-packages.ts'

/** `build` runs where dependencies are installed and the program is made, `ship` in the shipped stage. */
export type Side = 'build' | 'ship' | 'both'

/** What the side of a part is told from. */
export interface Scene {
  readonly stage: Stage
  readonly dockerfile: Dockerfile
  readonly started: StartedProgram
  /** Absolute directory of package.json in the stage. */
  readonly projectAt: string
  readonly install: NodeStep
  /** Everything that scripts of package.json say. */
  readonly scriptText: string
}

const BUILD_ROLES: ReadonlySet<Role> = new Set([
  'install',
  'add-packages',
  'prune',
  'clean',
  'compile',
  'generate',
  'check',
  'script',
  'nothing',
  'config',
])

/** Null when nobody can tell. */
export function partSide(
  part: StepPart,
  scene: Scene,
  used: ReadonlySet<string>,
  step: NodeStep,
): Side | null {
  if (part.role === 'os') return osSide(step, used)
  if (part.role === 'clean' && step.parts.some(({ role }) => role === 'os')) return osSide(step, used)
  if (part.role === 'nothing' && step.parts.length > 1) return partSideOfOthers(step, scene, used)
  if (BUILD_ROLES.has(part.role)) return 'build'
  if (part.role === 'global') return globalSide(part, scene, used)
  if (part.role === 'account') return 'both'
  if (part.role === 'files') return filesSide(part, scene)
  return null
}

/** `echo` and its like go with the command beside them. */
function partSideOfOthers(step: NodeStep, scene: Scene, used: ReadonlySet<string>): Side | null {
  const other = step.parts.find(({ role }) => role !== 'nothing')
  return other ? partSide(other, scene, used, step) : 'build'
}

/** Packages that the program calls are told apart where the shipped stage is written. */
function osSide(step: NodeStep, used: ReadonlySet<string>): Side {
  const packages = step.parts.flatMap((part) => (part.role === 'os' ? part.names : []))
  return packages.length > 0 && packages.every((name) => packageUse(name, used, true) === 'runtime')
    ? 'ship'
    : 'both'
}

/** What a package may be called by: its own name, the end of it, programs known to come with it. */
function programsOf(name: string): readonly string[] {
  const known = [...PACKAGE_OF].flatMap(([program, from]) => (from === name ? [program] : []))
  return [name, name.slice(name.lastIndexOf('/') + 1), ...known]
}

/** Whether a RUN calls one of these programs, through a package script or not. */
function callsIn({ stage }: Scene, except: StepPart, programs: ReadonlySet<string>): boolean {
  return nodeSteps(stage).some(({ parts }) =>
    parts.some((part) => part.call !== except.call && part.programs.some(({ name }) => programs.has(name))),
  )
}

function globalSide(part: StepPart, scene: Scene, used: ReadonlySet<string>): Side {
  const names = part.names.map((name) => name.replace(/(?<=.)@.*$/, ''))
  if (names.includes('npm')) return scene.started.words.includes('npm') ? 'both' : 'build'
  const programs = new Set(names.flatMap(programsOf))
  const started = [...programs].some((program) => used.has(program))
  if (started) return callsIn(scene, part, programs) ? 'both' : 'ship'
  const known =
    names.length > 0 &&
    names.every(isDevelopmentTool) &&
    scene.started.unresolved === null &&
    scene.started.script === null
  return known ? 'build' : 'both'
}

/** File commands that may change what lies outside the project, in the shipped stage. */
const OUTSIDE = new Set(['mkdir', 'chown', 'chmod', 'touch', 'sed'])

function filesSide(part: StepPart, scene: Scene): Side | null {
  const inside = part.names.filter(
    (path) => below(scene.projectAt, path) !== null || below(path, scene.projectAt) !== null,
  )
  if (part.call.args.includes(null)) return null
  if (inside.length === part.names.length) return 'build'
  return inside.length === 0 && OUTSIDE.has(part.call.name) ? 'ship' : null
}

const OUTPUTS = /^(dist|build|out|output|lib|es|cjs|esm|bundle|coverage|node_modules|src|\.\w+)$/

/**
 * A RUN of its own that makes directories of the project, and gives them an owner or a mode: no script names them and no
 * COPY brings them, so it is the running program that wants them.
 */
export function makesOwnDirectories({ parts }: NodeStep, scene: Scene): boolean {
  const made = nodeSteps(scene.stage)
    .flatMap((step) => step.parts)
    .flatMap(({ call, names }) => (call.name === 'mkdir' ? names : []))
  const fits = (path: string): boolean => {
    const [top = ''] = (below(scene.projectAt, path) ?? '').split('/')
    return (
      top !== '' &&
      !OUTPUTS.test(top) &&
      !new RegExp(`\\b${top.replace(/[^\w]/g, '\\$&')}\\b`).test(scene.scriptText) &&
      made.some((dir) => below(dir, path) !== null)
    )
  }
  return (
    parts.length > 0 &&
    parts.every(
      ({ role, call, names }) =>
        role === 'files' &&
        /^(mkdir|chown|chmod)$/.test(call.name) &&
        !call.args.includes(null) &&
        names.length > 0 &&
        names.every(fits) &&
        (call.name !== 'mkdir' || call.args.includes('-p') || names.every((path) => isNew(scene, path))),
    )
  )
}

function isNew({ stage }: Scene, path: string): boolean {
  return contextPathOf(stage, path) === null
}

/** The user whom `chown -R user /app` gives the whole work directory to. */
export function ownerOf(step: NodeStep, scene: Scene): string | null {
  const [part, ...others] = step.parts
  if (!part || others.length > 0 || part.call.name !== 'chown' || !part.call.args.includes('-R')) return null
  const owner = part.call.args.find((arg) => arg !== null && !arg.startsWith('-'))
  return owner && part.names.length === 1 && part.names[0] === scene.projectAt ? owner : null
}
