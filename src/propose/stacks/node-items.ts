/** The instructions of a single-stage Node file, each with the place it has in a proposal. */
import { buildOf } from '../../facts/build.ts'
import type { Role } from '../../facts/node/roles.ts'
import { type NodeStep, nodeSteps, type StepPart } from '../../facts/node/steps.ts'
import { below, type Placement, placements } from '../../facts/placements.ts'
import type { StartedProgram } from '../../facts/started-program.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { textOf } from '../../syntax/source.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'
import { makesOwnDirectories, ownerOf, partSide, type Scene, type Side } from './node-sides.ts'

export interface Item {
  readonly node: Instruction
  readonly index: number
  readonly side: Side
  /** Parts of a RUN in order, with the side of each; a RUN with one segment stays as it is. */
  readonly segments: readonly Segment[]
  /** Of a COPY or ADD from the context. */
  readonly placement: Placement | null
  /** The dependency install stands in it. */
  readonly installs: boolean
  /** Gives the whole work directory to this user and does nothing else. */
  readonly owner: string | null
}

export interface Segment {
  readonly side: Side
  readonly roles: ReadonlySet<Role>
  /** Shell text. */
  readonly text: string
  readonly parts: readonly StepPart[]
}

export interface ItemProblem {
  readonly node: Instruction
  readonly because: string
  readonly question: string
}

export interface Items {
  readonly list: readonly Item[]
  readonly problem: ItemProblem | null
}

export function sortItems(scene: Scene): Items {
  const steps = new Map(nodeSteps(scene.stage).map((step) => [step.instruction as Instruction, step]))
  const copies = new Map(
    placements(scene.stage).map((placement) => [placement.instruction as Instruction, placement]),
  )
  const used = usedPrograms(scene.stage, scene.started)
  let problem: ItemProblem | null = null
  const list = scene.stage.instructions.map((node, index): Item => {
    const step = steps.get(node)
    const bare = {
      node,
      index,
      segments: [],
      placement: copies.get(node) ?? null,
      installs: step === scene.install,
      owner: null,
    }
    if (!step) return { ...bare, side: sideOf(node, bare.placement, scene) }
    const sorted = sortRun(step, scene, used)
    if ('because' in sorted) problem ??= sorted
    return 'because' in sorted ? { ...bare, side: 'build' } : { ...bare, ...sorted }
  })
  return { list, problem }
}

/** Programs that a container calls by itself: at start, in its health check. */
export function usedPrograms(stage: Stage, started: StartedProgram): ReadonlySet<string> {
  const health = stage.config.Healthcheck?.Test.join(' ') ?? ''
  return new Set([
    ...started.programs.flatMap(({ name, wrappers }) => [name, ...wrappers]),
    ...started.words.flatMap((word) => word.split(/[\s/;|&]+/)),
    ...health.split(/[\s/;|&]+/),
  ])
}

function sideOf(node: Instruction, placement: Placement | null, scene: Scene): Side {
  if (placement) return below(scene.projectAt, placement.target) === null ? 'ship' : 'build'
  switch (node.keyword) {
    case 'WORKDIR':
    case 'ENV':
    case 'ARG':
    case 'SHELL':
      return 'both'
    case 'COPY':
    case 'ADD':
      return isRemoteBelow(node, scene) ? 'build' : 'ship'
    default:
      return 'ship'
  }
}

function isRemoteBelow(node: Instruction, scene: Scene): boolean {
  const { workdir } = stateBefore(scene.stage, node)
  return (
    below(scene.projectAt, workdir) !== null &&
    (node.keyword === 'ADD' || node.keyword === 'COPY') &&
    !node.destination?.text.startsWith('/')
  )
}

type Sorted = Pick<Item, 'side' | 'segments' | 'owner'>

