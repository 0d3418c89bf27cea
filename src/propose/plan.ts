/** A candidate before it is text: pieces over the original tree, each with the step that put it there. */
import type { Comment, Dockerfile, Instruction } from '../syntax/tree.ts'
import type { DeclineCode, Level, Rewrite, Step } from './proposal.ts'

export interface Plan {
  readonly level: Level
  /** What stands before the first stage: global ARGs. */
  readonly preamble: readonly Piece[]
  readonly stages: readonly PlannedStage[]
  /** Every step, in the order a reader wants them. */
  readonly steps: readonly Step[]
  readonly dockerignore: Rewrite['dockerignore']
  readonly shortfalls: Rewrite['shortfalls']
  readonly confirm: readonly string[]
  readonly contents: readonly string[]
  readonly troubleshooting: Rewrite['troubleshooting']
}

export interface PlannedStage {
  readonly name: string | null
  /** Image reference, or the name of an earlier stage. */
  readonly base: string
  /** One line, printed above FROM. */
  readonly purpose: string | null
  readonly shipped: boolean
  /** FROM first. */
  readonly pieces: readonly Piece[]
}

export type Piece =
  /** Stands as written, in its old order. */
  | { readonly kind: 'keep'; readonly node: Instruction }
  /** Stands as written, elsewhere. */
  | { readonly kind: 'move'; readonly node: Instruction; readonly step: Step }
  /** New text. `inherits` names a dropped instruction whose comments it takes over. */
  | {
      readonly kind: 'add'
      readonly lines: readonly string[]
      readonly step: Step
      readonly inherits: Instruction | null
    }
  /** Goes, and why. */
  | { readonly kind: 'drop'; readonly node: Instruction; readonly step: Step; readonly reason: string }

/** A candidate that could not even be planned: what stopped it, and what would help. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly level: Level
  readonly code: DeclineCode
  readonly because: string
  /** The instruction that stopped it; null when it is not one. */
  readonly at: Instruction | null
  readonly question: string | null
}

/** The one question that would help with a goal that was missed. */
export function questionFor(goal: string): string | null {
  if (goal === 'not root') return 'Which directories does the program write to?'
  return goal === 'health check' ? 'Which port does the program listen on?' : null
}

/** The end of a search: nothing bolder was right, and what stands is. */
export interface Kept {
  readonly kind: 'kept'
  readonly because: string
}

export type Candidate = { readonly kind: 'plan'; readonly plan: Plan } | Refusal | Kept

export function keep(node: Instruction): Piece {
  return { kind: 'keep', node }
}

export function add(
  step: Step,
  lines: string | readonly string[],
  inherits: Instruction | null = null,
): Piece {
  return { kind: 'add', lines: typeof lines === 'string' ? [lines] : lines, step, inherits }
}

export function drop(node: Instruction, step: Step, reason: string): Piece {
  return { kind: 'drop', node, step, reason }
}

/** Drops an instruction and puts a line in its place, with its comments. */
export function replace(
  node: Instruction,
  step: Step,
  lines: string | readonly string[],
  reason: string,
): Piece[] {
  return [drop(node, step, reason), add(step, lines, node)]
}

export function piecesOf(plan: Plan): readonly Piece[] {
  return [...plan.preamble, ...plan.stages.flatMap((stage) => stage.pieces)]
}

/** Comment lines around an instruction: those above it, and those that hang on its end. */
export interface Surroundings {
  readonly before: readonly (readonly Comment[])[]
  readonly after: readonly Comment[]
}

/**
 * Whose comment is whose: a block that touches the end of an instruction and is followed by a blank line belongs to
 * that instruction, every other one to the next; what stands behind the last instruction belongs to it.
 */
export function surroundings(dockerfile: Dockerfile): ReadonlyMap<Instruction, Surroundings> {
  const { instructions, source } = dockerfile
  const blocks = commentBlocks(dockerfile)
  const answer = new Map<Instruction, Surroundings>()
  const after = new Map<Instruction, Comment[]>()
  const before = new Map<Instruction, (readonly Comment[])[]>()
  for (const block of blocks) {
    const start = block[0]?.span.start ?? 0
    const end = block.at(-1)?.span.end ?? 0
    const next = instructions.find((instruction) => instruction.span.start >= end)
    const previous = instructions.findLast((instruction) => instruction.span.end <= start)
    const touches = previous !== undefined && !hasBlankLine(source.text.slice(previous.span.end, start))
    const apart = next === undefined || hasBlankLine(source.text.slice(end, next.span.start))
    if (previous && (next === undefined || (touches && apart))) push(after, previous, ...block)
    else if (next) push(before, next, block)
  }
  for (const instruction of instructions) {
    answer.set(instruction, { before: before.get(instruction) ?? [], after: after.get(instruction) ?? [] })
  }
  return answer
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, ...values: Value[]): void {
  const list = map.get(key)
  if (list) list.push(...values)
  else map.set(key, [...values])
}

function hasBlankLine(between: string): boolean {
  return /\n[ \t\r]*\n/.test(between)
}

/** Comments outside instructions, those on neighbouring lines together. */
function commentBlocks({ comments, instructions, source }: Dockerfile): Comment[][] {
  const blocks: Comment[][] = []
  for (const comment of comments) {
    if (instructions.some(({ span }) => span.start <= comment.span.start && comment.span.end <= span.end))
      continue
    const block = blocks.at(-1)
    const last = block?.at(-1)
    const neighbours = last && /^[ \t\r]*\n[ \t]*$/.test(source.text.slice(last.span.end, comment.span.start))
    if (block && neighbours) block.push(comment)
    else blocks.push([comment])
  }
  return blocks
}

/** Why a plan is no complete account of the original: instructions it forgets or has twice, steps it does not list. */
export function gaps(plan: Plan, dockerfile: Dockerfile): readonly string[] {
  const counts = new Map<Instruction, number>()
  const found: string[] = []
  for (const piece of piecesOf(plan)) {
    if (piece.kind !== 'add') counts.set(piece.node, (counts.get(piece.node) ?? 0) + 1)
    if (piece.kind !== 'keep' && !plan.steps.includes(piece.step))
      found.push(`step "${piece.step.title}" is not listed`)
  }
  for (const instruction of dockerfile.instructions) {
    const count = counts.get(instruction) ?? 0
    if (count !== 1)
      found.push(`${instruction.keyword} ${count === 0 ? 'is forgotten' : `stands ${count} times`}`)
  }
  return found
}
