/** Where the TypeScript compiler and Nest's CLI write, as their configuration files say. */
import type { BuildContext } from './context.ts'
import { isObject, objectAt, parseJson, stringAt, stringsAt } from './json.ts'
import { directoryOf, joinPath } from './paths.ts'

export interface TsConfig {
  /** Relative to the context. */
  readonly path: string
  /** Relative to the context, normalised; null when not set (output lands beside the sources). */
  readonly outDir: string | null
  readonly rootDir: string | null
  /** As written in the nearest file that has it; null when none does. */
  readonly include: readonly string[] | null
  readonly exclude: readonly string[] | null
  readonly noEmit: boolean
  /** Import aliases that need help at run time. */
  readonly paths: boolean
  /** Whether every file it extends could be read, or is known not to set directories. */
  readonly complete: boolean
}

/** Shared bases that set compiler options and no directories (github.com/tsconfig/bases). */
const PLAIN_BASES = /^@tsconfig\/|^@sindresorhus\/tsconfig|^@vercel\/style-guide/

/** Null when there is none, or when it cannot be read. */
export function readTsConfig(context: BuildContext, path: string, depth = 0): TsConfig | null {
  const content = context.read(path)
  const json = content.kind === 'text' ? parseJson(content.text) : undefined
  if (!isObject(json)) return null
  const dir = directoryOf(path)
  const parents = extended(context, json['extends'], dir, depth)
  const options = objectAt(json, 'compilerOptions')
  const nearest = <Key extends 'outDir' | 'rootDir' | 'include' | 'exclude'>(key: Key) =>
    parents.configs.reduceRight<TsConfig[Key] | null>((found, parent) => found ?? parent[key], null)
  const directory = (key: string) => {
    const value = stringAt(options, key)
    return value === null ? null : resolve(dir, value)
  }
  return {
    path,
    outDir: directory('outDir') ?? nearest('outDir'),
    rootDir: directory('rootDir') ?? nearest('rootDir'),
    include: Array.isArray(json['include']) ? stringsAt(json, 'include') : nearest('include'),
    exclude: Array.isArray(json['exclude']) ? stringsAt(json, 'exclude') : nearest('exclude'),
    noEmit:
      options['noEmit'] === undefined
        ? parents.configs.some((parent) => parent.noEmit)
        : options['noEmit'] === true,
    paths: isObject(options['paths']) || parents.configs.some((parent) => parent.paths),
    complete: parents.complete,
  }
}

function extended(context: BuildContext, value: unknown, dir: string, depth: number) {
  const names = (Array.isArray(value) ? value : [value]).filter(
    (name): name is string => typeof name === 'string',
  )
  const configs: TsConfig[] = []
  let complete = true
  for (const name of names) {
    const parent = name.startsWith('.') && depth < 5 ? readRelative(context, resolve(dir, name), depth) : null
    if (parent) configs.push(parent)
    if (!parent?.complete && !PLAIN_BASES.test(name)) complete = false
  }
  return { configs, complete }
}

function readRelative(context: BuildContext, path: string, depth: number): TsConfig | null {
  const file = path.endsWith('.json') ? path : `${path}.json`
  return readTsConfig(context, file, depth + 1)
}

export interface NestConfig {
  readonly monorepo: boolean
  readonly tsConfigPath: string | null
}

/** Null when there is no nest-cli.json (docs.nestjs.com/cli/monorepo). */
export function readNestConfig(context: BuildContext, dir: string): NestConfig | null {
  const content = context.read(joinPath(dir, 'nest-cli.json'))
  const json = content.kind === 'text' ? parseJson(content.text) : undefined
  if (!isObject(json)) return null
  return {
    monorepo: json['monorepo'] === true || Object.keys(objectAt(json, 'projects')).length > 0,
    tsConfigPath: stringAt(objectAt(json, 'compilerOptions'), 'tsConfigPath'),
  }
}

/** A path relative to `dir`, as one relative to the context; `..` above the context stays in it. */
export function resolve(dir: string, path: string): string {
  const parts = path.startsWith('/') || dir === '' ? [] : dir.split('/')
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
