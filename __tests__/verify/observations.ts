/** Observations as data, for judging without an engine: a server that does everything right, and what differs from it. */
import type { Contents } from '../../src/verify/contents.ts'
import type { ImageConfig } from '../../src/verify/engine.ts'
import type {
  BuildObservation,
  ImageObservation,
  Observation,
  RunObservation,
} from '../../src/verify/observation.ts'

const CONFIG: ImageConfig = {
  user: '1000',
  workingDir: '/app',
  env: ['PATH=/usr/bin', 'PORT=3000'],
  entrypoint: [],
  cmd: ['node', 'server.js'],
  exposedPorts: ['3000/tcp'],
  volumes: [],
  labels: {},
  stopSignal: '',
  shell: [],
  healthcheck: [],
}

const BASE: ImageConfig = {
  ...CONFIG,
  user: '',
  workingDir: '',
  env: ['PATH=/usr/bin'],
  cmd: ['node'],
  exposedPorts: [],
}

const CONTENTS: Contents = {
  bytes: 200_000_000,
  layers: 5,
  toolchains: [],
  caches: [],
  secrets: [],
  setuid: [],
}

const BUILD: BuildObservation = {
  ok: true,
  coldSeconds: 10,
  warmSeconds: 1,
  touched: 'src/server.js',
  dependencyLayer: 'holds',
  failure: null,
}

const RUN: RunObservation = {
  startError: null,
  running: true,
  exitCode: null,
  output: '',
  tail: '',
  uid: 1000,
  ports: [{ port: 3000, answer: 200 }],
  health: null,
  smoke: null,
  stop: { exitCode: 0, seconds: 0.1 },
}

export interface Changes {
  readonly build?: Partial<BuildObservation>
  readonly run?: Partial<RunObservation>
  readonly config?: Partial<ImageConfig>
  readonly base?: Partial<ImageConfig> | null
  readonly contents?: Partial<Contents>
}

/** A server that does everything right, but for the changes. */
export function observation(changes: Changes = {}): Observation {
  const image: ImageObservation = {
    config: { ...CONFIG, ...changes.config },
    base: changes.base === null ? null : { ...BASE, ...changes.base },
    contents: { ...CONTENTS, ...changes.contents },
  }
  return { build: { ...BUILD, ...changes.build }, image, run: { ...RUN, ...changes.run } }
}

/** One that could not be built. */
export function unbuilt(message: string, line: number | null): Observation {
  const failure = { line, quote: '', message, tail: '' }
  const nothing = { warmSeconds: null, touched: null, dependencyLayer: 'unknown' } as const
  return { build: { ...BUILD, ...nothing, ok: false, failure }, image: null, run: null }
}
