/** Cargo.toml (doc.rust-lang.org/cargo/reference/manifest.html). */
import { isObject, type JsonObject, objectAt, stringAt, stringsAt } from '../json.ts'
import { type Declared, type Dependency, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { fromTable } from './parse.ts'

export interface Crate extends Declared {
  /** The program of `cargo run`; null when it is not named. */
  readonly defaultRun: string | null
  /** What it asks of the crates that its program runs with; `defaults` is false where a workspace decides. */
  readonly asked: readonly AskedFeatures[]
  /** What its own features turn on: `serde`, `dep:serde`, `serde/derive`. */
  readonly offered: readonly string[]
  /** What it decides for members of its workspace. */
  readonly shared: readonly AskedFeatures[]
  /** Directories that are no members of its workspace, whatever `members` says. */
  readonly excluded: readonly string[]
}

export interface AskedFeatures {
  readonly name: string
  /** What the manifest itself calls it. */
  readonly key: string
  readonly defaults: boolean
  readonly features: readonly string[]
  /** Its directory as written, seen from the manifest; null for one of a registry. */
  readonly path: string | null
  /** `workspace = true`: the workspace decides the rest. */
  readonly inherits: boolean
}

export function readCargoToml(text: string): Reading<Crate> {
  return fromTable('toml', text, (table) => read(crate(table)))
}

function crate(table: JsonObject): Crate {
  const own = objectAt(table, 'package')
  const workspace = objectAt(table, 'workspace')
  const shared = objectAt(workspace, 'package')
  const targets = Object.values(objectAt(table, 'target')).filter(isObject)
  const name = stringAt(own, 'name')
  return {
    ...NOTHING_DECLARED,
    name,
    language: stringAt(own, 'rust-version') ?? stringAt(shared, 'rust-version'),
    dependencies: [table, ...targets].flatMap(dependenciesOf),
    programs: binaries(table),
    members: [...stringsAt(workspace, 'members'), ...localPaths(table)],
    tools: [
      typeof own['build'] === 'string' ? own['build'] : [],
      Object.keys(objectAt(table, 'build-dependencies')),
    ].flat(),
    defaultRun: stringAt(own, 'default-run'),
    asked: [table, ...targets].flatMap(askedOf),
    offered: Object.keys(objectAt(table, 'features')).flatMap((name) =>
      stringsAt(objectAt(table, 'features'), name),
    ),
    shared: askedOf(workspace),
    excluded: stringsAt(workspace, 'exclude'),
  }
}

/** Programs that are named; `src/main.rs` makes one more, called after the package. */
function binaries(table: JsonObject): ReadonlyMap<string, string> {
  const listed = Array.isArray(table['bin']) ? table['bin'] : []
  return new Map(
    listed.flatMap((bin) => {
      const name = stringAt(bin, 'name')
      return name === null ? [] : [[name, stringAt(bin, 'path') ?? `src/bin/${name}.rs`] as const]
    }),
  )
}

const SECTIONS = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'dev'],
] as const

/** Of the package or of one target; build dependencies are tools. */
function dependenciesOf(table: JsonObject): readonly Dependency[] {
  return SECTIONS.flatMap(([section, group]) =>
    Object.entries(objectAt(table, section)).map(([key, value]) => ({
      name: stringAt(value, 'package') ?? key,
      version: typeof value === 'string' ? value : stringAt(value, 'version'),
      group: isObject(value) && value['optional'] === true ? ('optional' as const) : group,
      label: group === 'dev' ? 'dev' : null,
    })),
  )
}

function askedOf(table: JsonObject): readonly AskedFeatures[] {
  return Object.entries(objectAt(table, 'dependencies')).flatMap(([key, value]) => {
    if (isObject(value) && value['optional'] === true) return []
    const inherits = isObject(value) && value['workspace'] === true
    return {
      name: stringAt(value, 'package') ?? key,
      key,
      defaults: !isObject(value) || (value['default-features'] !== false && !inherits),
      features: stringsAt(value, 'features'),
      path: stringAt(value, 'path'),
      inherits,
    }
  })
}

function localPaths(table: JsonObject): readonly string[] {
  return Object.values(objectAt(table, 'dependencies')).flatMap((value) => stringAt(value, 'path') ?? [])
}
