/** Why an item of the checklist does not apply to a build, or cannot be told. */
import { bareArguments } from '../facts/bare-arguments.ts'
import type { Build, Stage } from '../facts/build.ts'
import { cite, list } from '../facts/cite.ts'
import { healthcheckSpan, healthProbe } from '../facts/health.ts'
import { installs } from '../facts/installs.ts'
import { takesFromStages } from '../facts/leftovers.ts'
import { baseImage, baseLabel, lineage, rootBase } from '../facts/lineage.ts'
import { serves } from '../facts/serves.ts'
import { shippedStages } from '../facts/shipped-stages.ts'
import { smallerBase } from '../facts/smaller-base.ts'
import { checkSteps } from '../facts/steps.ts'
import { toolchains } from '../facts/toolchains.ts'
import { effectiveUser } from '../facts/user.ts'
import { stageRole } from '../knowledge/dev-names.ts'
import { runtimeFor, slimSibling } from '../knowledge/siblings.ts'
import type { ChecklistItem } from './checklist.ts'

export type Status = Pick<ChecklistItem, 'status' | 'detail'>

const notApplicable = (detail: string): Status => ({ status: 'not-applicable', detail })
const unknown = (detail: string): Status => ({ status: 'unknown', detail })

export function unknownUser(build: Build): Status | null {
  const unknown = shippedStages(build)
    .map(effectiveUser)
    .find(({ root }) => root === null)
  return unknown ? { status: 'unknown', detail: `nobody knows which user \`${unknown.base}\` sets` } : null
}

export function shippedUser(build: Build): string {
  return shippedStages(build)
    .map((stage) => effectiveUser(stage).user ?? '')
    .join(', ')
}

export function unknownContext(build: Build): Status | null {
  if (build.context.root !== null && build.context.ignore.text !== null && build.context.list().complete)
    return null
  return { status: 'unknown', detail: 'the build context is not known' }
}

export function noService(build: Build): Status | null {
  for (const stage of shippedStages(build)) {
    if (healthcheckSpan(stage)) continue
    if (!serves(stage)) return { status: 'not-applicable', detail: 'nothing shows that it serves' }
    const probe = healthProbe(stage)
    if (probe.possible === false) return { status: 'not-applicable', detail: probe.reason }
    if (probe.possible === null) return { status: 'unknown', detail: probe.reason }
  }
  return null
}

export function unknownBase(build: Build): Status | null {
  const stage = shippedStages(build).find((one) => rootBase(one).kind !== 'scratch' && !baseImage(one))
  return stage ? unknown(`nobody knows what ${cite(baseLabel(stage))} brings`) : null
}

export function shippedBases(build: Build): string {
  return list(shippedStages(build).map((stage) => cite(baseLabel(stage))))
}

/** A base that other rules speak of, that has no smaller image, or that nobody knows. */
export function largerBase(build: Build): Status | null {
  const answers = shippedStages(build).map((stage) => fullBase(stage) ?? sameWithLess(stage))
  return (
    answers.find((answer) => answer?.status === 'fail') ??
    answers.find((one) => one !== null) ??
    unknownBase(build)
  )
}

function fullBase(stage: Stage): Status | null {
  const full = toolchains(stage).find(({ from }) => from === 'base')
  if (!full) return null
  const origin = cite(full.origin)
  if (full.neededBy) return notApplicable(`${cite(full.neededBy)} needs what ${origin} carries`)
  const smaller = full.weight === 'sdk' ? runtimeFor(full.origin) : slimSibling(full.origin)
  if (full.weight !== 'sdk' && smaller === null)
    return notApplicable(`no smaller image of ${origin} is known`)
  const instead = smaller === null ? '' : `; ${cite(smaller)} does without`
  return { status: 'fail', detail: `${origin} carries ${list(full.tools)}${instead}` }
}

function sameWithLess(stage: Stage): Status | null {
  const found = smallerBase(stage)
  return (
    found && { status: 'fail', detail: `${cite(found.reference)} does what ${cite(found.base)} does here` }
  )
}

export function oneStage({ stages }: Build): Status | null {
  return stages.length < 2 ? notApplicable('there is one stage') : null
}

export function noInstalls({ stages }: Build): Status | null {
  return stages.some((stage) => installs(stage).length > 0)
    ? null
    : notApplicable('no install of dependencies is seen')
}

export function nothingCopied(build: Build): Status | null {
  const copies = shippedStages(build).some((stage) => lineage(stage).some(takesFromStages))
  return copies ? null : notApplicable('nothing is copied from another stage')
}

export function noChecks({ stages }: Build): Status | null {
  return stages.some((stage) => checkSteps(stage).length > 0)
    ? null
    : notApplicable('no stage tests, lints or scans')
}

export function developmentStage({ stages }: Build): string | null {
  return stages.find(({ name }) => name !== null && stageRole(name) === 'development')?.name ?? null
}

export function noDevelopmentStage(build: Build): Status | null {
  return developmentStage(build) === null ? notApplicable('there is no stage for development') : null
}

export function argumentsTold(build: Build): Status | null {
  const bare = bareArguments(build).map(({ name }) => cite(name))
  if (bare.length > 0)
    return { status: 'fail', detail: `neither a default nor a comment says what to give ${list(bare)}` }
  const some = build.model.dockerfile.instructions.some(({ keyword }) => keyword === 'ARG')
  return some
    ? { status: 'pass', detail: 'every build argument has a default or a comment' }
    : notApplicable('there are no build arguments')
}
