/** The instructions of a stage by their kind: a fact that asks for one kind need not look at all of them. */
import type { Stage } from '../model/model.ts'
import type { AddInstruction, CopyInstruction, Instruction } from '../syntax/tree.ts'
import { fact } from './build.ts'

type Keyword = Instruction['keyword']

export type InstructionOf<K> = Instruction extends infer I
  ? I extends { keyword: infer Own }
    ? K extends Own
      ? I
      : never
    : never
  : never

const byKeyword = fact((stage: Stage): ReadonlyMap<Keyword, readonly Instruction[]> => {
  const groups = new Map<Keyword, Instruction[]>()
  for (const instruction of stage.instructions) {
    const group = groups.get(instruction.keyword)
    if (group) group.push(instruction)
    else groups.set(instruction.keyword, [instruction])
  }
  return groups
})

const NONE: readonly never[] = []

/** Those of one kind, in order. */
export function instructionsOf<K extends Keyword>(stage: Stage, keyword: K): readonly InstructionOf<K>[] {
  return (byKeyword(stage).get(keyword) ?? NONE) as readonly InstructionOf<K>[]
}

/** COPY and ADD, in order. */
export const copyInstructions = fact((stage: Stage): readonly (CopyInstruction | AddInstruction)[] => {
  const [copies, adds] = [instructionsOf(stage, 'COPY'), instructionsOf(stage, 'ADD')]
  if (adds.length === 0) return copies
  return copies.length === 0 ? adds : [...copies, ...adds].sort((a, b) => a.index - b.index)
})
