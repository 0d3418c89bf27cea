/** What a project's own install scripts need before `npm ci` can run. */
import type { BuildContext } from '../context/context.ts'
import { join, type NodeProject } from '../context/node-project.ts'
import { resolve } from '../context/tsconfig.ts'
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

const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']
/** Programs that do nothing to the sources, or nothing without a git checkout. */
const HARMLESS = new Set('husky is-ci echo true only-allow npx exit node-version patch-package ngcc check-node-version simple-git-hooks lefthook test : [ opencollective-postinstall opencollective'.split(' '))

export function lifecycle(context: BuildContext, project: NodeProject): Lifecycle {
  const scripts = LIFECYCLE.filter((name) => project.manifest.scripts.has(name))
  const needs = new Set<string>()
  const programs: Invocation[] = []
  const local: string[] = []
  let needsSources: Lifecycle['needsSources'] = null
  for (const script of scripts) {
    const body = project.manifest.scripts.get(script) ?? ''
    for (const program of openShell(body, project.manifest).invocations) {
      const files = needsOf(context, project, program)
      programs.push(program)
      if (files) for (const file of files) needs.add(file)
      else needsSources ??= { script, command: body }
    }
  }
  for (const path of localDependencies(project)) {
    if (path === null) needsSources ??= { script: 'install', command: 'a dependency outside the project' }
    else {
      needs.add(path)
      local.push(path)
    }
  }
  if (context.exists(join(project.dir, 'binding.gyp')) === 'file') needsSources ??= { script: 'install', command: 'node-gyp rebuild' }
  return { scripts, needs: [...needs].toSorted(), local: local.toSorted(), programs, needsSources }
}

/** Null when nobody can tell. */
function needsOf(context: BuildContext, project: NodeProject, program: Invocation): readonly string[] | null {
  if (program.name === 'patch-package') return exists(context, project, 'patches') ? ['patches'] : []
  if (program.name === 'prisma') return prismaSchema(context, project)
  if (program.name === 'node') {
    const file = program.args.find((arg) => arg !== null && !arg.startsWith('-'))
    if (program.args.includes('-e') || program.args.includes('-p')) return []
    const path = file ? resolve('', file) : ''
    return path !== '' && selfContained(context, join(project.dir, path)) ? [path] : null
  }
  return HARMLESS.has(program.name) ? [] : null
}

/** A script that requires nothing of the project. */
function selfContained(context: BuildContext, path: string): boolean {
  const content = context.read(path)
  return content.kind === 'text' && !/(?:require\(|from\s|import\s*\(?)\s*['"]\.|readFile|readdir|__dirname|process\.cwd/.test(content.text)
}

function exists(context: BuildContext, project: NodeProject, path: string): boolean {
  const kind = context.exists(join(project.dir, path))
  return kind === 'file' || kind === 'directory'
}

/** Where Prisma looks for its schema, and the configuration that may move it (prisma.io/docs, 7). */
export function prismaSchema(context: BuildContext, project: NodeProject): readonly string[] | null {
  const json = project.manifest.json['prisma']
  const named = typeof json === 'object' && json !== null && 'schema' in json && typeof json.schema === 'string' ? resolve('', json.schema) : null
  const configs = ['prisma.config.ts', 'prisma.config.js', 'prisma.config.mjs'].filter((name) => exists(context, project, name))
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
