/** What instructions see. */
import type { Instruction } from '../syntax/tree.ts'
import type { BuildModel, Stage, State } from './model.ts'
import { stageOf } from './stage-of.ts'

const NOTHING: State = {
  variables: new Map(),
  env: new Map(),
  user: '',
  workdir: '/',
  shell: ['/bin/sh', '-c'],
}

/**
 * What an instruction of the stage (or of any stage of the model) sees just before it runs. An ONBUILD trigger sees what
 * its ONBUILD sees. A FROM and what stands above the first one see nothing of an image.
 */
export function stateBefore(where: Stage | BuildModel, instruction: Instruction): State {
  const stage = 'stages' in where ? stageOf(where, instruction) : where
  return stage?.states[instruction.index - stage.from.index - 1] ?? NOTHING
}
