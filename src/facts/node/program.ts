/** A Node program that runs as it lies in the context: no compiler in between, and every file of it read. */
import { directoryOf } from '../../context/paths.ts'
import type { Stage } from '../../model/model.ts'
import { buildOf, fact } from '../build.ts'
import { contextPathOf, normalise } from '../placements.ts'
import { startedProgram } from '../started-program.ts'
import { type NodeSources, readNodeSources } from './sources.ts'

/** Null when it is something else, or when a file of it could not be read. */
export const nodeProgram = fact((stage: Stage): NodeSources | null => {
  const { script, unresolved, programs, file, preloads } = startedProgram(stage)
  const [program, ...others] = programs
  if (script !== null || unresolved !== null || program?.name !== 'node' || others.length > 0 || !file)
    return null
  const { context } = buildOf(stage)
  if (context.uses.some(({ overridesCommand }) => overridesCommand)) return null
  const entries = [file.path, ...preloads].map((path) => sourceAt(stage, path))
  if (entries.some((entry) => entry === null)) return null
  const manifest = contextPathOf(stage, normalise(stage.config.WorkingDir || '/', 'package.json'))
  const found = entries.filter((entry) => entry !== null)
  const sources = readNodeSources(context, manifest === null ? '' : directoryOf(manifest), found, [], false)
  return sources.missing === null ? sources : null
})

/** The file of the context that Node finds under a path of the image. */
function sourceAt(stage: Stage, path: string): string | null {
  const { context } = buildOf(stage)
  for (const end of ['', '.js', '.mjs', '.cjs', '/index.js']) {
    const found = contextPathOf(stage, path + end)
    if (found !== null && context.exists(found) === 'file') return found
  }
  return null
}
