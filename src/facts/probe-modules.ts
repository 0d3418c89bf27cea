/** Modules that a health check imports and that nothing in the file installs by name. */
import { foreignModule } from '../knowledge/probe-modules.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact } from './build.ts'
import { stageCommands } from './commands.ts'
import { installs } from './installs.ts'
import { baseImage, lastInstruction } from './lineage.ts'

export interface UnnamedModule {
  readonly module: string
  readonly span: Span
  /** The files that were read and do not name it. */
  readonly files: readonly string[]
}

/** Null unless every install of the build is one of pip from files that can be read, and none of them names the module. */
export const unnamedModule = fact((stage: Stage): UnnamedModule | null => {
  const instruction = lastInstruction(stage, 'HEALTHCHECK')
  const module = instruction?.command ? foreignModule(textOf(instruction.command)) : null
  if (!instruction || module === null || baseImage(stage)?.repository !== 'python') return null
  const build = buildOf(stage)
  const all = build.stages.flatMap(installs)
  const files = [...new Set(all.flatMap(({ manifests }) => manifests))]
  if (all.length === 0 || all.some(({ manager }) => manager !== 'pip')) return null
  const named = build.stages.some((one) =>
    stageCommands(one).some(({ texts }) => texts.some((text) => text.includes(module))),
  )
  const texts = files.map((file) => build.context.read(file))
  // A file may take in others: `-r base.txt`.
  const silent = texts.every(
    (content) =>
      content.kind === 'text' && !content.text.includes(module) && !/^[ \t]*-r/m.test(content.text),
  )
  return named || !silent || files.length === 0 ? null : { module, span: instruction.span, files }
})

function textOf(command: NonNullable<ReturnType<typeof lastInstruction<'HEALTHCHECK'>>>['command']): string {
  if (!command) return ''
  return command.form === 'shell' ? command.script.text : command.words.map(({ text }) => text).join(' ')
}
