/** Which files of a repository are manifests and lockfiles, who reads them, and reading one in a build context. */
import type { Content } from '../snapshot.ts'
import type { BuildContext } from './context.ts'
import {
  readBunLock,
  readComposerLock,
  readNpmLock,
  readNugetLock,
  readPipfileLock,
} from './lockfiles/json-lock.ts'
import {
  readGemfileLock,
  readGoSum,
  readGradleLock,
  readPnpmLock,
  readYarnLock,
} from './lockfiles/line-lock.ts'
import type { LockReader } from './lockfiles/locked.ts'
import { readCargoLock, readPythonLock } from './lockfiles/toml-lock.ts'
import { readCargoToml } from './manifests/cargo-toml.ts'
import { readComposerJson } from './manifests/composer-json.ts'
import type { Declared, Reading } from './manifests/declared.ts'
import { readDotnetProject } from './manifests/dotnet-project.ts'
import { readGemfile } from './manifests/gemfile.ts'
import { readGoMod } from './manifests/go-mod.ts'
import { readGradle } from './manifests/gradle.ts'
import { readPackageJson, readPnpmWorkspace } from './manifests/package-json.ts'
import { readPipfile } from './manifests/pipfile.ts'
import { readPom } from './manifests/pom.ts'
import { readPyProject } from './manifests/pyproject.ts'
import { readRequirements } from './manifests/requirements.ts'
import { type ManagerName, NODE_LOCKFILES } from './node-project.ts'
import { missingParsers } from './parsers.ts'
import { baseName } from './paths.ts'

export type Ecosystem = 'node' | 'python' | 'go' | 'rust' | 'java' | 'ruby' | 'php' | 'dotnet'

export interface ManifestFormat {
  readonly ecosystem: Ecosystem
  readonly name: RegExp
  readonly read: (text: string) => Reading<Declared>
}

/** Within an ecosystem the more telling file first. */
export const MANIFESTS: readonly ManifestFormat[] = [
  { ecosystem: 'node', name: /^package\.json$/, read: readPackageJson },
  { ecosystem: 'node', name: /^pnpm-workspace\.yaml$/, read: readPnpmWorkspace },
  { ecosystem: 'python', name: /^pyproject\.toml$/, read: readPyProject },
  { ecosystem: 'python', name: /^Pipfile$/, read: readPipfile },
  { ecosystem: 'python', name: /^requirements\.txt$/, read: readRequirements },
  { ecosystem: 'python', name: /^requirements[\w.-]*\.(txt|in)$/, read: readRequirements },
  { ecosystem: 'go', name: /^go\.mod$/, read: readGoMod },
  { ecosystem: 'rust', name: /^Cargo\.toml$/, read: readCargoToml },
  { ecosystem: 'java', name: /^pom\.xml$/, read: readPom },
  { ecosystem: 'java', name: /^(build|settings)\.gradle(\.kts)?$/, read: readGradle },
  { ecosystem: 'ruby', name: /^Gemfile$/, read: readGemfile },
  { ecosystem: 'php', name: /^composer\.json$/, read: readComposerJson },
  {
    ecosystem: 'dotnet',
    name: /\.(cs|fs|vb)proj$|^Directory\.(Build|Packages)\.props$/,
    read: readDotnetProject,
  },
]

export interface LockfileFormat {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** Null for a format that is no text. */
  readonly read: LockReader | null
}

const NODE_READERS: Readonly<Record<ManagerName, LockReader>> = {
  npm: readNpmLock,
  yarn: readYarnLock,
  pnpm: readPnpmLock,
  bun: readBunLock,
}

export const LOCKFILES: readonly LockfileFormat[] = [
  ...NODE_LOCKFILES.map(([name, tool]) => ({
    ecosystem: 'node' as const,
    name,
    read: name === 'bun.lockb' ? null : NODE_READERS[tool],
  })),
  { ecosystem: 'python', name: 'poetry.lock', read: readPythonLock },
  { ecosystem: 'python', name: 'uv.lock', read: readPythonLock },
  { ecosystem: 'python', name: 'pdm.lock', read: readPythonLock },
  { ecosystem: 'python', name: 'Pipfile.lock', read: readPipfileLock },
  { ecosystem: 'go', name: 'go.sum', read: readGoSum },
  { ecosystem: 'rust', name: 'Cargo.lock', read: readCargoLock },
  { ecosystem: 'java', name: 'gradle.lockfile', read: readGradleLock },
  { ecosystem: 'ruby', name: 'Gemfile.lock', read: readGemfileLock },
  { ecosystem: 'php', name: 'composer.lock', read: readComposerLock },
  { ecosystem: 'dotnet', name: 'packages.lock.json', read: readNugetLock },
]

/** Null for a file that is no manifest. */
export function manifestFormat(path: string): ManifestFormat | null {
  const name = baseName(path)
  return MANIFESTS.find((format) => format.name.test(name)) ?? null
}

/** Null for a file that is no lockfile. */
export function lockfileFormat(path: string): LockfileFormat | null {
  const name = baseName(path)
  return LOCKFILES.find((format) => format.name === name) ?? null
}

/** A file of a build context as its reader sees it; or why nobody could read it. */
export type Found<Answer> = Answer | { readonly kind: 'absent' | 'unavailable'; readonly because: string }

type Reader = (text: string) => NonNullable<unknown>
const memory = new WeakMap<Content, Map<Reader, unknown>>()

/** Reads a file by its path relative to the context; each content is parsed once. */
export function readAt<Answer extends NonNullable<unknown>>(
  context: BuildContext,
  path: string,
  reader: (text: string) => Answer,
): Found<Answer> {
  const content = context.read(path)
  if (content.kind === 'absent') return { kind: 'absent', because: 'is not in the build context' }
  if (content.kind === 'unavailable') return { kind: 'unavailable', because: content.reason }
  if (missingParsers([path]).length > 0) return { kind: 'unavailable', because: 'nobody can parse it' }
  const known = memory.get(content) ?? new Map<Reader, unknown>()
  memory.set(content, known)
  if (!known.has(reader)) known.set(reader, reader(content.text))
  return known.get(reader) as Answer
}
