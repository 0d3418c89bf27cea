/** Why an item of the checklist does not apply to a build, or cannot be told. */
import { bareArguments } from '../facts/bare-arguments.ts'
import type { Build, Stage } from '../facts/build.ts'
import { cite, list } from '../facts/cite.ts'
import { citeCommand } from '../facts/commands.ts'
import { takesSources } from '../facts/copies.ts'
import { neededDevInstall } from '../facts/dev-dependencies.ts'
import { developmentPlace } from '../facts/development.ts'
import { healthProbe, inheritedHealthcheck } from '../facts/health.ts'
import { imageKind, isDeployed } from '../facts/image-kind.ts'
import { installs } from '../facts/installs.ts'
import { mounts } from '../facts/layers/cache-mounts.ts'
import { doubtfulDownload, lateDownload } from '../facts/layers/late-downloads.ts'
import { takesFromStages } from '../facts/leftovers.ts'
import {
  baseImage,
  baseLabel,
  lastInstruction,
  lineage,
  rootBase,
  stageLabel,
  startsItsOwn,
} from '../facts/lineage.ts'
import { idleTests } from '../facts/project-tests.ts'
import { runtimeImage } from '../facts/runtime/runtime-image.ts'
import { type Service, serves } from '../facts/serves.ts'
import { buildsBesideSources, makerOf, mayHoldSources, shippedSources } from '../facts/shipped-sources.ts'
import { shippedStages } from '../facts/shipped-stages.ts'
import { smallerBase } from '../facts/smaller-base.ts'
import { startedCommands } from '../facts/started.ts'
import { buildRunsTests, checkSteps, idleGates, runsTests } from '../facts/steps.ts'
import { toolchains } from '../facts/toolchains.ts'
import { effectiveUser } from '../facts/users/user.ts'
import { isScanner } from '../knowledge/scanners.ts'
import { slimSibling } from '../knowledge/siblings.ts'

export interface Status {
  readonly status: 'pass' | 'fail' | 'not-applicable' | 'unknown'
  readonly detail: string
}

const notApplicable = (detail: string): Status => ({ status: 'not-applicable', detail })
const pass = (detail: string): Status => ({ status: 'pass', detail })
const unknown = (detail: string): Status => ({ status: 'unknown', detail })

/** Null for an image that is deployed. */
export function notDeployed(build: Build): Status | null {
  if (isDeployed(build)) return null
  const { kind, reason } = imageKind(build)
  return notApplicable(kind === 'unknown' ? `not asked, as ${reason}` : `not an application image: ${reason}`)
}

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

function unknownContext(build: Build): Status | null {
  if (build.context.root !== null && build.context.ignore.text !== null && build.context.list().complete)
    return null
  return { status: 'unknown', detail: 'the build context is not known' }
}

/** Nothing to send or to keep out, as far as anybody sees: then no .dockerignore is missed. */
export function nothingToKeepOut(build: Build): Status | null {
  const { ignore } = build.context
  if (ignore.path !== null) return unknownContext(build)
  return (
    unknownContext(build) ??
    notApplicable('there is none, and nothing is seen in the build context that it would keep out')
  )
}

/** The image's own check comes first, then one that the repository asks in its place. */
export function serviceCheck(build: Build): Status | null {
  for (const stage of shippedStages(build)) {
    const own = lastInstruction(stage, 'HEALTHCHECK')
    if (own) {
      if (own.none) return notApplicable('`HEALTHCHECK NONE` turns it off on purpose')
      continue
    }
    const inherited = inheritedHealthcheck(stage)
    if (inherited) return fromBase(stage, inherited.program)
    const service = serves(stage)
    if (!service) return notApplicable('nothing shows that it serves')
    const probe = healthProbe(stage)
    if (probe.possible === false) return notApplicable(probe.reason)
    if (probe.possible === null) return unknown(probe.reason)
    return checkedOutside(build, service)
  }
  return null
}

/** A check is for the program that its image starts: it may not fit another. */
function fromBase(stage: Stage, program: string | null): Status {
  const brings = `${cite(baseLabel(stage))} brings one`
  return startsItsOwn(stage) && !startedCommands(stage).some(({ name }) => name === program)
    ? unknown(`${brings}, and whether it fits what is started here, nobody can tell`)
    : pass(brings)
}

function checkedOutside({ context }: Build, { by, reason }: Service): Status | null {
  const compose = context.uses.find(({ hasHealthcheck }) => hasHealthcheck)
  if (compose) return pass(`${cite(compose.saidBy)} brings one`)
  if (context.orchestrator) {
    const { name, saidBy } = context.orchestrator
    return notApplicable(`${name}, see ${cite(saidBy)}, asks its own probes instead`)
  }
  if (context.platform) {
    const { name, saidBy } = context.platform
    return notApplicable(`${name}, see ${cite(saidBy)}, does not read a HEALTHCHECK`)
  }
  return by === 'expose'
    ? unknown(`the image has no HEALTHCHECK, and nothing but EXPOSE says that it serves: ${reason}`)
    : null
}

export function unknownBase(build: Build): Status | null {
  const stage = shippedStages(build).find((one) => rootBase(one).kind !== 'scratch' && !baseImage(one))
  return stage ? unknown(`nobody knows what ${cite(baseLabel(stage))} brings`) : null
}

