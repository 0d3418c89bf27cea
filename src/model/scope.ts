/** The ARG scope above the first FROM, with the arguments that BuildKit brings itself. */
import type { Span } from '../syntax/source.ts'
import type { Dockerfile, Pair } from '../syntax/tree.ts'
import { readEpoch } from './epoch.ts'
import { expandWord } from './expand.ts'
import type { ResolvedArg } from './model.ts'
import { formatPlatform, LINUX, type Platform } from './platform.ts'
import type { Problems } from './problems.ts'
import type { Budget } from './substitution.ts'

/** What a build is given from outside. */
export interface BuildOptions {
  /** `--build-arg` values by name. */
  readonly args?: ReadonlyMap<string, string>
  /** The platform to build for and on, `linux/amd64` when left out. */
  readonly platform?: Platform
  /** The stage to build, for `TARGETSTAGE`; the last when left out. */
  readonly target?: string
}

export interface GlobalScope {
  /** Predefined arguments and those declared above the first FROM, with their values. */
  readonly values: ReadonlyMap<string, string>
  /** Those declared, in order. */
  readonly declared: readonly ResolvedArg[]
}

/** Arguments that never become variables (`dockerfile2llb/convert.go`, nonEnvArgs). */
export const NOT_VARIABLES: ReadonlySet<string> = new Set([
  'BUILDKIT_SBOM_SCAN_CONTEXT',
  'BUILDKIT_SBOM_SCAN_STAGE',
])

function predefinedArgs(options: BuildOptions, lastStage: string | null): Map<string, string> {
  const platform = options.platform ?? LINUX
  const values = new Map<string, string>()
  for (const side of ['BUILD', 'TARGET']) {
    values.set(`${side}PLATFORM`, formatPlatform(platform))
    values.set(`${side}OS`, platform.os)
    values.set(`${side}OSVERSION`, platform.osVersion)
    values.set(`${side}ARCH`, platform.architecture)
    values.set(`${side}VARIANT`, platform.variant)
  }
  values.set('TARGETSTAGE', options.target ?? lastStage ?? 'default')
  for (const name of values.keys()) values.set(name, options.args?.get(name) ?? values.get(name) ?? '')
  return values
}

/** Reads the ARG instructions above the first FROM. */
export function readGlobalScope(
  dockerfile: Dockerfile,
  lastStage: string | null,
  options: BuildOptions,
  problems: Problems,
  budget: Budget,
): GlobalScope {
  const values = predefinedArgs(options, lastStage)
  const declared: ResolvedArg[] = []
  const resolve = ({ name, value, span }: Pair) => {
    const given = options.args?.get(name.text)
    const resolved = given ?? (value && expandDefault(value.text)) ?? null
    if (resolved !== null) values.set(name.text, resolved)
    declared.push({ name: name.text, value: resolved, span })

    function expandDefault(text: string): string {
      const expansion = expandWord(text, values, { escape: dockerfile.escape, budget })
      if (expansion.problem !== null) problems.ofFile(span, notExpanded(text, expansion.problem))
      return expansion.text
    }
  }
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === 'FROM') break
    if (instruction.keyword === 'ARG') instruction.pairs.forEach(resolve)
  }
  const epoch = values.get(EPOCH)
  if (epoch) {
    const answer = readEpoch(epoch, dockerfile)
    if ('problem' in answer) problems.ofFile(spanOf(declared) ?? { start: 0, end: 0 }, answer.problem)
    else if (answer.value === null) values.delete(EPOCH)
    else values.set(EPOCH, answer.value)
  }
  return { values, declared }
}

export function notExpanded(text: string, problem: string): string {
  return `\`${text}\` cannot be expanded: ${problem}.`
}

const EPOCH = 'SOURCE_DATE_EPOCH'

function spanOf(declared: readonly ResolvedArg[]): Span | undefined {
  return declared.findLast(({ name }) => name === EPOCH)?.span
}
