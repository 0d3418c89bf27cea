/** Sources of a compiled program that a stage ships beside what was made of them. */
import { isOutput, isSourceName, makesScripts, sourceExtensions } from '../knowledge/compiled-sources.ts'
import type { Stage } from '../model/model.ts'
import type { Instruction } from '../syntax/tree.ts'
import { buildOf, fact } from './build.ts'
import { type StageCommand, stageCommands } from './commands.ts'
import { type ContextCopy, contextCopies } from './copies.ts'
import { wholeCopies } from './layers/whole-copies.ts'
import { SOURCES, selfBuilt } from './leftovers.ts'
import { lineage } from './lineage.ts'
import {
  below,
  contextPathOf,
  normalise,
  origins,
  placements,
  type Transfer,
  transfers,
} from './placements.ts'
import { plainWords, startedProgram } from './started-program.ts'
import { buildSteps } from './steps.ts'
import { toolchains } from './toolchains.ts'

export interface ShippedSources {
  /** The COPY or ADD that brings them. */
  readonly copy: Instruction
  /** The directory as written, `''` for the whole context. */
  readonly path: string
  /** The stage it is taken from; null for the build context. */
  readonly from: Stage | null
  /** What is made of them. */
  readonly step: StageCommand
}

/** Null for an interpreted program: its sources are the program. */
export const shippedSources = fact((stage: Stage): ShippedSources | null => {
  const step = makerOf(stage)
  if (!step) return null
  for (const part of lineage(stage)) {
    const copy = contextCopies(part).find((one) => holdsSources(one, step))
    if (copy) return { copy: copy.instruction, path: pathOf(copy), from: null, step }
    const found = transfers(part).flatMap((transfer) => treeOf(transfer, step))[0]
    if (found) return { copy: found.transfer.instruction, path: found.path, from: found.transfer.from, step }
  }
  return null
})

/** The same where no other finding says it: not of a stage that should be two, nor of a whole tree that is copied. */
export const unsaidSources = fact((stage: Stage): ShippedSources | null => {
  if (buildOf(stage).stages.length < 2) return null
  const found = shippedSources(stage)
  if (!found || selfBuilt(stage)) return null
  if (toolchains(stage).some(({ from, weight }) => from === 'base' && weight === 'sdk')) return null
  const said = lineage(stage).flatMap(wholeCopies)
  return said.some(({ transfer }) => transfer.instruction === found.copy) ? null : found
})

/** The step of the stage itself, or of those below it, that builds a program and leaves its sources beside it; null when none does. */
export const buildsBesideSources = fact((stage: Stage): StageCommand | null => {
  const self = selfBuilt(stage)
  if (self?.leftovers.includes(SOURCES)) return self.step
  const parts = lineage(stage)
  const step = parts.flatMap(buildSteps).at(-1)
  const compiles = step !== undefined && !makesScripts(step.name ?? '')
  return compiles && parts.some((part) => contextCopies(part).some(({ bringsSources }) => bringsSources))
    ? step
    : null
})

/**
 * Whether sources may come in, compiled or not: from the context, or with a tree of another stage that holds some.
 * A file or directory that another stage made is none.
 */
export const mayHoldSources = fact((stage: Stage): boolean =>
  lineage(stage).some(
    (part) =>
      contextCopies(part).some(({ bringsSources }) => bringsSources) || transfers(part).some(mayBringSources),
  ),
)

function mayBringSources({ from, sources }: Transfer): boolean {
  return sources.some((path) =>
    lineage(from).some((part) => {
      const places = [...placements(part), ...transfers(part)]
      return isSourceName(path) || places.some(({ target }) => below(path, target) !== null)
    }),
  )
}

/** The build command behind the program that a container starts; null where none is seen. */
export const makerOf = fact((stage: Stage): StageCommand | null => {
  if (!buildOf(stage).stages.some((one) => buildSteps(one).length > 0)) return null
  for (const path of startedPaths(stage)) {
    const step = (isOutput(path) ? madeThere(stage, path) : null) ?? stepBehind(stage, path, new Set())
    if (step) return step
  }
  return null
})

/** Only words of a start command that may name what is run are looked at. */
const WORDS = 6

function startedPaths(stage: Stage): readonly string[] {
  const { words, file } = startedProgram(stage)
  const workdir = stage.config.WorkingDir || '/'
  const named = plainWords(words)
    .slice(0, WORDS)
    .filter((word) => !word.startsWith('-'))
    .flatMap((word) => [
      normalise(workdir, word),
      normalise('/usr/local/bin', word),
      normalise('/usr/bin', word),
    ])
  return file ? [file.path, ...named] : named
}

