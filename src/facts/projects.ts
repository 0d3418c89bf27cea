/** The projects that a Dockerfile brings from its build context: where their manifests lie, and what they declare. */
import type { BuildContext } from '../context/context.ts'
import { matchesGlob } from '../context/glob.ts'
import type { Locked } from '../context/lockfiles/locked.ts'
import { type Ecosystem, lockfileFormat, manifestFormat, readAt } from '../context/manifest-files.ts'
import type { Declared, Dependency } from '../context/manifests/declared.ts'
import { type Requirements, readRequirements } from '../context/manifests/requirements.ts'
import { directoryOf, resolvePath } from '../context/paths.ts'
import { type ContextSource, contextSources } from '../context/sources.ts'
import { isForDevelopment } from '../knowledge/dev-installs.ts'
import { isForeign } from '../knowledge/stack-directories.ts'
import { type Build, fact } from './build.ts'

export interface Project {
  readonly ecosystem: Ecosystem
  /** Relative to the context, `''` for its root. */
  readonly dir: string
  /** Paths relative to the context, the most telling first. */
  readonly manifests: readonly string[]
  /** Paths relative to the context. */
  readonly lockfiles: readonly string[]
}

/** Told from the list of files alone: nothing is read. Those nearest to the root of the context first. */
export const projects = fact((build: Build): readonly Project[] => {
  const sources = contextSources(build.model)
  const found = new Map<
    string,
    { ecosystem: Ecosystem; dir: string; manifests: string[]; lockfiles: string[] }
  >()
  for (const path of build.context.list().paths) {
    const format = manifestFormat(path)
    const lock = format ? null : lockfileFormat(path)
    const ecosystem = format?.ecosystem ?? lock?.ecosystem
    if (!ecosystem || isForeign(path) || !isTaken(build.context, sources, path)) continue
    const dir = directoryOf(path)
    const key = `${ecosystem}:${dir}`
    const project = found.get(key) ?? { ecosystem, dir, manifests: [], lockfiles: [] }
    found.set(key, project)
    if (format) project.manifests.push(path)
    else project.lockfiles.push(path)
  }
  return [...found.values()]
    .filter(({ manifests }) => manifests.length > 0)
    .map((project) => ({ ...project, manifests: project.manifests.toSorted((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => depth(a.dir) - depth(b.dir))
})

function isTaken(context: BuildContext, sources: readonly ContextSource[], path: string): boolean {
  if (context.ignore.ignores(path)) return false
  return sources.some((source) =>
    source.glob
      ? matchesGlob(source.path, path)
      : source.path === '' || source.path === path || path.startsWith(`${source.path}/`),
  )
}

const RANKS = ['package.json', 'pyproject.toml', 'Pipfile', 'requirements.txt', 'pom.xml', 'build.gradle']

function rank(path: string): number {
  const at = RANKS.findIndex((name) => path.endsWith(name) || path.endsWith(`${name}.kts`))
  return at === -1 ? RANKS.length : at
}

function depth(dir: string): number {
  return dir === '' ? 0 : dir.split('/').length
}

/** The one project of an ecosystem: that at the root of the context, or the only one; null when it cannot be told. */
export function mainProject(build: Build, ecosystem: Ecosystem): Project | null {
  const all = projects(build).filter((project) => project.ecosystem === ecosystem)
  const [first] = all
  return first && (first.dir === '' || all.length === 1) ? first : null
}

export interface Declaration {
  /** Relative to the context. */
  readonly path: string
  readonly declared: Declared
}

/** What a manifest declares; null when it cannot be read. */
export function declaration(build: Build, path: string): Declared | null {
  const format = manifestFormat(path)
  const found = format && readAt(build.context, path, format.read)
  return found?.kind === 'read' ? found.value : null
}

/** What a lockfile pins; null when it cannot be read. */
export function lockedPackages(build: Build, path: string): Locked | null {
  const format = lockfileFormat(path)
  const found = format?.read ? readAt(build.context, path, format.read) : null
  return found?.kind === 'read' ? found.value : null
}

/** Includes of requirements files are followed no farther than this. */
const MAX_INCLUDED = 5

/** A requirements file and those it includes, itself first; files that cannot be read are left out. */
export function requirementFiles(build: Build, path: string): readonly Declaration[] {
  const found: { path: string; declared: Requirements }[] = []
  const open = [path]
  for (let at = 0; at < open.length && at < MAX_INCLUDED; at++) {
    const file = open[at] ?? ''
    const reading = readAt(build.context, file, readRequirements)
    if (reading.kind !== 'read') continue
    found.push({ path: file, declared: reading.value })
    const included = reading.value.includes.flatMap((name) => resolvePath(directoryOf(file), name) ?? [])
    open.push(...included.filter((name) => !open.includes(name)))
  }
  return found
}

/** The first dependency of a project that its program runs with and that `wanted` takes, with the file that says so. */
export function findDependency(
  build: Build,
  project: Project,
  wanted: (dependency: Dependency) => boolean,
): { readonly path: string; readonly dependency: Dependency } | null {
  const shipped = project.manifests.filter((path) => !isForDevelopment(path))
  for (const manifest of shipped.slice(0, 3)) {
    const parts = manifest.endsWith('.txt')
      ? requirementFiles(build, manifest)
      : [{ path: manifest, declared: declaration(build, manifest) }]
    for (const { path, declared } of parts) {
      const dependency = declared?.dependencies.find((one) => one.group === 'runtime' && wanted(one))
      if (dependency) return { path, dependency }
    }
  }
  return null
}
