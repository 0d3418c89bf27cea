/** What stages take from one another: COPY --from and RUN --mount=from. */
import type { Span } from '../syntax/source.ts'
import type { CopyInstruction, Dockerfile, Flag, Instruction, RunInstruction } from '../syntax/tree.ts'
import { expandWord } from './expand.ts'
import type { Edge, Stage } from './model.ts'
import { mountSource } from './mount.ts'
import { type Problems, quoted } from './problems.ts'
import { referenceProblem } from './reference.ts'
import { calledStage, lineOfStage, type StageDraft, type StageNames } from './stages.ts'

const NO_VARIABLES = new Map<string, string>()
/** Go's int: what is longer is a name. */
const LARGEST_INDEX = 2 ** 63

export type Report = (span: Span, message: string) => void

/** Finds the sources of COPY and RUN by name or number, as BuildKit numbers them. */
export class Sources {
  private readonly dockerfile: Dockerfile
  private readonly stages: readonly StageDraft[]
  private readonly names: StageNames
  /** Images named by --from and mounts, which BuildKit numbers behind the stages. */
  private readonly images: string[] = []

  constructor(dockerfile: Dockerfile, stages: readonly StageDraft[], names: StageNames) {
    this.dockerfile = dockerfile
    this.stages = stages
    this.names = names
  }

  /** The edges of an instruction of a stage. */
  of(instruction: Instruction, report: Report): Edge[] {
    if (instruction.keyword === 'COPY') return this.ofCopy(instruction, report)
    if (instruction.keyword === 'RUN') return this.ofRun(instruction, report)
    return []
  }

  private ofCopy(copy: CopyInstruction, report: Report): Edge[] {
    const flag = copy.flags.find(({ name }) => name === 'from')
    if (!flag?.value) return []
    return [
      {
        via: 'COPY --from',
        source: this.copySource(flag, flag.value, report),
        instruction: copy,
        span: flag.span,
      },
    ]
  }

  private copySource(flag: Flag, name: string, report: Report): Edge['source'] {
    const { text, problem } = expandWord(name, NO_VARIABLES, { escape: this.dockerfile.escape })
    if (problem !== null || text !== name) {
      report(
        flag.span,
        `\`--from\` takes no variables, quotes or escapes, and ${quoted(name)} has some: name a stage with \`FROM … AS\` and copy from that.`,
      )
      return { kind: 'invalid', reference: name }
    }
    if (/^[+-]?[0-9]+$/.test(name) && Math.abs(Number(name)) < LARGEST_INDEX)
      return this.numbered(flag, Number(name), report)
    return this.named(flag, name, report)
  }

  private numbered(flag: Flag, index: number, report: Report): Edge['source'] {
    const stage = this.stages[index]
    if (stage) return { kind: 'stage', stage }
    const reference = this.images[index - this.stages.length]
    if (reference !== undefined) return { kind: 'image', reference }
    const last = this.stages.length - 1
    report(flag.span, `There is no stage ${index}: the stages of this file are numbered 0 to ${last}.`)
    return { kind: 'invalid', reference: String(index) }
  }

  private named(flag: Flag, name: string, report: Report): Edge['source'] {
    const stage = this.names.find(name)
    if (stage) return { kind: 'stage', stage }
    this.images.push(name)
    const problem = name === 'scratch' ? null : referenceProblem(name)
    if (problem === null) return { kind: 'image', reference: name }
    report(flag.span, `${quoted(name)} is neither a stage of this file nor an image reference: ${problem}.`)
    return { kind: 'invalid', reference: name }
  }

  private ofRun(run: RunInstruction, report: Report): Edge[] {
    const mounts = run.flags.filter(({ name }) => name === 'mount')
    return mounts.flatMap((flag): Edge[] => {
      // A mount from nowhere is looked up as `scratch`, which may be the name of a stage.
      const from = mountSource(flag) ?? 'scratch'
      const source = this.named(flag, from, report)
      if (source.kind === 'image' && mountSource(flag) === null) return []
      return [{ via: 'RUN --mount', source, instruction: run, span: flag.span }]
    })
  }
}

/** One is enough to refuse the file; a hostile one could have as many as it has lines. */
const MOST_CIRCLES = 20

/**
 * Reports stages that take from each other in a circle. FROM is not looked at: it only ever finds stages above it.
 * Depth first with a stack of its own, each stage once.
 */
export function reportCycles(
  dockerfile: Dockerfile,
  stages: readonly StageDraft[],
  problems: Problems,
): void {
  const done = new Set<Stage>()
  let left = MOST_CIRCLES
  for (const stage of stages) {
    if (done.has(stage)) continue
    for (const { path, edge } of circlesFrom(stage, done)) {
      problems.ofFile(edge.span, circle(dockerfile, path))
      left -= 1
      if (left === 0) return
    }
  }
}

interface Circle {
  /** The stages of the circle, in the order they take from each other. */
  readonly path: readonly Stage[]
  /** What closes it. */
  readonly edge: Edge
}

function* circlesFrom(start: Stage, done: Set<Stage>): Generator<Circle> {
  const path: { readonly stage: Stage; next: number }[] = []
  const open = new Set<Stage>()
  const enter = (stage: Stage) => {
    done.add(stage)
    open.add(stage)
    path.push({ stage, next: 0 })
  }
  enter(start)
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const edge = top.stage.edges[top.next]
    top.next += 1
    if (!edge) {
      open.delete(top.stage)
      path.pop()
    } else if (edge.source.kind === 'stage') {
      const { stage } = edge.source
      if (open.has(stage)) yield { path: [...open].slice([...open].indexOf(stage)), edge }
      else if (!done.has(stage)) enter(stage)
    }
  }
}

const LONGEST_CIRCLE = 6

function circle(dockerfile: Dockerfile, path: readonly Stage[]): string {
  const members = path
    .slice(0, LONGEST_CIRCLE)
    .map((stage) => `${calledStage(stage)} (${lineOfStage(dockerfile, stage)})`)
  if (path.length === 1)
    return `The ${members[0]} copies from itself, and so can never be built: name another stage.`
  if (path.length > LONGEST_CIRCLE) members.push('…')
  return `These stages wait for each other, and so none can be built: ${members.join(' takes from ')}, which takes from the first.`
}