/** Only earlier stages are asked; `seen` keeps diamonds from being walked more than once. */
function stepBehind(stage: Stage, path: string, seen: Set<string>): StageCommand | null {
  const key = `${stage.index} ${path}`
  if (seen.has(key)) return null
  seen.add(key)
  for (const part of lineage(stage).toReversed()) {
    for (const transfer of transfers(part)) {
      if (transfer.from.index >= part.index) continue
      for (const origin of origins(transfer, path)) {
        const step = madeThere(transfer.from, origin) ?? stepBehind(transfer.from, origin, seen)
        if (step) return step
      }
    }
  }
  return null
}

/** What the context brings as it is was not made by the build. */
function madeThere(stage: Stage, path: string): StageCommand | null {
  const step = lineage(stage).flatMap(buildSteps).at(-1)
  if (!step?.name) return null
  const brought = contextPathOf(stage, path)
  if (brought !== null && buildOf(stage).context.exists(brought) === 'file') return null
  return makesScripts(step.name) && !isOutput(path) ? null : step
}

/** Files of the listing decide; where nobody can list them, that the build stage compiles what the same path brings. */
function holdsSources(copy: ContextCopy, step: StageCommand): boolean {
  if (!copy.bringsSources) return false
  const listed = listsSources(copy.stage, copy.sources, step)
  if (listed !== null) return listed
  const compiled = lineage(step.stage).flatMap(contextCopies)
  return copy.sources.some((path) =>
    compiled.some(
      ({ bringsSources, sources, everything }) =>
        bringsSources &&
        (sources.includes(path) || ((everything || copy.everything) && isSourceName(path || 'src'))),
    ),
  )
}

/** Null when nobody can list the context. */
function listsSources(stage: Stage, sources: readonly string[], step: StageCommand): boolean | null {
  const { context } = buildOf(stage)
  const { paths, complete } = context.list()
  if (!complete) return null
  const ends = sourceExtensions(step.name ?? '').map((extension) => `.${extension}`)
  return paths.some(
    (path) =>
      ends.some((end) => path.endsWith(end)) &&
      !path.endsWith('.d.ts') &&
      sources.some((source) => source === '' || source === '*' || path.startsWith(`${source}/`)) &&
      !context.ignore.ignores(path),
  )
}

/** A tree of the build stage that has the sources in it, and was not cleaned there. */
function treeOf(
  transfer: Transfer,
  step: StageCommand,
): readonly { readonly transfer: Transfer; readonly path: string }[] {
  const parts = lineage(transfer.from)
  if (!parts.includes(step.stage) || transfer.instruction.flags.some(({ name }) => name === 'exclude'))
    return []
  if (parts.some((part) => stageCommands(part).some(removesSources))) return []
  return transfer.sources.flatMap((path) =>
    path !== '/' && parts.some((part) => liesIn(part, path, step)) ? [{ transfer, path }] : [],
  )
}

function removesSources({ name, texts }: StageCommand): boolean {
  if (name === 'git') return texts.includes('clean')
  if (name === 'find') return texts.includes('-delete') || texts.includes('-exec')
  return (
    /^(rm|rimraf|mv)$/.test(name ?? '') &&
    texts.some((text) => !/^-|^\/(var|tmp|root|usr)\b|cache/.test(text))
  )
}

/** Whether `path` is or holds what the context's sources were copied to, or is a directory of sources below it. */
function liesIn(part: Stage, path: string, step: StageCommand): boolean {
  const copies = new Map(contextCopies(part).map((copy) => [copy.instruction, copy]))
  return placements(part).some(({ instruction, target, sources }) => {
    const copy = copies.get(instruction)
    if (!copy?.bringsSources) return false
    if (below(path, target) !== null) return listsSources(part, sources, step) ?? true
    const rest = below(target, path)
    const [source] = sources
    if (rest === null || source === undefined || sources.length > 1) return false
    const inside = source === '' ? rest : `${source}/${rest}`
    return isSourceName(rest) && (listsSources(part, [inside], step) ?? true)
  })
}

function pathOf({ sources, everything }: ContextCopy): string {
  return everything ? '' : (sources.find(isSourceName) ?? sources[0] ?? '')
}
