/** What a project's own install scripts need before `npm ci` can run. */
import type { BuildContext } from '../../context/context.ts'
import type { NodeProject } from '../../context/node-project.ts'
import { joinPath } from '../../context/paths.ts'
import { resolve } from '../../context/tsconfig.ts'
import { type Invocation, openShell } from './package-scripts.ts'

export interface Lifecycle {
  /** Scripts that npm runs by itself, in its order. */
  readonly scripts: readonly string[]
  /** Files and directories they read, relative to the project. */
  readonly needs: readonly string[]
  /** Directories of `file:` dependencies, relative to the project: node_modules links to them. */
  readonly local: readonly string[]
  /** Programs of the scripts, package scripts opened. */
  readonly programs: readonly Invocation[]
  /** A script that may read any source; null when none does. */
  readonly needsSources: { readonly script: string; readonly command: string } | null
}

const LIFECYCLE = [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'preprepare',
  'prepare',
  'postprepare',
]
/** Programs that do nothing to the sources, or nothing without a git checkout. */
const HARMLESS = new Set(
  'husky is-ci echo true only-allow npx exit node-version patch-package ngcc check-node-version simple-git-hooks lefthook test : [ opencollective-postinstall opencollective'.split(
    ' ',
  ),
)

export function lifecycle(context: BuildContext, project: NodeProject): Lifecycle {
  const scripts = LIFECYCLE.filter((name) => project.manifest.scripts.has(name))
  const runs = scripts.flatMap((script) => {
    const command = project.manifest.scripts.get(script) ?? ''
    return openShell(command, project.manifest).invocations.map((program) => ({
      script,
      command,
      program,
      files: needsOf(context, project, program),
    }))
  })
  const linked = localDependencies(project)
  const local = linked.filter((path): path is string => path !== null).toSorted()
  const needs = [...new Set([...runs.flatMap(({ files }) => files ?? []), ...local])].toSorted()
  const needsSources =
    runs.find(({ files }) => files === null) ??
    (linked.includes(null) ? { script: 'install', command: 'a dependency outside the project' } : null) ??
    nativeBuild(context, project)
  return { scripts, needs, local, programs: runs.map(({ program }) => program), needsSources }
}

/** npm builds a project that has a binding.gyp by itself. */
function nativeBuild(context: BuildContext, project: NodeProject): Lifecycle['needsSources'] {
  const has = context.exists(joinPath(project.dir, 'binding.gyp')) === 'file'
  return has ? { script: 'install', command: 'node-gyp rebuild' } : null
}

/** Null when nobody can tell. */
function needsOf(context: BuildContext, project: NodeProject, program: Invocation): readonly string[] | null {
  if (program.name === 'patch-package') return exists(context, project, 'patches') ? ['patches'] : []
  if (program.name === 'prisma') return prismaSchema(context, project)
  if (program.name === 'node') {
    const file = program.args.find((arg) => arg !== null && !arg.startsWith('-'))
    if (program.args.includes('-e') || program.args.includes('-p')) return []
    const path = file ? resolve('', file) : ''
    return path !== '' && selfContained(context, joinPath(project.dir, path)) ? [path] : null
  }
  return HARMLESS.has(program.name) ? [] : null
}

/** A script that requires nothing of the project. */
function selfContained(context: BuildContext, path: string): boolean {
  const content = context.read(path)
  return (
    content.kind === 'text' &&
    !/(?:require\(|from\s|import\s{0,20}\(?)\s{0,20}['"]\.|readFile|readdir|__dirname|process\.cwd/.test(
      content.text,
    )
  )
}

function exists(context: BuildContext, project: NodeProject, path: string): boolean {
  const kind = context.exists(joinPath(project.dir, path))
  return kind === 'file' || kind === 'directory'
}

/** Where Prisma looks for its schema, and the configuration that may move it (prisma.io/docs, 7). */
export function prismaSchema(context: BuildContext, project: NodeProject): readonly string[] | null {
  const json = project.manifest.json['prisma']
  const named =
    typeof json === 'object' && json !== null && 'schema' in json && typeof json.schema === 'string'
      ? resolve('', json.schema)
      : null
  const configs = ['prisma.config.ts', 'prisma.config.js', 'prisma.config.mjs'].filter((name) =>
    exists(context, project, name),
  )
  const places = named === null ? ['prisma', 'schema.prisma'] : [named]
  const found = places.find((place) => exists(context, project, place))
  return found === undefined ? null : [found, ...configs]
}

/** `file:` and `link:` dependencies by their path in the project; null for one that leads out of it. */
function localDependencies(project: NodeProject): (string | null)[] {
  const { dependencies, devDependencies, optionalDependencies } = project.manifest
  return [...dependencies, ...devDependencies, ...optionalDependencies].flatMap(([, range]) => {
    const path = /^(?:file|link|portal):(.+)$/.exec(range)?.[1]
    if (path === undefined) return []
    const inside = resolve('', path)
    return [inside === '' || inside.startsWith('..') ? null : inside]
  })
}
