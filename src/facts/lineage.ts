/** What a stage is built on: the stages below it and the image at the bottom. */
import type { ImageFacts } from '../knowledge/images.ts'
import type { Base, Stage } from '../model/model.ts'
import type { Instruction } from '../syntax/tree.ts'
import { buildOf, fact } from './build.ts'
import { type InstructionOf, instructionsOf } from './instructions.ts'

/** The stages whose layers a stage has, the lowest first, itself last. */
export const lineage = fact((stage: Stage): readonly Stage[] =>
  stage.base.kind === 'stage' && stage.base.stage.index < stage.index
    ? [...lineage(stage.base.stage), stage]
    : [stage],
)

/** What the lowest stage of a lineage starts from: never a stage. */
export const rootBase = fact((stage: Stage): Base => lineage(stage)[0]?.base ?? stage.base)

/** What is known of the image below a stage; null for scratch and for images nobody knows. */
export const baseImage = fact((stage: Stage): ImageFacts | null => {
  const base = rootBase(stage)
  return base.kind === 'image' ? buildOf(stage).images.facts(base.reference) : null
})

/** The last instruction of a kind that a stage or those below it have; null when none does. */
export function lastInstruction<K extends Instruction['keyword']>(
  stage: Stage,
  keyword: K,
): InstructionOf<K> | null {
  const parts = lineage(stage)
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]
    const found = part && instructionsOf(part, keyword).at(-1)
    if (found) return found
  }
  return null
}

/** Whether CMD or ENTRYPOINT of this file says what a container starts. */
export function startsItsOwn(stage: Stage): boolean {
  return lastInstruction(stage, 'CMD') !== null || lastInstruction(stage, 'ENTRYPOINT') !== null
}

/** A stage as people call it: its name, or its number. */
export function stageLabel(stage: Stage): string {
  return stage.name ?? `stage ${stage.index}`
}

/** The reference at the bottom as messages name it: `scratch`, or an image without its digest. */
export function baseLabel(stage: Stage): string {
  const base = rootBase(stage)
  return base.kind === 'image' || base.kind === 'invalid' ? withoutDigest(base.reference) : 'scratch'
}

export function withoutDigest(reference: string): string {
  return reference.replace(/@[a-z0-9]+:[a-f0-9]{32,}$/i, '')
}
