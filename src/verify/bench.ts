/** Where the two sides are built and run: the same engine, limits and copied context for both. */
import type { ProcessPort } from '../io/process.ts'
import type { CopiedContext } from './build-context.ts'
import type { Engine, Variables } from './engine.ts'
import type { Limits } from './limits.ts'

/** One side of the comparison. */
export interface Subject {
  /** `original`, or the level of a candidate; part of file and image names. */
  readonly label: string
  readonly dockerfile: string
  /** The .dockerignore at the root of the context, null for none. */
  readonly ignore: string | null
}

export interface Bench {
  readonly engine: Engine
  readonly processes: ProcessPort
  readonly limits: Limits
  readonly signal: AbortSignal
  /** Whether the signal means that the time for everything together is used up. */
  readonly outOfTime: () => boolean
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  readonly run: string
  readonly context: CopiedContext
  readonly buildArgs: readonly string[]
  readonly secrets: readonly { readonly id: string; readonly spec: string; readonly value: string }[]
  /** Of the running containers on both sides; the builds do not get them. */
  readonly variables: Variables
  /** Container ports to ask; null: those the original exposes. */
  readonly ports: readonly number[] | null
  readonly path: string
  readonly smoke: readonly string[] | null
  /**
   * `measured`: steps run anew, and once more after a change of source. `quick`: what was built before is taken,
   * so times and caching say nothing; for trying many variants of one file.
   */
  readonly depth: 'measured' | 'quick'
  /** What is happening, in a few words. */
  readonly progress: (text: string) => void
}

/** Thrown when a signal or the time limit ended the work. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

export function stillGoing(bench: Bench): void {
  if (bench.signal.aborted) throw new Interrupted('interrupted')
}
