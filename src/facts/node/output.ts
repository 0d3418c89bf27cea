/** Where the build of a Node project puts what it makes, cross-checked with the compiler's configuration. */
import type { BuildContext } from '../../context/context.ts'
import { matchesGlob } from '../../context/glob.ts'
import type { NodeProject } from '../../context/node-project.ts'
import { joinPath } from '../../context/paths.ts'
import { readNestConfig, readTsConfig, resolve, type TsConfig } from '../../context/tsconfig.ts'
import type { Invocation } from './package-scripts.ts'

export interface NodeOutput {
  /** Relative to the project, not empty. */
  readonly dir: string
  /** Directory of the sources that end up directly below `dir`, relative to the project. */
  readonly rootDir: string
  /** The compiler, and the file that says where it writes. */
  readonly by: string
  readonly saidBy: string
  /** Whether every program of the build is one whose output is known. */
  readonly complete: boolean
  /** The first program of which nothing is known; null when there is none. */
  readonly unknown: string | null
  /** Import aliases are resolved by the build or at run time. */
  readonly aliases: boolean
}

/** Programs that clean, copy or check around a compiler. */
const HARMLESS = new Set(
  'rimraf rm del del-cli mkdir mkdirp echo copyfiles cpx cpx2 cpy ncp cp copy copyup shx tsc-alias resolve-tspaths tspath tscpaths eslint prettier tslint biome jest vitest cross-env true prisma graphql-codegen chmod exit'.split(
    ' ',
  ),
)

/** Null when no program of the build says where it writes. `programs` are those of the compile steps. */
export function nodeOutput(
  context: BuildContext,
  project: NodeProject,
  programs: readonly Invocation[],
): NodeOutput | null {
  const found = programs.flatMap((program) => outputOf(context, project, program) ?? [])
  const first = found[0]
  if (!first || found.some(({ dir }) => dir !== first.dir)) return null
  const unknown = programs.find(
    (program) => !HARMLESS.has(program.name) && outputOf(context, project, program) === null,
  )
  return {
    ...first,
    complete: !unknown,
    unknown: unknown ? [unknown.name, ...unknown.texts].join(' ') : null,
  }
}

type Found = Pick<NodeOutput, 'dir' | 'rootDir' | 'by' | 'saidBy' | 'aliases'>

function outputOf(
  context: BuildContext,
  project: NodeProject,
  { name, args, texts }: Invocation,
): Found | null {
  if (name === 'tsc' || name === 'ttsc') return fromCompiler(context, project, texts)
  if (name === 'nest' && args[0] === 'build') return fromNest(context, project, texts)
  if (name === 'tsup')
    return fromFlag(project, texts, ['--out-dir', '-d', '--outDir'], 'tsup', context, 'tsup.config', 'dist')
  if (name === 'babel') return fromFlag(project, texts, ['--out-dir', '-d'], 'babel', context, null, null)
  if (name === 'swc') return fromFlag(project, texts, ['--out-dir', '-d'], 'swc', context, null, null)
  if (name === 'esbuild')
    return fromFlag(project, texts, ['--outdir', '--outfile'], 'esbuild', context, null, null)
  if (name === 'ncc') return fromFlag(project, texts, ['-o', '--out'], 'ncc', context, null, 'dist')
  return null
}

function flagValue(texts: readonly string[], flags: readonly string[]): string | null {
  for (const [index, text] of texts.entries()) {
    const flag = flags.find((name) => text === name || text.startsWith(`${name}=`))
    if (flag) return text.length > flag.length ? text.slice(flag.length + 1) : (texts[index + 1] ?? null)
  }
  return null
}

