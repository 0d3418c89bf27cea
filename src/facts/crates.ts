/** The crates of a build context: the members of a Cargo workspace, and those that a program is made of. */
import { compilePattern } from '../context/ignore-pattern.ts'
import { readAt } from '../context/manifest-files.ts'
import { type AskedFeatures, type Crate, readCargoToml } from '../context/manifests/cargo-toml.ts'
import { directoryOf, joinPath, resolvePath } from '../context/paths.ts'
import type { Stage } from '../model/model.ts'
import { neededStages } from '../model/needed-stages.ts'
import type { Listing } from '../snapshot.ts'
import { type Build, buildOf, fact } from './build.ts'
import { lineageCommands } from './commands.ts'
import { lineage } from './lineage.ts'
import { mainProject } from './projects.ts'
import { startedCommands } from './started.ts'
import { copiedTo } from './users/ownership.ts'

export interface PlacedCrate {
  /** Of its manifest, relative to the context. */
  readonly path: string
  readonly declared: Crate
  /** What it asks for, with what its workspace decides filled in. */
  readonly asked: readonly AskedFeatures[]
  /** Directories of the crates of the same repository that it is built with. */
  readonly parts: readonly string[]
}

/** More manifests of one workspace are not read. */
const MOST = 100

/**
 * The crate of a manifest and the members of its workspace, itself first: those that `members` names or matches, less the
 * excluded ones, and the crates below that they take by path (doc.rust-lang.org/cargo/reference/workspaces.html).
 * A workspace without a package of its own is no crate.
 */
export function workspaceCrates(build: Build, path: string): readonly PlacedCrate[] {
  const root = crateAt(build, path)
  if (!root) return []
  const home = directoryOf(path)
  const found: PlacedCrate[] = [placed(path, root, { home, root })]
  const open = memberDirectories(build, home, root).map((dir) => joinPath(dir, 'Cargo.toml'))
  const seen = new Set([path])
  for (let at = 0; at < open.length && found.length < MOST; at++) {
    const next = open[at] ?? ''
    if (seen.has(next)) continue
    seen.add(next)
    const declared = crateAt(build, next)
    if (!declared) continue
    const crate = placed(next, declared, { home, root })
    found.push(crate)
    open.push(...crate.parts.map((dir) => joinPath(dir, 'Cargo.toml')))
  }
  return found.filter(({ declared }) => declared.name !== null)
}

function crateAt(build: Build, path: string): Crate | null {
  if (build.context.ignore.ignores(path)) return null
  const found = readAt(build.context, path, readCargoToml)
  return found.kind === 'read' ? found.value : null
}

interface Workspace {
  /** Directory of its manifest. */
  readonly home: string
  readonly root: Crate
}

function placed(path: string, declared: Crate, { home, root }: Workspace): PlacedCrate {
  const dir = directoryOf(path)
  const shared = new Map(root.shared.map((one) => [one.key, one]))
  const taken = declared.asked.map((one) => {
    const given = one.inherits ? shared.get(one.key) : undefined
    if (!given) return { asked: one, at: one.path === null ? null : resolvePath(dir, one.path) }
    const asked = { ...given, features: [...given.features, ...one.features] }
    return { asked, at: given.path === null ? null : resolvePath(home, given.path) }
  })
  const parts = taken.flatMap(({ at }) => (at !== null && isBelow(home, at) ? at : []))
  return { path, declared, asked: taken.map(({ asked }) => asked), parts }
}

function memberDirectories({ context }: Build, home: string, root: Crate): readonly string[] {
  const named = root.members.flatMap((member) => resolvePath(home, member) ?? [])
  const [globs, plain] = [named.filter(isGlob), named.filter((one) => !isGlob(one))]
  const patterns = globs.flatMap((glob) => compilePattern(glob, false) ?? [])
  const excluded = root.excluded.flatMap((one) => resolvePath(home, one) ?? [])
  const all = patterns.length === 0 ? [] : context.list().paths.filter((path) => path.endsWith('/Cargo.toml'))
  const matched = all.map(directoryOf).filter((dir) => patterns.some((pattern) => pattern.matches(dir)))
  // A member that is named stays one below an excluded directory.
  return [...plain, ...matched.filter((dir) => !excluded.some((one) => isBelow(one, dir)))]
}

function isGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

function isBelow(dir: string, path: string): boolean {
  return dir === '' || path === dir || path.startsWith(`${dir}/`)
}

/**
 * The crates that the program of a stage is made of: the ones that make it, then those of the repository that they are
 * built with. None when several could make it and nothing tells.
 */
export const programCrates = fact((stage: Stage): readonly PlacedCrate[] => {
  const build = buildOf(stage)
  const manifest = mainProject(build, 'rust')?.manifests[0]
  const all = manifest === undefined ? [] : workspaceCrates(build, manifest)
  const own = all.find(({ path }) => path === manifest)
  const makers = all.filter((crate) => programsOf(build, crate).length > 0)
  const names = programNames(stage)
  const named = makers.filter((crate) => programsOf(build, crate).some((name) => names.has(name)))
  if (named.length > 0) return withParts(named, all)
  if (own) return withParts([own], all)
  const asked = makers.length > 1 ? makers.filter((crate) => isAskedFor(build, stage, crate)) : makers
  return asked.length === 1 ? withParts(asked, all) : []
})

function withParts(makers: readonly PlacedCrate[], all: readonly PlacedCrate[]): readonly PlacedCrate[] {
  const byDirectory = new Map(all.map((crate) => [directoryOf(crate.path), crate]))
  const found = new Set(makers)
  for (const { parts } of found)
    for (const part of parts.flatMap((dir) => byDirectory.get(dir) ?? [])) found.add(part)
  return [...found]
}

/** Names of the programs that a crate makes: those that are listed, its own, and those of src/bin. */
function programsOf({ context }: Build, { path, declared }: PlacedCrate): readonly string[] {
  const dir = directoryOf(path)
  const own =
    declared.name !== null && context.exists(joinPath(dir, 'src/main.rs')) !== 'absent' ? [declared.name] : []
  return [...declared.programs.keys(), ...own, ...(binaries(context.list()).get(dir) ?? [])]
}

/** The programs of src/bin by the directory of their crate. */
const binaries = fact((listing: Listing): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const path of listing.paths) {
    const [, dir = '', name] = /^(?:(.+)\/)?src\/bin\/([^/]+?)(?:\.rs|\/main\.rs)$/.exec(path) ?? []
    if (name === undefined) continue
    found.set(dir, [...(found.get(dir) ?? []), name])
  }
  return found
})

/** What a stage takes from others, and what it starts, by the last part of their names. */
function programNames(stage: Stage): ReadonlySet<string> {
  const copies = lineage(stage).flatMap(copiedTo)
  const taken = copies.flatMap(({ from, sources }) => (typeof from === 'string' ? [] : sources))
  const started = startedCommands(stage).map(({ name }) => name)
  return new Set([...taken, ...started].map((name) => name.slice(name.lastIndexOf('/') + 1)))
}

/** `cargo build --bin NAME`, `-p NAME`; `cargo install --path DIRECTORY`. */
function isAskedFor(build: Build, stage: Stage, crate: PlacedCrate): boolean {
  const names = [...programsOf(build, crate), crate.declared.name]
  const calls = neededStages(build.model, stage)
    .flatMap(lineageCommands)
    .filter(({ name }) => name === 'cargo')
  return calls.some(({ args }) =>
    args.some((arg, at) => {
      const [flag = '', value = args[at + 1] ?? ''] = arg?.split('=') ?? []
      if (flag === '--bin' || flag === '-p' || flag === '--package') return names.includes(value)
      return (
        flag === '--path' && `/${directoryOf(crate.path)}`.endsWith(`/${value.replace(/^\.\/|\/$/g, '')}`)
      )
    }),
  )
}
