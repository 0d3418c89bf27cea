/** What package.json and the lockfile beside it declare. */
import type { BuildContext } from './context.ts'
import { isObject, type JsonObject, objectAt, objectFrom, parseJson, stringAt, stringMap } from './json.ts'
import { joinPath } from './paths.ts'

export type ManagerName = 'npm' | 'yarn' | 'pnpm' | 'bun'

export interface NodeProject {
  /** Directory of package.json relative to the context, `''` for its root. */
  readonly dir: string
  readonly manifest: Manifest
  readonly lock: Lockfile | null
  /** Lockfiles by name, whatever manager they belong to, in the order the ecosystem ranks them. */
  readonly lockfiles: readonly string[]
}

export interface Manifest {
  readonly path: string
  readonly type: 'module' | 'commonjs'
  readonly main: string | null
  readonly scripts: ReadonlyMap<string, string>
  readonly dependencies: ReadonlyMap<string, string>
  readonly devDependencies: ReadonlyMap<string, string>
  readonly optionalDependencies: ReadonlyMap<string, string>
  /** Has `workspaces`: several packages under one lockfile. */
  readonly workspaces: boolean
  /** `name@version` of the `packageManager` field. */
  readonly packageManager: string | null
  readonly json: JsonObject
}

/** npm's lockfile (docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export interface Lockfile {
  readonly name: string
  /** Null when it could not be read. */
  readonly version: number | null
  /** Whether the text parses to its end. */
  readonly complete: boolean
  /** What `packages[""]` says the manifest asked for; null when the file does not tell. */
  readonly root: {
    readonly dependencies: ReadonlyMap<string, string>
    readonly devDependencies: ReadonlyMap<string, string>
  } | null
  /** Top-level packages by name; null when the text is not complete. */
  readonly packages: ReadonlyMap<string, LockedPackage> | null
}

export interface LockedPackage {
  /** Goes away with `--omit=dev`. */
  readonly dev: boolean
}

export type ProjectReading =
  | { readonly kind: 'project'; readonly project: NodeProject }
  | { readonly kind: 'absent' | 'unavailable' | 'broken'; readonly path: string; readonly because: string }

/** Of Node's package managers, in the order the ecosystem ranks them. */
export const NODE_LOCKFILES: readonly (readonly [string, ManagerName])[] = [
  ['npm-shrinkwrap.json', 'npm'],
  ['package-lock.json', 'npm'],
  ['yarn.lock', 'yarn'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
]

export function readNodeProject(context: BuildContext, dir: string): ProjectReading {
  const path = joinPath(dir, 'package.json')
  const content = context.read(path)
  if (content.kind === 'absent') return { kind: 'absent', path, because: 'is not in the build context' }
  if (content.kind === 'unavailable') return { kind: 'unavailable', path, because: content.reason }
  const json = parseJson(content.text)
  if (!isObject(json)) return { kind: 'broken', path, because: 'is not JSON' }
  const lockfiles = NODE_LOCKFILES.filter(([name]) => context.exists(joinPath(dir, name)) === 'file').map(
    ([name]) => name,
  )
  const npmLock = lockfiles.find((name) => managerOfLockfile(name) === 'npm')
  return {
    kind: 'project',
    project: {
      dir,
      manifest: manifestOf(path, json),
      lockfiles,
      lock: npmLock ? readLock(context, dir, npmLock) : null,
    },
  }
}

export function managerOfLockfile(name: string): ManagerName {
  return NODE_LOCKFILES.find(([lockfile]) => lockfile === name)?.[1] ?? 'npm'
}

export function manifestOf(path: string, json: JsonObject): Manifest {
  return {
    path,
    type: json['type'] === 'module' ? 'module' : 'commonjs',
    main: stringAt(json, 'main'),
    scripts: stringMap(json['scripts']),
    dependencies: stringMap(json['dependencies']),
    devDependencies: stringMap(json['devDependencies']),
    optionalDependencies: stringMap(json['optionalDependencies']),
    workspaces: json['workspaces'] !== undefined,
    packageManager: stringAt(json, 'packageManager'),
    json,
  }
}

function readLock(context: BuildContext, dir: string, name: string): Lockfile {
  const content = context.read(joinPath(dir, name))
  if (content.kind !== 'text') return { name, version: null, complete: false, root: null, packages: null }
  const json = parseJson(content.text)
  if (isObject(json)) return wholeLock(name, json)
  const version = /"lockfileVersion"\s*:\s*(\d+)/.exec(content.text)?.[1]
  const root = /"packages"\s*:\s*\{\s*""\s*:/.exec(content.text)
  const rootPackage = root ? objectFrom(content.text, root.index + root[0].length) : null
  return {
    name,
    version: version ? Number(version) : null,
    complete: false,
    root: rootPackage ? rootOf(rootPackage) : null,
    packages: null,
  }
}

function wholeLock(name: string, json: JsonObject): Lockfile {
  const version = typeof json['lockfileVersion'] === 'number' ? json['lockfileVersion'] : 1
  const listed = objectAt(json, 'packages')
  const root = isObject(listed['']) ? rootOf(listed['']) : null
  const entries = root ? Object.entries(listed) : Object.entries(objectAt(json, 'dependencies'))
  const packages = new Map<string, LockedPackage>()
  for (const [key, entry] of entries) {
    const packageName = root ? topLevelName(key) : key
    if (packageName === null || !isObject(entry)) continue
    packages.set(packageName, { dev: entry['dev'] === true || entry['devOptional'] === true })
  }
  return { name, version, complete: true, root, packages }
}

function rootOf(json: JsonObject): NonNullable<Lockfile['root']> {
  return {
    dependencies: stringMap(json['dependencies']),
    devDependencies: stringMap(json['devDependencies']),
  }
}

/** `node_modules/@scope/name` is `@scope/name`; nested copies and workspace members are no top-level packages. */
function topLevelName(key: string): string | null {
  const name = key.startsWith('node_modules/') ? key.slice('node_modules/'.length) : ''
  return name === '' || name.includes('/node_modules/') ? null : name
}

/** Dependencies of the manifest that the lockfile does not have as asked: `npm ci` refuses such a pair. */
export function lockDrift(project: NodeProject): readonly string[] {
  const root = project.lock?.root
  if (!root) return []
  const asked = [...project.manifest.dependencies, ...project.manifest.devDependencies]
  return asked
    .filter(([name, range]) => (root.dependencies.get(name) ?? root.devDependencies.get(name)) !== range)
    .filter(([name]) => !project.manifest.optionalDependencies.has(name))
    .map(([name]) => name)
}
