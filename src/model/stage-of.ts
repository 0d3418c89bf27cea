/** From an instruction to its stage. */

import { createNotes } from '../syntax/notes.ts'
import type { Instruction } from '../syntax/tree.ts'
import type { BuildModel, Stage } from './model.ts'

const stagesByIndex = createNotes<BuildModel, readonly (Stage | undefined)[]>()

/** The stage an instruction stands in, its FROM included; null above the first FROM. */
export function stageOf(model: BuildModel, instruction: Instruction): Stage | null {
  const stages = stagesByIndex.get(model) ?? index(model)
  return stages[instruction.index] ?? null
}

function index(model: BuildModel): (Stage | undefined)[] {
  const stages: (Stage | undefined)[] = model.dockerfile.instructions.map(() => undefined)
  for (const stage of model.stages) {
    stages[stage.from.index] = stage
    for (const instruction of stage.instructions) stages[instruction.index] = stage
  }
  stagesByIndex.set(model, stages)
  return stages
}
