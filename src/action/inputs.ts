/** The inputs of the action, checked. `__tests__/action-metadata.test.ts` holds them against action.yml. */

import { basename } from 'node:path'
import { parseShard, type Shard } from '../io/shard.ts'
import { UsageError } from '../io/usage-error.ts'
import type { Severity } from '../lint/rule.ts'

export interface Inputs {
  readonly token: string
  /** Globs; empty for those of the configuration. */
  readonly files: readonly string[]
  readonly exclude: readonly string[]
  /** Repository path of the configuration; null for the nearest of each Dockerfile. */
  readonly config: string | null
  /** Null: what fits the event. */
  readonly scope: 'changed' | 'all' | null
  readonly gate: 'new' | 'all' | 'off' | null
  readonly failOn: Severity | 'never'
  /** Null: what the configuration says. */
  readonly preset: 'recommended' | 'checklist' | null
  readonly comment: 'auto' | 'always' | 'never'
  readonly annotations: boolean
  readonly suggestions: boolean
  readonly propose: boolean
  /** Paths as given; null for a place below the runner's temporary directory. */
  readonly sarifFile: string | null
  readonly reportFile: string | null
  readonly patchFile: string | null
  /** The part of the Dockerfiles that this job answers for; null for all. */
  readonly shard: Shard | null
  /** Path of a JSON report of another run to comment from; null to review. */
  readonly render: string | null
}

/** Every input the action knows; the runner warns of others, and so a misspelt one is no silent default. */
export const INPUT_NAMES = [
  'token',
  'files',
  'exclude',
  'config',
  'scope',
  'gate',
  'fail-on',
  'preset',
  'comment',
  'annotations',
  'suggestions',
  'propose',
  'sarif-file',
  'report-file',
  'patch-file',
  'shard',
  'render',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** Globs longer or more than these are refused: they come from a workflow, and none comes near. */
const MAX_GLOBS = 100

export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const text = (name: InputName): string => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
  const choice = <const Value extends string>(name: InputName, values: readonly Value[]): Value | null => {
    const given = text(name)
    return given === '' ? null : oneOf(name, given, values)
  }
  const flag = (name: InputName, otherwise: boolean): boolean =>
    (choice(name, ['true', 'false']) ?? String(otherwise)) === 'true'
  return {
    token: text('token'),
    files: lines('files', text('files')),
    exclude: lines('exclude', text('exclude')),
    config: text('config') === '' ? null : repositoryPath('config', text('config')),
    scope: choice('scope', ['changed', 'all']),
    gate: choice('gate', ['new', 'all', 'off']),
    failOn: choice('fail-on', ['error', 'warning', 'info', 'never']) ?? 'error',
    preset: choice('preset', ['recommended', 'checklist']),
    comment: choice('comment', ['auto', 'always', 'never']) ?? 'auto',
    annotations: flag('annotations', true),
    suggestions: flag('suggestions', false),
    propose: flag('propose', true),
    sarifFile: text('sarif-file') || null,
    reportFile: text('report-file') || null,
    patchFile: text('patch-file') || null,
    shard: text('shard') === '' ? null : parseShard('input `shard`', text('shard')),
    render: text('render') || null,
  }
}

/** What readers find the patch under: a temporary file is gone with the job, one with a name is there to be uploaded. */
export function patchNameOf({ patchFile }: Pick<Inputs, 'patchFile'>): string | null {
  return patchFile === null ? null : basename(patchFile)
}

function oneOf<const Value extends string>(name: InputName, given: string, values: readonly Value[]): Value {
  const value = values.find((value) => value === given.toLowerCase())
  if (value === undefined)
    throw new UsageError(`input \`${name}\` is "${given}"; valid: ${values.join(', ')}`)
  return value
}

function lines(name: InputName, text: string): readonly string[] {
  const globs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (globs.length > MAX_GLOBS)
    throw new UsageError(`input \`${name}\` has ${globs.length} globs; at most ${MAX_GLOBS} work`)
  return globs
}

function repositoryPath(name: InputName, path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (path.startsWith('/') || parts.includes('..')) {
    throw new UsageError(`input \`${name}\` is "${path}"; it must be a path inside the repository`)
  }
  return parts.join('/')
}
