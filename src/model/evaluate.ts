/** Walking a stage from the config of its base to its own, and remembering what each instruction sees. */
import type { Span } from '../syntax/source.ts'
import type { Instruction } from '../syntax/tree.ts'
import { type Config, DEFAULT_PATH, stateOf } from './config.ts'
import { effectOf, type View } from './effects.ts'
import { type ExpandOptions, type Expansion, expandWord, expandWords, type Lookup } from './expand.ts'
import type { State } from './model.ts'
import { joinWorkdir } from './path.ts'
import { notExpanded } from './scope.ts'
import type { StageContext, StageDraft } from './stages.ts'

export interface EvaluationContext extends StageContext {
  /** `--build-arg` values by name. */
  readonly args: ReadonlyMap<string, string>
}

export class Evaluation implements View {
  config: Config
  readonly os: string
  readonly context: EvaluationContext
  private readonly stage: StageDraft
  private state: State | null = null
  /** Where problems of a trigger are reported: it has no place of its own in the file. */
  private triggerSpan: Span | null = null

  /** @param os the system whose paths the stage has */
  constructor(stage: StageDraft, start: Config, os: string, context: EvaluationContext) {
    this.stage = stage
    this.context = context
    this.os = os
    this.config = started(start, stage.index, os)
  }

  /** Runs an instruction of the stage itself. */
  run(instruction: Instruction): void {
    this.state ??= stateOf(this.config)
    this.stage.states.push(this.state)
    this.apply(instruction, instruction)
  }

  /** Runs an ONBUILD trigger of the base; its problems are reported at the FROM. */
  runTrigger(instruction: Instruction): void {
    this.triggerSpan = this.stage.from.span
    this.apply(instruction, this.stage.from)
    this.triggerSpan = null
  }

  report(span: Span, message: string, suggestion: string | null = null): void {
    this.context.problems.ofStage(this.stage, this.triggerSpan ?? span, message, suggestion)
  }

  expand(text: string, span: Span, values?: Lookup): string {
    const { escape: mark } = this.context.dockerfile
    const expansion = values ? expandWord(text, values, this.options(mark)) : this.expansion(text)
    if (expansion.problem === null) return expansion.text
    this.report(span, notExpanded(text, expansion.problem))
    return text
  }

  expansion(text: string, options?: ExpandOptions): Expansion {
    const settings = { ...this.options(this.context.dockerfile.escape), ...options }
    return expandWord(text, this.config.environment, settings)
  }

  expandWords(text: string, span: Span): readonly string[] {
    const options = this.options(this.context.dockerfile.escape)
    const expansion = expandWords(text, this.config.environment, options)
    if (expansion.problem !== null) this.report(span, notExpanded(text, expansion.problem))
    return expansion.words
  }

  private options(mark: string): ExpandOptions {
    return { escape: mark, budget: this.context.budget }
  }

  private apply(instruction: Instruction, place: Instruction): void {
    const effect = effectOf(this, instruction)
    if (!effect) return
    const user = this.config.user
    this.config = { ...this.config, ...effect }
    this.state = null
    const { workdir } = effect
    if (workdir === undefined || workdir === '/' || workdir === '\\') return
    this.stage.madeDirectories.push({ instruction: place, path: workdir, user })
  }
}

function started(start: Config, stage: number, os: string): Config {
  let environment = start.environment.forStage(stage)
  if (environment.env('PATH') === undefined && os !== 'windows') {
    environment = environment.withEnv('PATH', DEFAULT_PATH)
  }
  const workdir = start.workdir === '' ? null : joinWorkdir(start.workdir, start.workdir, os)
  return {
    ...start,
    environment,
    workdir: workdir && 'path' in workdir ? workdir.path : start.workdir,
    onBuild: [],
    hasOwnCmd: false,
  }
}