function fromFlag(
  project: NodeProject,
  texts: readonly string[],
  flags: readonly string[],
  by: string,
  context: BuildContext,
  config: string | null,
  usual: string | null,
): Found | null {
  const configured =
    config !== null && context.list().paths.some((path) => path.startsWith(joinPath(project.dir, config)))
  const value = flagValue(texts, flags) ?? (configured ? null : usual)
  if (value === null) return null
  const clean = resolve('', value.replace(/^(["'])(.*)\1$/, '$2'))
  const isFile = /\.[cm]?js$/.test(clean)
  const dir = isFile ? (clean.includes('/') ? clean.slice(0, clean.lastIndexOf('/')) : '') : clean
  const aliases = BUNDLERS.has(by) || by === 'swc' || by === 'babel'
  return dir === ''
    ? null
    : { dir, rootDir: sourceRoot(texts, flags), by, saidBy: project.manifest.path, aliases }
}

const BUNDLERS = new Set(['tsup', 'esbuild', 'ncc'])

/** The directory given to the tool, or that of the file. */
function sourceRoot(texts: readonly string[], flags: readonly string[]): string {
  const source =
    texts.find(
      (text, index) => !text.startsWith('-') && !flags.includes(texts[index - 1] ?? '') && text !== 'build',
    ) ?? 'src'
  const clean = resolve('', source.replace(/^(["'])(.*)\1$/, '$2').replace(/\/?\*.*$/, ''))
  const isFile = /\.[cm]?[jt]sx?$/.test(clean)
  return isFile ? (clean.includes('/') ? clean.slice(0, clean.lastIndexOf('/')) : '') : clean
}

function fromCompiler(context: BuildContext, project: NodeProject, texts: readonly string[]): Found | null {
  const named = flagValue(texts, ['-p', '--project', '-b', '--build'])
  const file = named === null || named.startsWith('-') ? 'tsconfig.json' : resolve('', named)
  const config = readTsConfig(
    context,
    joinPath(project.dir, /\.json$/.test(file) ? file : `${file}/tsconfig.json`),
  )
  if (texts.includes('--noEmit') || config?.noEmit) return null
  return config ? fromConfig(context, project, config, flagValue(texts, ['--outDir']), 'tsc') : null
}

function fromNest(context: BuildContext, project: NodeProject, texts: readonly string[]): Found | null {
  const nest = readNestConfig(context, project.dir)
  if (nest?.monorepo) return null
  const named = flagValue(texts, ['-p', '--path']) ?? nest?.tsConfigPath
  const candidates = named ? [named] : ['tsconfig.build.json', 'tsconfig.json']
  for (const name of candidates) {
    const config = readTsConfig(context, joinPath(project.dir, name))
    if (config) return fromConfig(context, project, config, null, 'nest build')
  }
  return null
}

function fromConfig(
  context: BuildContext,
  project: NodeProject,
  config: TsConfig,
  flag: string | null,
  by: string,
): Found | null {
  const outDir = flag === null ? relative(project, config.outDir) : resolve('', flag)
  if (!outDir || !config.complete) return null
  const rootDir =
    config.rootDir === null ? commonRoot(context, project, config, outDir) : relative(project, config.rootDir)
  return rootDir === null ? null : { dir: outDir, rootDir, by, saidBy: config.path, aliases: config.paths }
}

function relative(project: NodeProject, path: string | null): string | null {
  if (path === null || project.dir === '') return path
  return path === project.dir
    ? ''
    : path.startsWith(`${project.dir}/`)
      ? path.slice(project.dir.length + 1)
      : null
}

/**
 * What tsc takes for the root when `rootDir` is not set: the longest directory that all compiled files share
 * (typescriptlang.org/tsconfig#rootDir). Null when the list of files is not complete.
 */
function commonRoot(
  context: BuildContext,
  project: NodeProject,
  config: TsConfig,
  outDir: string,
): string | null {
  const listing = context.list()
  if (!listing.complete) return null
  const prefix = project.dir === '' ? '' : `${project.dir}/`
  const included = (config.include ?? ['**/*']).map((pattern) =>
    pattern.replace(/^\.\//, '').replace(/\/?\*.*$/, ''),
  )
  const excluded = (config.exclude ?? []).map((pattern) =>
    pattern.replace(/^\.\//, '').replace(/\/?\*\*?$/, ''),
  )
  const files = listing.paths
    .filter(
      (path) =>
        path.startsWith(prefix) && /(?<!\.d)\.[cm]?tsx?$/.test(path) && !path.includes('node_modules/'),
    )
    .map((path) => path.slice(prefix.length))
    .filter((path) => !path.startsWith(`${outDir}/`))
    .filter((path) => included.some((dir) => dir === '' || path === dir || path.startsWith(`${dir}/`)))
    .filter((path) => !excluded.some((dir) => isExcluded(path, dir)))
  if (files.length === 0) return null
  const [first = [], ...rest] = files.map((path) => path.split('/').slice(0, -1))
  let length = first.length
  for (const parts of rest) {
    let shared = 0
    while (shared < length && parts[shared] === first[shared]) shared++
    length = shared
  }
  return first.slice(0, length).join('/')
}

function isExcluded(path: string, pattern: string): boolean {
  if (pattern.startsWith('**/')) return matchesGlob(pattern.slice(3), path.slice(path.lastIndexOf('/') + 1))
  return path === pattern || path.startsWith(`${pattern}/`)
}
