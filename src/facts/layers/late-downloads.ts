/** Builds that fetch all their dependencies behind the copy of the sources. */
import { BUILD_DOWNLOADS, type DownloadRow } from '../../knowledge/build-downloads.ts'
import type { Stage } from '../../model/model.ts'
import { stateBefore } from '../../model/state.ts'
import { buildOf, fact } from '../build.ts'
import { commandsByRun, lineageCommands, type StageCommand } from '../commands.ts'
import { type ContextCopy, contextCopies } from '../copies.ts'
import { baseImage, lineage } from '../lineage.ts'
import { contextPathOf, normalise, transfers } from '../placements.ts'
import { declaration } from '../projects.ts'
import { buildSteps } from '../steps.ts'

export interface LateDownload {
  readonly copy: ContextCopy
  readonly step: StageCommand
  readonly row: DownloadRow
}

/** The first such build of a stage; null where something may have fetched before, or nothing shows that there is anything to fetch. */
export const lateDownload = fact((stage: Stage): LateDownload | null => {
  const copy = contextCopies(stage).find(({ bringsSources }) => bringsSources)
  if (!copy) return null
  for (const step of buildSteps(stage)) {
    const row = BUILD_DOWNLOADS.find(({ programs }) => programs.includes(step.name ?? ''))
    if (!row) continue
    const behind = copy.instruction.index < step.instruction.index
    return behind && isFirst(stage, step, row) && declaresSome(stage, step, row) ? { copy, step, row } : null
  }
  return null
})

/** Neither a command, nor a cache, nor a copy, nor an image that nobody knows has brought them before. */
function isFirst(stage: Stage, step: StageCommand, { programs, elsewhere, places }: DownloadRow): boolean {
  const used = lineageCommands(stage).find(({ name }) => name !== null && programs.includes(name))
  if (used !== step || baseImage(stage)?.role !== 'sdk') return false
  if (step.args.some((arg) => arg === null || elsewhere.test(arg))) return false
  if (step.instruction.flags.some(({ name }) => name === 'mount' || name === 'network')) return false
  const { variables } = stateBefore(stage, step.instruction)
  const vendored = [...variables.values()].some((value) => elsewhere.test(value))
  return (
    !vendored && !lineage(stage).some((part) => transfers(part).some(({ target }) => places.test(target)))
  )
}

function declaresSome(stage: Stage, { instruction, ordinal }: StageCommand, row: DownloadRow): boolean {
  const run = commandsByRun(stage).get(instruction) ?? []
  if (run.some((one) => one.ordinal < ordinal && one.name === 'cd')) return false
  const build = buildOf(stage)
  const { workdir } = stateBefore(stage, instruction)
  return row.names.some((name) => {
    const path = contextPathOf(stage, normalise(workdir, name))
    if (path === null || build.context.exists(path) !== 'file') return false
    const declared = declaration(build, path)
    const some = declared !== null && declared.dependencies.length + declared.tools.length > 0
    const vendor = `${path.slice(0, -name.length)}vendor`
    return some && build.context.exists(vendor) === 'absent'
  })
}