function sortRun(step: NodeStep, scene: Scene, used: ReadonlySet<string>): Sorted | ItemProblem {
  const owner = ownerOf(step, scene)
  if (owner !== null) return { side: 'ship', segments: [], owner }
  const sides = step.parts.map((part) => partSide(part, scene, used, step))
  const unknown = step.parts.find((_, index) => sides[index] === null)
  const whole = textOf(scene.dockerfile.source, step.instruction.body)
  if (makesOwnDirectories(step, scene))
    return {
      side: 'ship',
      segments: [{ side: 'ship', roles: new Set(['files']), text: whole, parts: step.parts }],
      owner: null,
    }
  if (unknown) return unknownProblem(step, unknown)
  const plain =
    step.instruction.command.form === 'shell' && isOneScript(step) && !step.moves && step.parts.every(isPlain)
  const distinct = new Set(sides)
  if (!plain || step.parts.length === 0) {
    if (distinct.size > 1) return mixedProblem(step)
    const roles = new Set(step.parts.map(({ role }) => role))
    const side = sides[0] ?? 'build'
    return { side, segments: [{ side, roles, text: whole, parts: step.parts }], owner: null }
  }
  const segments = segmentsOf(step, sides as Side[], scene)
  return { side: distinct.size === 1 ? (sides[0] ?? 'build') : 'both', segments, owner: null }
}

function unknownProblem(step: NodeStep, unknown: StepPart): ItemProblem {
  const text = [unknown.call.name, ...unknown.call.texts].join(' ')
  return {
    node: step.instruction,
    because: `what \`${shorten(text)}\` leaves behind is not known`,
    question: `Which files does \`${shorten(text)}\` make, and does the running program need them?`,
  }
}

function mixedProblem(step: NodeStep): ItemProblem {
  return {
    node: step.instruction,
    because:
      'one RUN both builds and prepares the system, inside shell constructs that cannot be taken apart',
    question:
      'Can this RUN be written as separate instructions, one that builds and one that the running program needs?',
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}...` : line
}

/** Shell text of its own, or one heredoc that the shell reads. */
function isOneScript({ instruction }: NodeStep): boolean {
  const [heredoc, ...others] = instruction.heredocs
  return (
    !heredoc ||
    (others.length === 0 &&
      instruction.command.form === 'shell' &&
      instruction.command.span.start === heredoc.span.start &&
      !heredoc.content.startsWith('#!'))
  )
}

function isPlain(part: StepPart): boolean {
  return (
    part.source !== null &&
    part.source.within.length === 0 &&
    (part.source.after === null || part.source.after === '&&' || part.source.after === ';')
  )
}

const STANDS_ALONE: ReadonlySet<Role> = new Set(['install', 'prune'])

/** Neighbouring parts of one side together, installs and prunes on their own. */
function segmentsOf(step: NodeStep, sides: readonly Side[], scene: Scene): Segment[] {
  const segments: { side: Side; roles: Set<Role>; parts: StepPart[] }[] = []
  for (const [index, part] of step.parts.entries()) {
    const side = sides[index] ?? 'build'
    const last = segments.at(-1)
    const alone = STANDS_ALONE.has(part.role) || last?.parts.some(({ role }) => STANDS_ALONE.has(role))
    const cleans = part.role === 'clean' && last !== undefined
    if (last && last.side === side && !alone && !cleans) {
      last.roles.add(part.role)
      last.parts.push(part)
    } else segments.push({ side, roles: new Set([part.role]), parts: [part] })
  }
  return segments.map((segment) => ({ ...segment, text: textOfParts(segment.parts, scene.dockerfile) }))
}

function textOfParts(parts: readonly StepPart[], dockerfile: Dockerfile): string {
  const start = parts[0]?.source?.span.start ?? 0
  const end = parts.at(-1)?.source?.span.end ?? 0
  return textOf(dockerfile.source, { start, end })
}

/** The account that Node's image brings, with its home. */
export function imageAccount(stage: Stage): { readonly name: string; readonly uid: number } | null {
  const facts = stage.base.kind === 'image' ? buildOf(stage).images.facts(stage.base.reference) : null
  return facts?.account ?? null
}
