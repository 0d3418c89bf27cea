/** What was seen of one Dockerfile: data, so that judging it needs no engine. */
import type { BuildFailure } from './build-log.ts'
import type { Contents } from './contents.ts'
import type { ImageConfig } from './engine.ts'

export interface Observation {
  readonly build: BuildObservation
  /** Null when the build failed. */
  readonly image: ImageObservation | null
  /** Null when the build failed. */
  readonly run: RunObservation | null
}

export interface BuildObservation {
  readonly ok: boolean
  /** Seconds in which steps ran, without pulling base images. */
  readonly coldSeconds: number
  /** The same after one source file changed; null when there was no file to change or that build failed. */
  readonly warmSeconds: number | null
  /** The file that was changed, relative to the context. */
  readonly touched: string | null
  readonly dependencyLayer: 'holds' | 'rebuilt' | 'none' | 'unknown'
  readonly failure: BuildFailure | null
}

export interface ImageObservation {
  readonly config: ImageConfig
  /** The config of what the last stage stands on; null for scratch and when it cannot be told. */
  readonly base: ImageConfig | null
  readonly contents: Contents
}

export interface RunObservation {
  /** Why it did not even start; null when it did. */
  readonly startError: string | null
  /** Whether it still ran when we had seen enough. */
  readonly running: boolean
  /** Of a program that ended by itself. */
  readonly exitCode: number | null
  /** Of a program that ended by itself, the last of its stdout, and of its stderr unless it ended with 0. */
  readonly output: string
  /** The last lines it wrote to either stream. */
  readonly tail: string
  readonly uid: number | null
  readonly ports: readonly PortObservation[]
  /** Null when the image has no health check or the program does not run. */
  readonly health: { readonly exitCode: number | null; readonly output: string } | null
  readonly smoke: { readonly exitCode: number | null; readonly output: string } | null
  /** Null when the program ended by itself. */
  readonly stop: { readonly exitCode: number | null; readonly seconds: number } | null
}

export interface PortObservation {
  readonly port: number
  /** What answered: an HTTP status, another protocol that keeps the connection, or nothing. */
  readonly answer: number | 'open' | 'none'
}
