/** From the tree of a Dockerfile to its meaning: stages, edges, scopes and image configs, as BuildKit v0.34.1 sees them. */
import type { Span } from '../syntax/source.ts'
import type { Dockerfile, FromInstruction } from '../syntax/tree.ts'
import { checkLinterOptions } from './check-options.ts'
import { type Config, configOf, emptyConfig } from './config.ts'
import { reportCycles, Sources } from './edges.ts'
import { Evaluation, type EvaluationContext, started } from './evaluate.ts'
import type { BuildModel, Edge, KnownBase } from './model.ts'
import { LINUX } from './platform.ts'
import { Problems } from './problems.ts'
import { type BuildOptions, readGlobalScope } from './scope.ts'
import {
  askedPlatform,
  calledStage,
  imageSystem,
  lineOfStage,
  readStages,
  type StageDraft,
} from './stages.ts'
import { createBudget } from './substitution.ts'
import { type ReadTrigger, readTrigger } from './trigger.ts'

/**
 * Reads what a build of the file would do. Never throws; time is linear in the size of the file.
 *
 * @param knownBase answers with the config of an image; what it does not know counts as empty
 */
export function buildModel(
  dockerfile: Dockerfile,
  knownBase: KnownBase,
  options: BuildOptions = {},
): BuildModel {
  const problems = new Problems(dockerfile.problems)
  const budget = createBudget()
  const scope = readGlobalScope(dockerfile, lastStageName(dockerfile), options, problems, budget)
  const context: EvaluationContext = {
    dockerfile,
    scope,
    problems,
    budget,
    knownBase,
    empty: emptyConfig(),
    args: options.args ?? new Map(),
  }
  checkLinterOptions(dockerfile, problems)
  const { stages, names } = readStages(context)
  if (stages.length === 0 && dockerfile.problems.length === 0) reportNoStage(dockerfile, problems)
  const sources = new Sources(dockerfile, stages, names)
  for (const stage of stages) {
    stage.edges = stage.instructions.flatMap((instruction) =>
      sources.of(instruction, (span, message) => problems.ofFile(span, message)),
    )
  }
  reportCycles(dockerfile, stages, problems)
  new Builder(context, stages, sources, options.platform?.os ?? LINUX.os).build()
  return { dockerfile, stages, globalArgs: scope.declared, problems: problems.sorted() }
}

function lastStageName(dockerfile: Dockerfile): string | null {
  const last = dockerfile.instructions.findLast(
    (instruction): instruction is FromInstruction => instruction.keyword === 'FROM',
  )
  return last?.alias?.text.toLowerCase() ?? null
}

function reportNoStage(dockerfile: Dockerfile, problems: Problems): void {
  const span = dockerfile.instructions.at(-1)?.span ?? { start: 0, end: 0 }
  problems.ofFile(
    span,
    'There is no FROM in this file, and so nothing to build: begin a stage with `FROM image`.',
  )
}

/** A file may run this many triggers; each stage runs those of its base again. */
const MOST_TRIGGERS = 100_000

/** Evaluates stages in the order of the file: what a stage is built on always stands above it. */
class Builder {
  private readonly context: EvaluationContext
  private readonly stages: readonly StageDraft[]
  private readonly sources: Sources
  private readonly targetOs: string
  /** The system whose paths a stage has, by index. */
  private readonly systems: string[] = []
  private readonly triggers = new Map<string, ReadTrigger>()
  private readonly images = new Map<string, Config>()
  private readonly starts = new Map<Config, { readonly os: string; readonly config: Config }>()
  private readonly fromNothing: Config
  private triggersLeft = MOST_TRIGGERS

  constructor(context: EvaluationContext, stages: readonly StageDraft[], sources: Sources, targetOs: string) {
    this.context = context
    this.stages = stages
    this.sources = sources
    this.targetOs = targetOs
    this.fromNothing = { ...context.empty, workdir: '/' }
  }

  build(): void {
    for (const stage of this.stages) this.evaluate(stage)
  }

