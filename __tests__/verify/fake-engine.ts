/** An engine made of data: a Dockerfile's text decides what its image does. */
import type { Finished } from '../../src/io/process.ts'
import {
  type BuildSpec,
  type Container,
  type Engine,
  EngineError,
  type Image,
  StartError,
  type Variables,
} from '../../src/verify/engine.ts'
import { chunks, dockerArchive } from './archives.ts'
import { observation } from './observations.ts'

export interface Behaviour {
  /** The build fails with this message. */
  readonly broken?: string
  readonly startError?: string
  /** The engine itself refuses to start it. */
  readonly refused?: string
  /** Its image names no program. */
  readonly empty?: boolean
  /** Ends at once; a list is worked off run by run, its last item stays. */
  readonly exit?: readonly number[]
  /** Milliseconds it runs before it ends. */
  readonly lives?: number
  readonly output?: readonly string[]
  /** What it writes to stderr, run by run. */
  readonly complaint?: readonly string[]
  readonly uid?: number
}

export interface FakeEngine extends Engine {
  readonly built: string[]
  /** What each container got. */
  readonly given: Variables[]
  readonly containers: Set<string>
  cleanups: number
}

/** `behaviours`: by the first line of the Dockerfile. */
export function fakeEngine(
  behaviours: Readonly<Record<string, Behaviour>>,
  read: (path: string) => string,
): FakeEngine {
  const tags = new Map<string, Behaviour>()
  const runs = new Map<string, number>()
  const engine: FakeEngine = {
    name: 'docker',
    built: [],
    given: [],
    containers: new Set(),
    cleanups: 0,
    version: async () => 'test',
    async build(spec: BuildSpec) {
      const behaviour = behaviours[read(spec.dockerfile).split('\n')[0] ?? ''] ?? {}
      engine.built.push(spec.tag.replace(/^[^:]*:/, ''))
      tags.set(spec.tag, behaviour)
      return ended(behaviour.broken === undefined ? 0 : 1, '', `ERROR: ${behaviour.broken ?? ''}`)
    },
    inspect: async (tag): Promise<Image> => ({
      id: 'x',
      config: {
        ...(observation().image?.config ?? fail()),
        exposedPorts: [],
        ...(tags.get(tag)?.empty ? { cmd: [] } : {}),
      },
      diffIds: ['a'],
      history: [],
    }),
    archive: (_tag, consume) => consume(chunks(dockerArchive([[{ path: 'bin/app', text: 'app' }]]))),
    async start({ image, variables }) {
      const behaviour = tags.get(image) ?? {}
      engine.given.push(variables)
      if (behaviour.refused !== undefined) throw new EngineError(behaviour.refused)
      if (behaviour.startError !== undefined) throw new StartError(behaviour.startError)
      const run = runs.get(image) ?? 0
      runs.set(image, run + 1)
      return container(engine, `${image}-${run}`, behaviour, run)
    },
    async cleanup() {
      engine.cleanups++
    },
  }
  return engine
}

function fail(): never {
  throw new Error('no image')
}

function container(engine: FakeEngine, id: string, behaviour: Behaviour, run: number): Container {
  engine.containers.add(id)
  const of = <T>(list: readonly T[] | undefined): T | undefined => list?.[Math.min(run, list.length - 1)]
  const end = performance.now() + (behaviour.lives ?? 0)
  const exit = (): number | undefined => (performance.now() < end ? undefined : of(behaviour.exit))
  return {
    id,
    state: async () => ({ running: exit() === undefined, exitCode: exit() ?? null }),
    address: async (port) => port,
    uid: async () => behaviour.uid ?? 1000,
    exec: async () => ended(0, '', ''),
    logs: async () => ({ stdout: of(behaviour.output) ?? '', stderr: of(behaviour.complaint) ?? '' }),
    lastWords: async () => '',
    stop: async () => ({ exitCode: 0, ms: 1 }),
    remove: async () => {
      engine.containers.delete(id)
    },
  }
}

function ended(code: number, stdout: string, stderr: string): Finished {
  return { code, stopped: null, stdout, stderr }
}
