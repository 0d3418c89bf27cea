/** What a build runs. */
import type { BuildModel, Stage } from './model.ts'

/** The stages a build of the target runs, the target included, in the order of the file. */
export function neededStages(model: BuildModel, target: Stage): readonly Stage[] {
  const needed = new Set([target])
  for (const stage of needed) {
    for (const { source } of stage.edges) if (source.kind === 'stage') needed.add(source.stage)
  }
  return model.stages.filter((stage) => needed.has(stage))
}
