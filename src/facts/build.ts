/** The subject of every fact: one Dockerfile with its meaning and its context. */
import type { BuildContext } from '../context/context.ts'
import { type ImageLookup, imageLookup } from '../knowledge/company-images.ts'
import type { BuildModel, Stage } from '../model/model.ts'
import { createNotes } from '../syntax/notes.ts'

/** Rules speak of stages and know nothing of the model behind them. */
export type { Stage } from '../model/model.ts'

export interface Build {
  /** Path of the Dockerfile relative to the repository. */
  readonly path: string
  readonly model: BuildModel
  readonly stages: readonly Stage[]
  readonly context: BuildContext
  /** Targets the configuration names for this file; empty when it does not. */
  readonly configuredTargets: readonly string[]
  /** What is known of images, those that the configuration describes included. */
  readonly images: ImageLookup
}

/** What facts remember of a subject. */
interface Memory {
  /** The build that a stage or a build belongs to; null for other subjects. */
  readonly build: Build | null
  /** By the number of the fact. */
  readonly answers: unknown[]
}

const memories = createNotes<object, Memory>()

export function createBuild(
  path: string,
  model: BuildModel,
  context: BuildContext,
  configuredTargets: readonly string[],
  images: ImageLookup = imageLookup(),
): Build {
  const build = { path, model, stages: model.stages, context, configuredTargets, images }
  remember(build, build)
  for (const stage of model.stages) remember(stage, build)
  return build
}

function remember(subject: object, build: Build | null): Memory {
  const memory = { build, answers: new Array<unknown>(computations.length) }
  memories.set(subject, memory)
  return memory
}

/** The build a stage belongs to, so that a fact about a stage can look at its context. */
export function buildOf(stage: Stage): Build {
  const build = memories.get(stage)?.build
  if (!build) throw new Error('a stage that belongs to no build: make one with createBuild first')
  return build
}

const computations: ((subject: never) => unknown)[] = []

/** Remembers what a fact answered about a subject: each is computed once, when first asked. */
export function fact<Subject extends object, Answer extends NonNullable<unknown> | null>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const number = computations.push(compute) - 1
  return (subject) => (memories.get(subject)?.answers[number] ?? answer(number, subject)) as Answer
}

/** Apart from the above and found by number: the engine copies what is short to every place that asks, and what it computes, too. */
function answer(number: number, subject: object): unknown {
  const { answers } = memories.get(subject) ?? remember(subject, null)
  const known = answers[number]
  if (known !== undefined) return known
  const found = computations[number]?.(subject as never)
  answers[number] = found
  return found
}
