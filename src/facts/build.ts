/** The subject of every fact: one Dockerfile with its meaning and its context. */
import type { BuildContext } from '../context/context.ts'
import type { BuildModel, Stage } from '../model/model.ts'

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
}

const owners = new WeakMap<Stage, Build>()

export function createBuild(
  path: string,
  model: BuildModel,
  context: BuildContext,
  configuredTargets: readonly string[],
): Build {
  const build = { path, model, stages: model.stages, context, configuredTargets }
  for (const stage of model.stages) owners.set(stage, build)
  return build
}

/** The build a stage belongs to, so that a fact about a stage can look at its context. */
export function buildOf(stage: Stage): Build {
  const build = owners.get(stage)
  if (!build) throw new Error('a stage that belongs to no build: make one with createBuild first')
  return build
}

/** Remembers what a fact answered about a subject: each is computed once, when first asked. */
export function fact<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>()
  return (subject) => {
    const known = answers.get(subject)
    if (known) return known.answer
    const answer = compute(subject)
    answers.set(subject, { answer })
    return answer
  }
}
