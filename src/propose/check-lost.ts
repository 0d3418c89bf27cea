/** Whether everything of the original is still there, in a place where it does what it did. */
import type { Build } from '../facts/build.ts'
import { buildReads } from '../facts/node/build-env.ts'
import type { Role } from '../facts/node/roles.ts'
import { type NodeStep, nodeSteps, type StepPart } from '../facts/node/steps.ts'
import { normalise, type Placement, placements } from '../facts/placements.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { textOf } from '../syntax/source.ts'
import type { CheckedCandidate } from './checked.ts'
import { piecesOf } from './plan.ts'

export function lostCommands(
  original: Build,
  before: Stage,
  candidate: CheckedCandidate,
  after: Stage,
): string[] {
  const { source } = original.model.dockerfile
  const found: string[] = []
  for (const piece of piecesOf(candidate.plan)) {
    if (piece.kind === 'drop' || piece.kind === 'add') continue
    if (!candidate.text.includes(textOf(source, piece.node.span)))
      found.push(`${piece.node.keyword} is planned and not in the text`)
  }
  return [
    ...found,
    ...lostEffects(original, before, candidate, after),
    ...changedVariables(before, candidate.build),
    ...changedInputs(before, candidate.build),
  ]
}

/** What may go, or be written anew: its place is taken by an install, a prune or a cache mount. */
const REPLACED: ReadonlySet<Role> = new Set(['install', 'prune', 'clean', 'nothing', 'os'])

/** Every command stands somewhere; one that may change the system stands in the shipped stage. */
function lostEffects(original: Build, before: Stage, candidate: CheckedCandidate, after: Stage): string[] {
  const { source } = original.model.dockerfile
  const everywhere = textsOf(candidate.build, candidate.build.stages)
  const shipped = textsOf(candidate.build, chain(after))
  return nodeSteps(before)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      if (part.source === null || REPLACED.has(part.role) || takesOwnership(part, candidate.text)) return []
      const text = textOf(source, part.source.span)
      const name = shorten([part.call.name, ...part.call.texts].join(' '))
      if (!everywhere.includes(text)) return [`\`${name}\` is lost`]
      return changesSystem(part, before) && !shipped.includes(text)
        ? [`\`${name}\` would not run in the shipped stage`]
        : []
    })
}

/** `chown -R` whose work the copies do. */
function takesOwnership({ call }: StepPart, text: string): boolean {
  const owner = call.name === 'chown' ? call.args.find((arg) => arg !== null && !arg.startsWith('-')) : null
  return owner !== null && owner !== undefined && text.includes(`--chown=${owner}`)
}

function changesSystem({ role, names }: StepPart, stage: Stage): boolean {
  if (role === 'unknown' || role === 'account') return true
  const workdir = normalise('/', stage.config.WorkingDir || '/')
  return (
    role === 'files' &&
    workdir !== '/' &&
    names.length > 0 &&
    names.every((path) => !isNear(path, workdir) && !isNear(workdir, path))
  )
}

function textsOf(build: Build, stages: readonly Stage[]): string {
  const { source } = build.model.dockerfile
  return stages
    .flatMap(({ instructions }) => instructions.map((node) => textOf(source, node.span)))
    .join('\n')
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function chain(stage: Stage): readonly Stage[] {
  return stage.base.kind === 'stage' ? [...chain(stage.base.stage), stage] : [stage]
}

/** Commands that install and compile must see the variables they saw. */
function changedVariables(before: Stage, candidate: Build): string[] {
  const steps = candidate.stages.flatMap((stage) => nodeSteps(stage).map((step) => ({ stage, step })))
  return nodeSteps(before).flatMap((step) => {
    const key = keyOf(step)
    const same = steps.find((other) => keyOf(other.step).some((name) => key.includes(name)))
    if (!same) return []
    const old = stateBefore(before, step.instruction).variables
    const fresh = stateBefore(same.stage, same.step.instruction).variables
    const reads = buildReads(before)
    const lost = [...old].find(([name, value]) => fresh.get(name) !== value && reads(name))
    return lost ? [`\`${key[0]}\` would no longer see ${lost[0]}=${lost[1]}`] : []
  })
}

/** A build must see the files of the context that it saw. */
function changedInputs(before: Stage, candidate: Build): string[] {
  const steps = candidate.stages.flatMap((stage) => nodeSteps(stage).map((step) => ({ stage, step })))
  return nodeSteps(before).flatMap((step) => {
    const key = keyOf(step).filter((name) => name !== 'install')
    const same = steps.find((other) => keyOf(other.step).some((name) => key.includes(name)))
    if (!same) return []
    const fresh = new Set(visible(same.stage, same.step.instruction.index))
    const lost = visible(before, step.instruction.index).find((path) => !fresh.has(path))
    return lost ? [`\`${key[0]}\` would no longer find what COPY brought: ${lost}`] : []
  })
}

/** What was copied from the context above an instruction, as `source to target`; the shipped stage's own places left out. */
function visible(stage: Stage, index: number): readonly string[] {
  const own = placements(stage).filter(({ instruction }) => instruction.index < index)
  const workdir = stateBefore(
    stage,
    stage.instructions.find((node) => node.index === index) ?? stage.from,
  ).workdir
  const below = stage.base.kind === 'stage' ? visible(stage.base.stage, Number.POSITIVE_INFINITY) : []
  return [...below, ...own.filter(({ target }) => isNear(target, workdir)).flatMap(described)]
}

function isNear(target: string, workdir: string): boolean {
  const trimmed = workdir.replace(/\/+$/, '')
  return target === (trimmed || '/') || target.startsWith(`${trimmed}/`)
}

function described({ sources, target }: Placement): string[] {
  return sources.map((source) => `${source === '' ? '.' : source} to ${target}`)
}

/** What a RUN is for, so that `npm install` and `npm ci` are the same. */
function keyOf(step: NodeStep): string[] {
  return step.parts.flatMap(({ role, names, call }) => {
    if (role === 'install') return ['install']
    return role === 'compile' || role === 'generate' ? [[call.name, ...names].join(' ')] : []
  })
}
