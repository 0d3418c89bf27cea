/** Walking a stage from the config of its base to its own, and remembering what each instruction sees. */
import type { Span } from '../syntax/source.ts'
import type { Instruction } from '../syntax/tree.ts'
import { type Config, DEFAULT_PATH, stateOf } from './config.ts'
import { effectOf } from './effects.ts'
import { StageEnvironment, withEnv } from './environment.ts'
import { type ExpandOptions, type Expansion, expandWord, expandWords } from './expand.ts'
import type { State } from './model.ts'
import { joinWorkdir } from './path.ts'
import { notExpanded } from './scope.ts'
import type { StageContext, StageDraft } from './stages.ts'
import type { View } from './view.ts'

export interface EvaluationContext extends StageContext {
  /** `--build-arg` values by name. */
  readonly args: ReadonlyMap<string, string>
}

export class Evaluation implements View {
  config: Config
  readonly environment: StageEnvironment
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
    this.config = start
    this.environment = new StageEnvironment(start.environment)
  }

  /** Runs an instruction of the stage itself. */
  run(instruction: Instruction): void {
    this.state ??= stateOf(this.config, this.environment)
    this.stage.states.push(this.state)
    this.apply(instruction, instruction)
  }

  /** Runs an ONBUILD trigger of the base; its problems are reported at the FROM. */
  runTrigger(instruction: Instruction): void {
    this.triggerSpan = this.stage.from.span
    this.apply(instruction, this.stage.from)
    this.triggerSpan = null
  }

  /** The config at the end of the stage. */
  final(): Config {
    if (this.environment.moment === 0) return this.config
    return { ...this.config, environment: this.environment.final() }
  }

  report(span: Span, message: string, suggestion: string | null = null): void {
    this.context.problems.ofStage(this.stage, this.triggerSpan ?? span, message, suggestion)
  }

  expand(text: string, span: Span): string {
    const expansion = this.expansion(text)
    if (expansion.problem === null) return expansion.text
    this.report(span, notExpanded(text, expansion.problem))
    return text
  }

  expansion(text: string, options?: ExpandOptions): Expansion {
    return expandWord(text, this.environment, { ...this.options(), ...options })
  }

  expandWords(text: string, span: Span): readonly string[] {
    const expansion = expandWords(text, this.environment, this.options())
    if (expansion.problem !== null) this.report(span, notExpanded(text, expansion.problem))
    return expansion.words
  }

  private options(): ExpandOptions {
    const { dockerfile, budget } = this.context
    return { escape: dockerfile.escape, budget }
  }

  private apply(instruction: Instruction, place: Instruction): void {
    const { moment } = this.environment
    const effect = effectOf(this, instruction)
    if (this.environment.moment !== moment) this.state = null
    if (!effect) return
    const { user } = this.config
    this.config = { ...this.config, ...effect }
    this.state = null
    const { workdir } = effect
    if (workdir === undefined || workdir === '/' || workdir === '\\') return
    this.stage.madeDirectories.push({ instruction: place, path: workdir, user })
  }
}

/** What a stage starts with on top of the config of its base: a PATH, and nothing that holds for one stage only. */
export function started(base: Config, os: string): Config {
  const needsPath = os !== 'windows' && base.environment.map.get('PATH')?.env === undefined
  const workdir = base.workdir === '' ? null : joinWorkdir(base.workdir, base.workdir, os)
  const path = workdir && 'path' in workdir ? workdir.path : base.workdir
  if (!needsPath && path === base.workdir && base.onBuild.length === 0 && !base.hasOwnCmd) return base
  return {
    ...base,
    environment: needsPath ? withEnv(base.environment, 'PATH', DEFAULT_PATH) : base.environment,
    workdir: path,
    onBuild: [],
    hasOwnCmd: false,
  }
}