/** A toolchain that the program starts with, or a base of which nobody knows what it carries. */
export function unknownTools(build: Build): Status | null {
  const found = shippedStages(build).flatMap(toolchains)
  const [needed] = found.flatMap(({ neededBy, tools }) => (neededBy === null ? [] : [{ neededBy, tools }]))
  return needed ? notApplicable(`${cite(needed.neededBy)} needs ${list(needed.tools)}`) : unknownBase(build)
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
  const slim = full.weight === 'sdk' ? null : slimSibling(full.origin)
  const smaller = full.weight === 'sdk' ? runtimeImage(stage, full.origin) : slim && cite(slim)
  if (full.weight !== 'sdk' && smaller === null)
    return notApplicable(`no smaller image of ${origin} is known`)
  const instead = smaller === null ? '' : `; ${smaller} does without`
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

/** There are none, or the program starts with them. */
export function noDevInstalls(build: Build): Status | null {
  if (!build.stages.some((stage) => installs(stage).length > 0))
    return notApplicable('no install of dependencies is seen')
  const needed = shippedStages(build).flatMap((stage) => neededDevInstall(stage) ?? [])[0]
  return needed
    ? notApplicable(`what is started needs the development dependencies of ${cite(needed.command)}`)
    : null
}

/** No rule speaks, and what is downloaded may still come again with every change. */
export function doubtfulCache(build: Build): Status | null {
  const doubt = doubtfulDownload(build)
  return doubt === null ? null : unknown(doubt)
}

/** A cache mount needs BuildKit: a file that does without it is asked for none. */
export function noCacheMounts(build: Build): Status | null {
  const downloads = build.stages.some((stage) => installs(stage).length > 0 || lateDownload(stage) !== null)
  if (!downloads) return notApplicable('no install of dependencies is seen')
  if (mounts(build).some((mount) => /type=(cache|tmpfs)/.test(mount))) return null
  return mounts(build).length > 0
    ? unknown('no cache mount is there, and whether one would help, nobody can tell here')
    : notApplicable('nothing in the file needs BuildKit, which alone knows cache mounts')
}

export function nothingCopied(build: Build): Status | null {
  const copies = shippedStages(build).some((stage) => lineage(stage).some(takesFromStages))
  return copies ? null : notApplicable('nothing is copied from another stage')
}

/** A stage that checks is no answer while the tests of the project run in none. */
export function testsOutside(build: Build): Status | null {
  const tests = idleTests(build)
  if (tests !== null)
    return unknown(
      `no stage runs the tests (${tests}); whether something else does before a release, nobody can tell here`,
    )
  const [idle] = idleGates(build)
  if (idle)
    return unknown(`whether anything builds ${cite(stageLabel(idle.stage))} by name, nobody can tell here`)
  if (build.stages.some((stage) => checkSteps(stage).length > 0 || buildRunsTests(stage))) return null
  const container = build.stages.find(runsTests)
  if (container)
    return unknown(`${cite(stageLabel(container))} runs the tests as a container, and no build waits for it`)
  return build.context.list().complete
    ? notApplicable('the project has no tests that could be seen, and no stage checks anything')
    : unknown('no stage tests, lints or scans, and whether the project has tests is not known')
}

export function developmentElsewhere(build: Build): Status | null {
  if (developmentPlace(build) !== null) return null
  const other = notDeployed(build)
  if (other) return other
  return takesSources(build)
    ? unknown('no stage is for development; people may well work on the program without a container')
    : notApplicable('no sources come in that anybody could work on')
}

/** A scan that the build depends on, or one that the repository runs beside it. */
export function scanned(build: Build): Status | null {
  const other = notDeployed(build)
  if (other) return other
  const idle = idleGates(build).find(({ check }) => isScanner(check.name))
  const stage = build.stages.find(
    (one) => one !== idle?.stage && checkSteps(one).some(({ name }) => isScanner(name)),
  )
  if (stage) return pass(`${cite(stageLabel(stage))} scans while it is built`)
  const scan = build.context.scan()
  if (scan) return pass(`${scan.name} is called by ${cite(scan.saidBy)}`)
  if (idle)
    return {
      status: 'fail',
      detail: `${cite(stageLabel(idle.stage))} scans, and no build that ships needs it`,
    }
  return unknown(
    'neither a stage nor a CI file that could be read calls a scanner; a registry may scan what is pushed',
  )
}

/** The sources stay with what was made of them, whichever rule says so. */
export function sourcesShipped(build: Build): Status | null {
  const stages = shippedStages(build)
  const found = stages.map(shippedSources).find((one) => one !== null)
  if (found) {
    const where = found.from ? ` of ${cite(stageLabel(found.from))}` : ''
    const what = found.path === '' ? 'the whole context' : `${cite(found.path)}${where}`
    return { status: 'fail', detail: `${what} is copied into the shipped stage, sources and all` }
  }
  if (stages.some((stage) => makerOf(stage) !== null)) return null
  const step = stages.map(buildsBesideSources).find((one) => one !== null)
  if (step)
    return { status: 'fail', detail: `${cite(citeCommand(step))} leaves the sources beside what it makes` }
  if (!takesSources(build)) return notApplicable('no sources come in')
  return stages.some(mayHoldSources)
    ? notApplicable('nothing shows that the program is compiled, so its sources may be the program')
    : pass('what ships takes only what other stages made')
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