  private evaluate(stage: StageDraft): void {
    const base = this.baseOf(stage)
    const os = this.systemOf(stage, base)
    this.systems[stage.index] = os
    const evaluation = new Evaluation(stage, this.startOf(stage, base, os), os, this.context)
    const inherited = base.onBuild.flatMap((text) => this.runTrigger(stage, evaluation, text))
    for (const instruction of stage.instructions) evaluation.run(instruction)
    this.reportForward(stage, stage.edges)
    stage.edges = [...fromEdge(stage), ...inherited, ...stage.edges]
    stage.final = evaluation.final()
  }

  /** The config a stage is built on; images that several stages share are read once. */
  private baseOf(stage: StageDraft): Config {
    const { base } = stage
    const { empty } = this.context
    if (base.kind === 'stage') return this.stages[base.stage.index]?.final ?? empty
    if (base.kind === 'scratch') return this.fromNothing
    if (base.kind === 'invalid') return empty
    const known = this.images.get(base.reference)
    if (known) return known
    const config = {
      ...configOf(stage.image ?? {}, empty),
      imageOs: imageSystem(base.reference, stage.image),
      imageKnown: stage.image !== null,
    }
    this.images.set(base.reference, config)
    return config
  }

  private startOf(stage: StageDraft, base: Config, os: string): Config {
    if (stage.base.kind === 'stage') return started(base, os)
    const known = this.starts.get(base)
    if (known?.os === os) return known.config
    const config = started(base, os)
    this.starts.set(base, { os, config })
    return config
  }

  private systemOf(stage: StageDraft, base: Config): string {
    if (stage.base.kind === 'stage') return this.systems[stage.base.stage.index] ?? this.targetOs
    if (stage.base.kind === 'scratch') return this.targetOs
    return askedPlatform(stage)?.os ?? base.imageOs
  }

  /** Runs a trigger of the base and answers with what it takes from elsewhere. */
  private runTrigger(stage: StageDraft, evaluation: Evaluation, text: string): readonly Edge[] {
    const { span } = stage.from
    const report = (_: Span, message: string) => this.context.problems.ofStage(stage, span, message)
    this.triggersLeft -= 1
    if (this.triggersLeft < 0) {
      if (this.triggersLeft === -1)
        report(span, `The stages of this file run more than ${MOST_TRIGGERS} ONBUILD triggers: use fewer.`)
      return []
    }
    const trigger = this.readTrigger(text)
    if ('problem' in trigger) {
      report(
        span,
        `The base of ${calledStage(stage)} has \`ONBUILD ${text}\`, which cannot be run: ${trigger.problem}.`,
      )
      return []
    }
    const edges = this.sources
      .of(trigger.instruction, report)
      .map((edge) => ({ ...edge, span, instruction: stage.from }))
    this.reportForward(stage, edges)
    evaluation.runTrigger(trigger.instruction)
    return edges
  }

  private readTrigger(text: string): ReadTrigger {
    const known = this.triggers.get(text)
    if (known) return known
    const trigger = readTrigger(text)
    this.triggers.set(text, trigger)
    return trigger
  }

  /** A stage can only take from those above it; a trigger that takes from its own stage is let through by BuildKit. */
  private reportForward(stage: StageDraft, edges: readonly Edge[]): void {
    for (const { source, span } of edges) {
      if (source.kind !== 'stage' || source.stage.index <= stage.index) continue
      const { dockerfile, problems } = this.context
      const name = calledStage(source.stage)
      const message = `${name} begins below, at ${lineOfStage(dockerfile, source.stage)}, and a stage can only take from those above it: move ${name} above ${calledStage(stage)}.`
      problems.ofStage(stage, span, message.charAt(0).toUpperCase() + message.slice(1))
    }
  }
}

function fromEdge(stage: StageDraft): Edge[] {
  const { base, from } = stage
  if (base.kind !== 'stage') return []
  const span = from.image?.span ?? from.span
  return [{ via: 'FROM', source: { kind: 'stage', stage: base.stage }, instruction: from, span }]
}
