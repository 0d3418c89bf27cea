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

const owners = createNotes<Stage, Build>()

export function createBuild(
  path: string,
  model: BuildModel,
  context: BuildContext,
  configuredTargets: readonly string[],
  images: ImageLookup = imageLookup(),
): Build {
  const build = { path, model, stages: model.stages, context, configuredTargets, images }
  for (const stage of model.stages) owners.set(stage, build)
  return build
}

/** The build a stage belongs to, so that a fact about a stage can look at its context. */
export function buildOf(stage: Stage): Build {
  const build = owners.get(stage)
  if (!build) throw new Error('a stage that belongs to no build: make one with createBuild first')
  return build
}

/** The answers about one subject, by the number of the fact. */
const memory = createNotes<object, unknown[]>()
let facts = 0

/** Remembers what a fact answered about a subject: each is computed once, when first asked. */
export function fact<Subject extends object, Answer extends NonNullable<unknown> | null>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const number = facts++
  return (subject) => {
    let answers = memory.get(subject)
    if (!answers) {
      answers = []
      memory.set(subject, answers)
    }
    const known = answers[number]
    if (known !== undefined) return known as Answer
    const answer = compute(subject)
    answers[number] = answer
    return answer
  }
}
