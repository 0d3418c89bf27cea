/** Which engine is used: the one that is asked for, or the first that is there and answers. */
import { buildahEngine } from './buildah.ts'
import type { EngineContext } from './client.ts'
import { dockerEngine } from './docker.ts'
import { type Engine, EngineError, type EngineName } from './engine.ts'

export interface ChosenEngine {
  readonly engine: Engine
  readonly version: string
}

const OPEN: Readonly<Record<EngineName, (context: EngineContext) => Promise<Engine>>> = {
  docker: dockerEngine,
  buildah: buildahEngine,
}

/** Throws EngineError, with what was tried and why not, when none can be used. */
export async function chooseEngine(
  wanted: EngineName | 'auto',
  context: EngineContext,
): Promise<ChosenEngine> {
  const names: readonly EngineName[] = wanted === 'auto' ? ['docker', 'buildah'] : [wanted]
  const tried: string[] = []
  for (const name of names) {
    if ((await context.processes.which(name)) === null) {
      tried.push(`${name} is not on PATH`)
      continue
    }
    try {
      const engine = await OPEN[name](context)
      return { engine, version: await engine.version() }
    } catch (error) {
      tried.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new EngineError(`no container engine: ${tried.join('; ')}`)
}
