/** Shorthand of the model tests. */
import { buildModel } from '../../src/model/build.ts'
import type { BuildModel, ImageConfig, KnownBase, Stage } from '../../src/model/model.ts'
import type { BuildOptions } from '../../src/model/scope.ts'
import { parse } from '../../src/syntax/parse.ts'
import type { Instruction } from '../../src/syntax/tree.ts'

export function read(
  lines: string | readonly string[],
  known: KnownBase = () => null,
  options?: BuildOptions,
): BuildModel {
  const text = typeof lines === 'string' ? lines : `${lines.join('\n')}\n`
  return buildModel(parse(text), known, options)
}

export function stageAt(model: BuildModel, index: number): Stage {
  const stage = model.stages.at(index)
  if (!stage) throw new Error(`no stage ${index}`)
  return stage
}

/** The config of the last stage. */
export function configOf(lines: readonly string[], known?: KnownBase, options?: BuildOptions): ImageConfig {
  return stageAt(read(lines, known, options), -1).config
}

/** The environment of the last stage without the PATH that BuildKit adds. */
export function envOf(
  lines: readonly string[],
  known?: KnownBase,
  options?: BuildOptions,
): readonly string[] {
  return configOf(lines, known, options).Env.filter((entry) => !entry.startsWith('PATH='))
}

/** What is refused, as `stage: message`; `file` for the whole file. */
export function refusals(model: BuildModel): readonly string[] {
  return model.problems.map(({ stage, message }) => `${stage?.index ?? 'file'}: ${message}`)
}

export function instructionAt(model: BuildModel, index: number): Instruction {
  const instruction = model.dockerfile.instructions.at(index)
  if (!instruction) throw new Error(`no instruction ${index}`)
  return instruction
}
