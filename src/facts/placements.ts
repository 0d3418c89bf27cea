/** Where files of the build context come to lie in a stage, and back. */

import type { BuildContext } from '../context/context.ts'
import { matchesGlob } from '../context/glob.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import type { AddInstruction, CopyInstruction } from '../syntax/tree.ts'
import { buildOf, fact } from './build.ts'
import { copyInstructions } from './instructions.ts'

/** One COPY or ADD from the context with its paths worked out. */
export interface Placement {
  readonly instruction: CopyInstruction | AddInstruction
  /** Context-relative, `''` for the whole context; globs as written. */
  readonly sources: readonly string[]
  /** Absolute path in the stage. */
  readonly target: string
  /** Whether `target` is a directory that the sources land in; a single directory's contents always do. */
  readonly into: boolean
}

/** In order; those from other stages, images and URLs left out. */
export const placements = fact((stage: Stage): readonly Placement[] =>
  copyInstructions(stage).flatMap((instruction) => {
    if (instruction.flags.some((flag) => flag.name === 'from') || !instruction.destination) return []
    const { variables, workdir: directory } = stateBefore(stage, instruction)
    const workdir = normalise('/', directory)
    const written = expand(unquote(instruction.destination.text), variables)
    const sources = instruction.sources
      .map((word) => expand(unquote(word.text), variables))
      .filter((source) => !/^(https?|git|ssh):|^git@/.test(source))
      .map((source) => normalise('/', source).slice(1))
    const target = normalise(workdir, written)
    const into =
      written.endsWith('/') ||
      written === '.' ||
      sources.length > 1 ||
      (sources[0] ?? '').includes('*') ||
      target === workdir
    return sources.length > 0 ? [{ instruction, sources, target, into }] : []
  }),
)

/** One `COPY --from` another stage with its paths worked out. */
export interface Transfer {
  readonly instruction: CopyInstruction
  readonly from: Stage
  /** Absolute paths in `from`. */
  readonly sources: readonly string[]
  readonly target: string
  readonly into: boolean
}

export const transfers = fact((stage: Stage): readonly Transfer[] =>
  stage.edges.flatMap(({ via, source, instruction }) => {
    if (
      via !== 'COPY --from' ||
      source.kind !== 'stage' ||
      instruction.keyword !== 'COPY' ||
      !instruction.destination
    )
      return []
    const { variables, workdir: directory } = stateBefore(stage, instruction)
    const workdir = normalise('/', directory)
    const written = expand(unquote(instruction.destination.text), variables)
    const sources = instruction.sources.map((word) => normalise('/', expand(unquote(word.text), variables)))
    const target = normalise(workdir, written)
    const into = written.endsWith('/') || written === '.' || sources.length > 1 || target === workdir
    return [{ instruction, from: source.stage, sources, target, into }]
  }),
)

/** The place in another stage that a path of this one was copied from, for each `COPY --from` that may have brought it. */
export function origins(transfer: Transfer, path: string): readonly string[] {
  return transfer.sources.flatMap((source) => {
    const whole = below(transfer.target, path)
    const name = source.slice(source.lastIndexOf('/') + 1)
    const named = transfer.into
      ? below(`${transfer.target === '/' ? '' : transfer.target}/${name}`, path)
      : null
    const rests = [
      whole === null || (transfer.into && whole === '') ? null : normalise(source, whole),
      named === '' ? source : null,
    ]
    return rests.filter((rest): rest is string => rest !== null)
  })
}

/** The context path whose copy lies at an absolute path of the stage, on its way through other stages too; null when none does. */
export function contextPathOf(stage: Stage, path: string): string | null {
  const paths = contextPaths(stage)
  const known = paths.get(path)
  if (known !== undefined) return known
  const found = pathFrom(stage, path, new Set())
  paths.set(path, found)
  return found
}

/** What was asked for: the same few paths are, by many. */
const contextPaths = fact((_: Stage) => new Map<string, string | null>())

/** Only earlier stages are asked, which ends circles; `seen` keeps diamonds from being walked once for every way through them. */
function pathFrom(stage: Stage, path: string, seen: Set<string>): string | null {
  const key = `${stage.index} ${path}`
  if (seen.has(key)) return null
  seen.add(key)
  const copied = copiedPath(stage, path)
  if (copied !== null) return copied
  for (const transfer of transfers(stage)) {
    if (transfer.from.index >= stage.index) continue
    for (const origin of origins(transfer, path)) {
      const found = pathFrom(transfer.from, origin, seen)
      if (found !== null) return found
    }
  }
  const { base } = stage
  return base.kind === 'stage' && base.stage.index < stage.index ? pathFrom(base.stage, path, seen) : null
}

/** What the stage's own COPYs brought to a path; the last one wins. */
function copiedPath(stage: Stage, path: string): string | null {
  const placed = placements(stage)
  if (placed.length === 0) return null
  const { context } = buildOf(stage)
  for (const placement of placed.toReversed()) {
    for (const source of placement.sources) {
      const found = originOf(context, placement, source, path)
      if (found !== null && context.exists(found) !== 'absent' && !context.ignore.ignores(found)) return found
    }
  }
  return null
}

function originOf(context: BuildContext, placement: Placement, source: string, path: string): string | null {
  const { target } = placement
  if (source === '' || context.exists(source) === 'directory') {
    const rest = below(target, path)
    return rest === null ? null : [source, rest].filter((part) => part !== '').join('/')
  }
  if (!placement.into) return path === target ? source : null
  const name = below(target, path)
  if (name === null || name === '') return null
  const dir = source.includes('/') ? `${source.slice(0, source.lastIndexOf('/'))}/` : ''
  const [first = '', ...rest] = name.split('/')
  if (!matchesGlob(source.slice(dir.length), first)) return null
  if (rest.length === 0) return dir + first
  return null
}

/** What is left of `path` below `dir`; null when it is not below, empty when it is the directory. */
export function below(dir: string, path: string): string | null {
  if (path === dir) return ''
  const prefix = dir === '/' ? '/' : `${dir}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : null
}

/** A part of a path that is empty or made of dots; most paths have none. */
const UNTIDY = /\/\.{0,2}(?:\/|$)/

/** Absolute and without `.`, `..` and doubled slashes. */
export function normalise(dir: string, path: string): string {
  const whole = path.startsWith('/') ? path : `${dir}/${path}`
  if (whole.startsWith('/') && !UNTIDY.test(whole)) return whole
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return `/${parts.join('/')}`
}

export function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2')
}

/** `$NAME`, `${NAME}` and `${NAME:-default}`; what is not known stays as written. */
export function expand(text: string, variables: ReadonlyMap<string, string>): string {
  if (!text.includes('$')) return text
  return text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^{}]*))?\})/g, (whole, plain, braced, fallback) => {
    const value = variables.get(plain ?? braced)
    return value || (fallback ?? value ?? whole)
  })
}
