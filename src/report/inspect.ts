/** What BuildKit makes of a Dockerfile, as data: the shape of `inspect --format json`. No opinion stands here. */
import type { BuildModel, Edge, ImageConfig, Stage } from '../model/model.ts'
import { lineAt, type Range, rangeOf, type Source } from '../syntax/source.ts'
import type { Flag, Instruction } from '../syntax/tree.ts'

export interface InspectedFile {
  readonly path: string
  readonly escape: string
  readonly directives: readonly { readonly name: string; readonly value: string; readonly line: number }[]
  readonly instructions: readonly InspectedInstruction[]
  readonly stages: readonly InspectedStage[]
  readonly problems: readonly InspectedProblem[]
}

export interface InspectedInstruction {
  /** In upper case; that of an unknown instruction as well. */
  readonly keyword: string
  readonly range: Range
  /** As written, in order. */
  readonly flags: readonly string[]
  /** By name, in order. */
  readonly heredocs: readonly string[]
  /** The lines between, terminators excluded, in the same order. */
  readonly heredocRanges: readonly Range[]
  /** Index; null above the first FROM. */
  readonly stage: number | null
}

export interface InspectedStage {
  readonly index: number
  readonly name: string | null
  /** The reference or the stage's name, expanded. */
  readonly base: string
  readonly line: number
  /** Indexes of the stages it takes from, that of its FROM first, each once. */
  readonly parents: readonly number[]
  readonly edges: readonly InspectedEdge[]
  readonly platform: string | null
  /** Null where the configs of the file together grow beyond what anybody reads (`MOST_ENTRIES`). */
  readonly config: ImageConfig | null
}

export interface InspectedEdge {
  readonly via: Edge['via']
  /** Index of a stage of this file; null for an image. */
  readonly stage: number | null
  /** Reference of an image, or of what is neither; null for a stage. */
  readonly image: string | null
  readonly line: number
}

export interface InspectedProblem {
  readonly message: string
  readonly suggestion: string | null
  readonly range: Range
  /** The stage that cannot be built for it; null when the whole file is refused. */
  readonly stage: number | null
}

/**
 * Environment, ports, volumes and labels of all stages of a file together. Stages inherit, so that a few thousand lines can
 * say more than a disk holds; the stages of real files stay below a thousand.
 */
const MOST_ENTRIES = 500_000

/** The parts of a file one after the other: a list of all would need more memory than the file's tree. */
function* instructionsOf({ dockerfile }: BuildModel): Generator<InspectedInstruction> {
  let stage = -1
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === 'FROM') stage += 1
    yield describeInstruction(dockerfile.source, instruction, stage < 0 ? null : stage)
  }
}

function* stagesOf({ dockerfile, stages }: BuildModel): Generator<InspectedStage> {
  let left = MOST_ENTRIES
  for (const stage of stages) {
    left -= stage.configSize
    yield { ...describeStage(dockerfile.source, stage), config: left < 0 ? null : stage.config }
  }
}

function* problemsOf({ dockerfile, problems }: BuildModel): Generator<InspectedProblem> {
  for (const { message, suggestion, span, stage } of problems) {
    yield { message, suggestion, range: rangeOf(dockerfile.source, span), stage: stage?.index ?? null }
  }
}

function describeInstruction(
  source: Source,
  { keyword, written, span, flags, heredocs }: Instruction,
  stage: number | null,
): InspectedInstruction {
  return {
    keyword: keyword === 'UNKNOWN' ? written.toUpperCase() : keyword,
    range: rangeOf(source, span),
    flags: flags.map(asWritten),
    heredocs: heredocs.map(({ name }) => name),
    heredocRanges: heredocs.map(({ contentSpan }) => rangeOf(source, contentSpan)),
    stage,
  }
}

function asWritten({ name, value }: Flag): string {
  return value === null ? `--${name}` : `--${name}=${value}`
}

function describeStage(source: Source, stage: Stage): Omit<InspectedStage, 'config'> {
  const parents = stage.edges.flatMap((edge) =>
    edge.source.kind === 'stage' ? [edge.source.stage.index] : [],
  )
  return {
    index: stage.index,
    name: stage.name,
    base: baseName(stage),
    line: lineAt(source, stage.from.span.start),
    parents: [...new Set(parents)],
    edges: stage.edges.map((edge) => describeEdge(source, edge)),
    platform: stage.platform,
  }
}

export function baseName({ base }: Stage): string {
  if (base.kind === 'scratch') return 'scratch'
  return base.kind === 'stage' ? (base.stage.name ?? String(base.stage.index)) : base.reference
}

function describeEdge(source: Source, edge: Edge): InspectedEdge {
  const stage = edge.source.kind === 'stage' ? edge.source.stage.index : null
  const image = edge.source.kind === 'stage' ? null : edge.source.reference
  return { via: edge.via, stage, image, line: lineAt(source, edge.span.start) }
}

/** Controls and direction marks that JSON would let through as they are; all of them can only stand in strings. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** A file to inspect. */
export interface Subject {
  readonly path: string
  readonly model: BuildModel
}

/** The document piece by piece, so that thousands of files need the memory of one. */
export function* inspectJson(files: Iterable<Subject>): Generator<string> {
  yield '{"version":1,"files":['
  let separator = '\n'
  for (const file of files) {
    yield separator
    yield* fileJson(file)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** One `InspectedFile`. */
function* fileJson({ path, model }: Subject): Generator<string> {
  const { source, escape: mark, directives } = model.dockerfile
  const lines = directives.map(({ name, value, span }) => ({ name, value, line: lineAt(source, span.start) }))
  yield safeJson({ path, escape: mark, directives: lines }).slice(0, -1)
  yield* listJson('instructions', instructionsOf(model))
  yield* listJson('stages', stagesOf(model))
  yield* listJson('problems', problemsOf(model))
  yield '}'
}

function* listJson(name: keyof InspectedFile, items: Iterable<unknown>): Generator<string> {
  yield `,"${name}":[`
  let separator = ''
  for (const item of items) {
    yield separator + safeJson(item)
    separator = ','
  }
  yield ']'
}

function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
