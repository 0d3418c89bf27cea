/** What an image that is built in one stage ships of its own making. */
import { isDevelopmentTool, runsSources, transpiles } from '../knowledge/build-commands.ts'
import { buildsProgram } from '../knowledge/work-commands.ts'
import type { Stage } from '../model/model.ts'
import { fact } from './build.ts'
import type { StageCommand } from './commands.ts'
import { contextCopies } from './copies.ts'
import { devInstalls } from './dev-dependencies.ts'
import { lineage } from './lineage.ts'
import { startedCommands, startsUnread } from './started.ts'
import { buildSteps } from './steps.ts'
import { toolchains } from './toolchains.ts'

export interface SelfBuilt {
  /** The step that makes the program. */
  readonly step: StageCommand
  /** In words for a message. */
  readonly leftovers: readonly string[]
  /** The program that starts the sources themselves, so that nothing of what the step makes is used; else null. */
  readonly transpiler: string | null
}

/** How they are named among the leftovers. */
export const SOURCES = 'the sources'

/**
 * Null when the stage takes from other stages, builds nothing of the context, stands on an SDK (which is a finding of
 * its own), starts from the sources or builds them again at start, or starts a script that nobody can read: it may well
 * need the sources and the tools.
 */
export const selfBuilt = fact((stage: Stage): SelfBuilt | null => {
  const parts = lineage(stage)
  if (parts.some(takesFromStages) || parts.flatMap(contextCopies).length === 0) return null
  if (startsUnread(stage)) return null
  if (toolchains(stage).some(({ from, weight }) => from === 'base' && weight === 'sdk')) return null
  const step = parts.flatMap(buildSteps).at(-1)
  if (!step) return null
  const started = startedCommands(stage)
  const transpiler = started.find(({ name }) => transpiles(name))?.name ?? null
  if (transpiler !== null) return { step, leftovers: [], transpiler }
  if (started.some(({ name, args }) => runsSources(name, args) || buildsProgram(name, args))) return null
  const usesTools = started.some(({ name }) => isDevelopmentTool(name))
  const installs = usesTools ? [] : parts.flatMap(devInstalls)
  const sources = parts.flatMap(contextCopies).some(({ bringsSources }) => bringsSources)
  const leftovers = [
    ...(installs.length > 0 ? ['the development dependencies'] : []),
    ...(sources ? [SOURCES] : []),
    ...toolchains(stage).flatMap(({ from, tools }) => (from === 'install' ? tools : [])),
  ]
  return leftovers.length === 0 ? null : { step, leftovers, transpiler }
})

/** Whether a stage takes files from another one. */
export function takesFromStages(stage: Stage): boolean {
  return stage.edges.some(({ via, source }) => via === 'COPY --from' && source.kind === 'stage')
}
