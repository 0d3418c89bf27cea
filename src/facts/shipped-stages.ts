/** Which stages leave the house. */
import type { BuildUse } from '../context/context.ts'
import { stageRole } from '../knowledge/dev-names.ts'
import type { Stage } from '../model/model.ts'
import { type Build, buildOf, fact } from './build.ts'
import { lineage } from './lineage.ts'

/**
 * The targets the configuration names; else those that compose, bake files and workflows build for use; else the last
 * stage, or the production stage before it when the last is plainly for development or tests.
 */
export const shippedStages = fact((build: Build): readonly Stage[] => {
  const last = build.stages.at(-1)
  if (!last) return []
  const configured = build.stages.filter((stage) => isNamed(stage, build.configuredTargets))
  if (configured.length > 0) return configured
  const said = saidTargets(build)
  return said.length > 0 ? said : [defaultTarget(build, last)]
})

/** A development or test stage at the end, and the production stage before it that ships in its place. */
const shadowedTarget = fact((build: Build): { readonly last: Stage; readonly meant: Stage } | null => {
  const last = build.stages.at(-1)
  const meant = last && defaultTarget(build, last)
  return last && meant && meant !== last ? { last, meant } : null
})

const PRODUCTION = /^(prod|production|runtime|runner|final|release)$/

/** The same where the earlier stage is plainly for production, and nobody names a target. */
export const unnamedTarget = fact((build: Build): ReturnType<typeof shadowedTarget> => {
  const shadowed = shadowedTarget(build)
  if (!shadowed || build.configuredTargets.length > 0) return null
  const { meant } = shadowed
  const words = meant.name?.split(/[-_.]/) ?? []
  const named = build.context.targets.some(({ name }) => isNamed(meant, [name]))
  return named || !words.some((word) => PRODUCTION.test(word)) ? null : shadowed
})

/** Whether a stage needs another one, directly or through others. */
export function isMadeOf(stage: Stage, part: Stage): boolean {
  return stage.edges.some(
    ({ source }) =>
      source.kind === 'stage' &&
      source.stage.index < stage.index &&
      (source.stage === part || isMadeOf(source.stage, part)),
  )
}

/** Whether a stage is shipped. */
export function isShipped(build: Build, stage: Stage): boolean {
  return shippedStages(build).includes(stage)
}

/** Every stage that a shipped one is made of: itself, its bases, and what it copies or mounts from. */
export const neededForShipping = fact((build: Build): ReadonlySet<Stage> => {
  const needed = new Set<Stage>()
  const visit = (stage: Stage): void => {
    if (needed.has(stage)) return
    needed.add(stage)
    for (const { source } of stage.edges) if (source.kind === 'stage') visit(source.stage)
  }
  for (const stage of shippedStages(build)) visit(stage)
  return needed
})

function defaultTarget(build: Build, last: Stage): Stage {
  const role = last.name === null ? null : stageRole(last.name)
  if (role !== 'development' && role !== 'test') return last
  const production = build.stages.findLast(
    (stage) => stage.name !== null && stageRole(stage.name) === 'production',
  )
  return production ?? last
}

/** Stages that somebody builds by name and not only to work on the program. */
function saidTargets(build: Build): readonly Stage[] {
  const last = build.stages.at(-1)
  const targets = new Set<Stage>()
  for (const use of build.context.uses.filter(isForShipping)) {
    const { target } = use
    const stage = target === null ? last : build.stages.find((candidate) => isNamed(candidate, [target]))
    if (!stage || (target !== null && isForDevelopers(stage))) continue
    if (use.kind === 'compose' && isPartOfProduction(build, stage)) continue
    targets.add(stage)
  }
  const onlyLast = targets.size === 1 && last !== undefined && targets.has(last)
  return onlyLast ? [] : build.stages.filter((stage) => targets.has(stage))
}

/** The places that build a stage and not only to work on the program. */
export function deploymentsOf(stage: Stage): readonly BuildUse[] {
  const build = buildOf(stage)
  return build.context.uses
    .filter(isForShipping)
    .filter(({ target }) => (target === null ? stage === build.stages.at(-1) : isNamed(stage, [target])))
}

function isForShipping({ saidBy, makesNoImage }: BuildUse): boolean {
  return !makesNoImage && !/(^|[/.-])(dev|develop|development|test|tests|local|debug|e2e)[.-]/.test(saidBy)
}

function isForDevelopers({ name }: Stage): boolean {
  const role = name === null ? null : stageRole(name)
  return role === 'development' || role === 'test'
}

/** A compose file often builds an intermediate stage to work in: what the final stage is made of is not what ships. */
function isPartOfProduction(build: Build, stage: Stage): boolean {
  return build.stages.some(
    (later) =>
      later.index > stage.index &&
      !isForDevelopers(later) &&
      (lineage(later).includes(stage) ||
        later.edges.some(({ source }) => source.kind === 'stage' && source.stage === stage)),
  )
}

function isNamed(stage: Stage, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === stage.name || name === String(stage.index))
}
