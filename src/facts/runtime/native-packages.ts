/** Installed packages with compiled parts that another stage cannot load. */
import type { Dependency } from '../../context/manifests/declared.ts'
import { parseRequirement } from '../../context/manifests/python-names.ts'
import { directoryOf } from '../../context/paths.ts'
import type { ImageFacts } from '../../knowledge/images.ts'
import { nativeNodePackage, nativePythonPackage } from '../../knowledge/native-packages.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { buildOf } from '../build.ts'
import { lineageCommands } from '../commands.ts'
import { type Install, installs } from '../installs.ts'
import { baseImage, lineage } from '../lineage.ts'
import { contextPathOf, normalise, type Transfer } from '../placements.ts'
import { declaration, lockedPackages, projects } from '../projects.ts'

export interface NativeMisfit {
  readonly path: string
  readonly name: string
  readonly because: 'libc' | 'version'
}

/** A `node_modules` that an image of another C library, or of another major version of Node.js, filled. */
export function nodeMisfit(stage: Stage, { from, sources }: Transfer): NativeMisfit | null {
  const [built, runs] = [baseImage(from), baseImage(stage)]
  if (built?.repository !== 'node' || runs?.repository !== 'node' || installsAgain(stage)) return null
  const because = differ(built, runs)
  const tree = because && nodeTree(from, sources)
  const name = tree && nativeNodePackage(dependenciesIn(from, tree), because === 'version')
  return because && name ? { path: `${tree}/node_modules`, name, because } : null
}

function differ(built: ImageFacts, runs: ImageFacts): NativeMisfit['because'] | null {
  if (built.libc !== null && runs.libc !== null && built.libc !== runs.libc) return 'libc'
  const [from, to] = [majorOf(built.tag), majorOf(runs.tag)]
  return from !== null && to !== null && from !== to ? 'version' : null
}

function majorOf(tag: string | null): string | null {
  return /^(\d+)(?=\D|$)/.exec(tag ?? '')?.[1] ?? null
}

/** The directory whose packages a stage installs and another one copies, alone or with all that is beside them. */
function nodeTree(from: Stage, sources: readonly string[]): string | null {
  const trees = lineage(from).flatMap((part) =>
    installs(part)
      .filter(({ manager }) => /^(npm|yarn|pnpm)$/.test(manager))
      .map((install) => workdirOf(part, install)),
  )
  return trees.find((tree) => sources.includes(tree) || sources.includes(`${tree}/node_modules`)) ?? null
}

function workdirOf(part: Stage, { call }: Install): string {
  return normalise('/', stateBefore(part, call.instruction).workdir)
}

/** What the program runs with, by the version that is locked, or else the range that is asked for. */
function dependenciesIn(from: Stage, tree: string): ReadonlyMap<string, string> {
  const build = buildOf(from)
  const path = contextPathOf(from, normalise(tree, 'package.json'))
  const declared = path === null ? null : declaration(build, path)
  if (path === null || !declared) return new Map()
  const project = projects(build).find(
    ({ ecosystem, dir }) => ecosystem === 'node' && dir === directoryOf(path),
  )
  const locks = (project?.lockfiles ?? []).flatMap((file) => lockedPackages(build, file) ?? [])
  const versionOf = ({ name, version }: Dependency) => locks[0]?.packages.get(name) ?? version ?? ''
  return new Map(
    declared.dependencies.flatMap((one) => (one.group === 'runtime' ? [[one.name, versionOf(one)]] : [])),
  )
}

/** An install or a rebuild where the program runs puts it right. */
function installsAgain(stage: Stage): boolean {
  return lineageCommands(stage).some(
    ({ name, args }) =>
      /^(npm|yarn|pnpm|npx)$/.test(name ?? '') &&
      (args.length === 0 || args.some((arg) => arg === null || /^(ci|i|install|rebuild|add)$/.test(arg))),
  )
}

/** The first of the paths where installed packages of Python lie. */
export function pythonPackagesIn(sources: readonly string[]): string | undefined {
  return sources.find((source) =>
    /site-packages|\/(\.?venv|virtualenv)\/?$|^\/usr\/local\/lib\/python/.test(source),
  )
}

/** Python packages with compiled parts that an image of another C library installed. */
export function pythonMisfit(stage: Stage, { from, sources }: Transfer): NativeMisfit | null {
  const [built, runs] = [baseImage(from), baseImage(stage)]
  if (built?.repository !== 'python' || runs?.repository !== 'python') return null
  if (built.libc === null || runs.libc === null || built.libc === runs.libc) return null
  const path = pythonPackagesIn(sources)
  const again = lineageCommands(stage).some(({ name }) => /^(pip3?|uv|poetry|pipenv)$/.test(name ?? ''))
  const name = path && !again ? nativePythonPackage(requirementsOf(from)) : null
  return path && name ? { path, name, because: 'libc' } : null
}

/** What pip is asked for by name, and in the requirements files that it reads. */
function requirementsOf(from: Stage): readonly string[] {
  const named = lineageCommands(from).flatMap(({ name, args }) =>
    /^pip[\d.]*$/.test(name ?? '') && args[0] === 'install'
      ? args.slice(1).flatMap((arg) => (arg === null ? [] : (parseRequirement(arg) ?? [])))
      : [],
  )
  const files = lineage(from)
    .flatMap(installs)
    .filter(({ manager }) => manager === 'pip')
    .flatMap(({ manifests }) => manifests)
  const listed = [...new Set(files)].flatMap((file) => declaration(buildOf(from), file)?.dependencies ?? [])
  return [...named, ...listed].map(({ name }) => name)
}
