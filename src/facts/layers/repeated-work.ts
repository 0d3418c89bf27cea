/** Installs and builds that two stages do, each for itself. */
import { installsDev } from '../../knowledge/dev-installs.ts'
import { keepsInCache } from '../../knowledge/package-managers.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { type Build, buildOf, fact } from '../build.ts'
import { commandsByRun, type StageCommand } from '../commands.ts'
import { type ContextCopy, contextCopies } from '../copies.ts'
import { fetches, installs } from '../installs.ts'
import { lineage, rootBase } from '../lineage.ts'
import { below, normalise, type Placement, placements } from '../placements.ts'
import { neededForShipping } from '../shipped-stages.ts'
import { buildSteps } from '../steps.ts'

export interface RepeatedWork {
  /** In the earlier stage. */
  readonly first: StageCommand
  /** In the later one. */
  readonly again: StageCommand
  /** Further steps that the same two stages both do, as the later one has them. */
  readonly more: readonly StageCommand[]
}

/** A file with more of them is made by a program, or to keep this one busy. */
const MOST_STAGES = 60
const MOST_STEPS = 60

/** One for each pair of stages that do the same, among those that are built for what ships. */
export const repetitions = fact((build: Build): readonly RepeatedWork[] => {
  if (build.stages.length < 2 || build.stages.length > MOST_STAGES) return []
  const stages = [...neededForShipping(build)].sort(byIndex)
  if (stages.length < 2) return []
  const first = new Map<string, StageCommand>()
  const found = new Map<string, { first: StageCommand; again: StageCommand; more: StageCommand[] }>()
  for (const [key, again] of stages.flatMap(workOf)) {
    const before = first.get(key)
    if (!before) first.set(key, again)
    else if (before.stage !== again.stage && !isOneStep(before, again)) {
      const pair = `${before.stage.index} ${again.stage.index}`
      const known = found.get(pair)
      if (known) known.more.push(again)
      else found.set(pair, { first: before, again, more: [] })
    }
  }
  return [...found.values()]
})

function byIndex(a: Stage, b: Stage): number {
  return a.index - b.index
}

/** Steps by all that decides what they do: the image, the project, the command, its environment. */
function workOf(stage: Stage): readonly (readonly [string, StageCommand])[] {
  const image = imageOf(stage)
  if (image === null) return []
  const managed = installs(stage).flatMap(({ call, manager }) => {
    const project = projectOf(stage, call)
    if (call.guarded || project === null || isInCache(manager, call)) return []
    const environment = environmentOf(stage, call)
    const named = environment.filter((one) => isNamed(call, one.slice(0, one.indexOf('='))))
    const rest = [String(installsDev(manager, call.args, environment)), ...named].join()
    return [[keyOf(image, project, call, rest), call] as const]
  })
  const built = buildSteps(stage).flatMap((call) => {
    const project = projectOf(stage, call)
    return project === null
      ? []
      : [[keyOf(image, project, call, environmentOf(stage, call).join()), call] as const]
  })
  const fetched = fetches(stage)
    .filter(({ guarded }) => !guarded)
    .map((call) => [keyOf(image, '', call, ''), call] as const)
  return [...managed, ...built, ...fetched].slice(0, MOST_STEPS)
}

function keyOf(image: string, project: string, { name, texts }: StageCommand, rest: string): string {
  return [image, project, name, ...texts.toSorted(), rest].join('\n')
}

/** Whether the words of a command ask for a variable. */
function isNamed({ texts }: StageCommand, name: string): boolean {
  return texts.some((text) => text.includes(`$${name}`) || text.includes(`\${${name}`))
}

/** Null for scratch and what BuildKit refuses. */
function imageOf(stage: Stage): string | null {
  const base = rootBase(stage)
  const [lowest] = lineage(stage)
  return base.kind === 'image' ? `${base.reference} ${lowest?.platform ?? ''}` : null
}

function environmentOf(stage: Stage, { instruction, assignments }: StageCommand): readonly string[] {
  const { variables } = stateBefore(stage, instruction)
  return [
    ...[...variables].map(([name, value]) => `${name}=${value}`).sort(),
    ...assignments.map(({ name, value }) => `${name}=${value ?? '…'}`),
  ]
}

/** What it fetches stays in the mount: the second run finds it there. */
function isInCache(manager: string, { instruction }: StageCommand): boolean {
  return (
    keepsInCache(manager) &&
    instruction.flags.some(({ name, value }) => name === 'mount' && (value ?? '').includes('type=cache'))
  )
}

/** The context directory that a command works in; null when the stage's own copies do not say. */
function projectOf(stage: Stage, call: StageCommand): string | null {
  const { instruction, ordinal } = call
  const run = commandsByRun(stage).get(instruction) ?? []
  if (run.some((one) => one.ordinal < ordinal && one.name === 'cd')) return null
  const workdir = normalise('/', stateBefore(stage, instruction).workdir)
  for (const part of lineage(stage).toReversed()) {
    const copies = new Map(contextCopies(part).map((copy) => [copy.instruction, copy]))
    for (const placement of placements(part).toReversed()) {
      const copy =
        placement.instruction.index < instruction.index ? copies.get(placement.instruction) : undefined
      const project = copy ? broughtTo(copy, placement, workdir) : null
      if (project !== null) return project
    }
  }
  return null
}

/** The context directory whose manifests or sources a copy brings to a directory; null when it brings neither there. */
function broughtTo(copy: ContextCopy, { target, sources }: Placement, directory: string): string | null {
  const rest = below(target, directory)
  const [source] = sources
  if (rest === null || source === undefined) return null
  const [manifest] = copy.manifests
  if (manifest !== undefined && rest === '')
    return manifest.includes('/') ? manifest.slice(0, manifest.lastIndexOf('/')) : ''
  return copy.bringsSources ? [source, rest].filter((each) => each !== '').join('/') : null
}

/** BuildKit does the same step on the same layers once, however many stages it stands in. */
function isOneStep(a: StageCommand, b: StageCommand): boolean {
  return layersBelow(a) === layersBelow(b)
}

const METADATA = new Set([
  'LABEL',
  'EXPOSE',
  'CMD',
  'ENTRYPOINT',
  'HEALTHCHECK',
  'STOPSIGNAL',
  'VOLUME',
  'MAINTAINER',
  'ONBUILD',
])

/** All that the layers up to a command are made of, as written. */
function layersBelow({ stage, instruction }: StageCommand): string {
  const { source } = buildOf(stage).model.dockerfile
  return lineage(stage)
    .flatMap((part) => part.instructions)
    .filter(({ index, keyword }) => index <= instruction.index && !METADATA.has(keyword))
    .map(({ span }) => source.text.slice(span.start, span.end))
    .join('\n')
}
