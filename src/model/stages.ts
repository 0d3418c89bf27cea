/** Cutting a file into stages and finding what each is built on. */
import { rangeOf } from '../syntax/source.ts'
import type { Dockerfile, FromInstruction, Instruction } from '../syntax/tree.ts'
import { type Config, publish, sizeOf } from './config.ts'
import { expandWord } from './expand.ts'
import type { Base, Edge, ImageConfig, KnownBase, KnownImage, MadeDirectory, Stage, State } from './model.ts'
import { type Platform, parsePlatform } from './platform.ts'
import { type Problems, quoted } from './problems.ts'
import { referenceProblem } from './reference.ts'
import { type GlobalScope, notExpanded } from './scope.ts'
import type { Budget } from './substitution.ts'

/** Entries of an image config up to which it is kept. */
const MOST_KEPT = 200

/** A stage whose parts are filled in one after the other; finished when the model is handed out. */
export class StageDraft implements Stage {
  readonly index: number
  readonly name: string | null
  readonly from: FromInstruction
  readonly base: Base
  readonly platform: string | null
  readonly instructions: readonly Instruction[]
  edges: Edge[] = []
  readonly states: State[] = []
  readonly madeDirectories: MadeDirectory[] = []
  /** What the image of an image base says; null for others. */
  readonly image: KnownImage | null
  final: Config
  private published: ImageConfig | null = null

  constructor(parts: Omit<StageDraft, 'edges' | 'states' | 'madeDirectories' | 'config' | 'configSize'>) {
    this.index = parts.index
    this.name = parts.name
    this.from = parts.from
    this.base = parts.base
    this.platform = parts.platform
    this.instructions = parts.instructions
    this.image = parts.image
    this.final = parts.final
  }

  /** Made when asked, and kept only where it is small: a chain of thousands of stages would hold each list thousands of times. */
  get config(): ImageConfig {
    if (this.published) return this.published
    const config = publish(this.final)
    if (sizeOf(this.final) <= MOST_KEPT) this.published = config
    return config
  }

  get configSize(): number {
    return sizeOf(this.final)
  }
}

/** Stages as BuildKit finds them by name while it walks the file: the latest of a name wins. */
export class StageNames {
  private readonly byName = new Map<string, StageDraft>()

  add(stage: StageDraft): void {
    if (stage.name !== null) this.byName.set(stage.name, stage)
  }

  /** For FROM, which compares with regard to case. */
  exactly(name: string): StageDraft | undefined {
    return this.byName.get(name)
  }

  /** For `--from` and targets. */
  find(name: string): StageDraft | undefined {
    return this.byName.get(name.toLowerCase())
  }

  names(): readonly string[] {
    return [...this.byName.keys()]
  }
}

export interface StageContext {
  readonly dockerfile: Dockerfile
  readonly scope: GlobalScope
  readonly problems: Problems
  readonly budget: Budget
  readonly knownBase: KnownBase
  /** The config that all others grow from. */
  readonly empty: Config
}

interface Cut {
  readonly from: FromInstruction
  readonly instructions: Instruction[]
}

export function readStages(context: StageContext): { stages: StageDraft[]; names: StageNames } {
  const stages: StageDraft[] = []
  const names = new StageNames()
  for (const cut of cutStages(context.dockerfile)) {
    const stage = readStage(cut, stages.length, names, context)
    names.add(stage)
    stages.push(stage)
  }
  return { stages, names }
}

function cutStages(dockerfile: Dockerfile): Cut[] {
  const cuts: Cut[] = []
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === 'FROM') cuts.push({ from: instruction, instructions: [] })
    else cuts.at(-1)?.instructions.push(instruction)
  }
  return cuts
}

function readStage(
  { from, instructions }: Cut,
  index: number,
  names: StageNames,
  context: StageContext,
): StageDraft {
  const base = resolveBase(from, names, context)
  return new StageDraft({
    index,
    name: from.alias?.text.toLowerCase() ?? null,
    from,
    base,
    platform: readPlatformFlag(from, context),
    instructions,
    image: base.kind === 'image' ? context.knownBase(base.reference) : null,
    final: context.empty,
  })
}

function resolveBase(from: FromInstruction, names: StageNames, context: StageContext): Base {
  const { image } = from
  if (!image) return { kind: 'invalid', reference: '' }
  const { scope, problems, budget, dockerfile } = context
  const expansion = expandWord(image.text, scope.values, { escape: dockerfile.escape, budget })
  const reference = expansion.text
  if (expansion.problem !== null) {
    problems.ofFile(image.span, notExpanded(image.text, expansion.problem))
    return { kind: 'invalid', reference: '' }
  }
  if (reference === '') {
    problems.ofFile(image.span, blankBase(image.text, expansion.unmatched))
    return { kind: 'invalid', reference }
  }
  const stage = names.exactly(reference)
  if (stage) return { kind: 'stage', stage }
  if (reference === 'scratch') return { kind: 'scratch' }
  const problem = referenceProblem(reference)
  if (problem === null) return { kind: 'image', reference, known: context.knownBase(reference) !== null }
  problems.ofFile(image.span, badReference(reference, problem, names))
  return { kind: 'invalid', reference }
}

function blankBase(written: string, unset: readonly string[]): string {
  const [name] = unset
  const remedy = name
    ? `declare \`ARG ${name}=…\` with a default above the first FROM`
    : 'give the variables in it a value'
  return `The base ${quoted(written)} is empty without build arguments: ${remedy}.`
}

function badReference(reference: string, problem: string, names: StageNames): string {
  const stage = names.find(reference)
  const hint = stage ? ` The stage of that name is written ${quoted(stage.name ?? '')} in FROM.` : ''
  return `${quoted(reference)} is no image reference: ${problem}.${hint}`
}

/** The value of `--platform`, expanded; null when there is none. */
function readPlatformFlag(from: FromInstruction, context: StageContext): string | null {
  const flag = from.flags.find(({ name }) => name === 'platform')
  if (!flag?.value) return null
  const { scope, problems, budget, dockerfile } = context
  const { text, problem } = expandWord(flag.value, scope.values, { escape: dockerfile.escape, budget })
  if (problem !== null) problems.ofFile(flag.span, notExpanded(flag.value, problem))
  else if (text === '')
    problems.ofFile(
      flag.span,
      `The platform ${quoted(flag.value)} is empty: give the variables in it a value.`,
    )
  else if (!parsePlatform(text)) {
    problems.ofFile(
      flag.span,
      `${quoted(text)} is no platform: write system and architecture, as in linux/amd64.`,
    )
  }
  return text
}

const WINDOWS_IMAGE = /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)(?:[/:@]|$)|servercore|nanoserver/

/** The system of a base image: what the caller knows, else what its name tells. */
export function imageSystem(reference: string, image: KnownImage | null): string {
  return image?.os ?? (WINDOWS_IMAGE.test(reference) ? 'windows' : 'linux')
}

/** The platform that `--platform` asks for; null when it asks for none. */
export function askedPlatform(stage: StageDraft): Platform | null {
  return stage.platform === null ? null : parsePlatform(stage.platform)
}

/** "line 3", for a message that points at another place. */
export function lineOfStage(dockerfile: Dockerfile, stage: Stage): string {
  return `line ${rangeOf(dockerfile.source, stage.from.span).start.line}`
}

/** A stage as messages call it. */
export function calledStage(stage: Stage): string {
  return stage.name === null ? `stage ${stage.index}` : `stage ${quoted(stage.name)}`
}
