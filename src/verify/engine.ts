/** What a container engine has to be able to do; docker.ts and buildah.ts do it. */
import type { Finished } from '../io/process.ts'

export type EngineName = 'docker' | 'buildah'

export interface BuildSpec {
  /** A folder; the engine reads its .dockerignore. */
  readonly context: string
  readonly dockerfile: string
  readonly tag: string
  /** Whether earlier results may be taken instead of running a step. */
  readonly cache: boolean
  readonly buildArgs: readonly string[]
  readonly secrets: readonly string[]
  readonly timeoutMs: number
  readonly maxLogBytes: number
  readonly onLine: (line: string) => void
}

/** The part of an image's config that decides how a container runs; names as in the OCI image spec. */
export interface ImageConfig {
  readonly user: string
  readonly workingDir: string
  /** `NAME=value`, in order. */
  readonly env: readonly string[]
  readonly entrypoint: readonly string[]
  readonly cmd: readonly string[]
  /** `80/tcp`, sorted. */
  readonly exposedPorts: readonly string[]
  readonly volumes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly stopSignal: string
  readonly shell: readonly string[]
  /** As in the image: ["CMD-SHELL", text], ["CMD", word...], ["NONE"]; empty when there is none. */
  readonly healthcheck: readonly string[]
}

export interface Image {
  readonly id: string
  readonly config: ImageConfig
  /** Digests of the unpacked layers, lowest first; empty when the engine does not tell. */
  readonly diffIds: readonly string[]
  /** The texts of the image's history: what `docker history` would show to anyone. */
  readonly history: readonly string[]
}

/** Values by name. One may be a secret: it stands in no argument list, which everybody on the machine can read. */
export type Variables = ReadonlyMap<string, string>

export interface RunSpec {
  readonly image: string
  readonly config: ImageConfig
  /** TCP ports to reach from here. */
  readonly ports: readonly number[]
  /** Set in the container, over what the image sets. */
  readonly variables: Variables
}

export interface State {
  readonly running: boolean
  /** Null while it runs and where the engine does not tell. */
  readonly exitCode: number | null
}

export interface Container {
  /** What `exec` of this engine calls it. */
  readonly id: string
  state(): Promise<State>
  /** Where on 127.0.0.1 a container port is reached; null when it is not published. */
  address(port: number): Promise<number | null>
  /** The user id of the first process, null when it cannot be told. */
  uid(): Promise<number | null>
  exec(argv: readonly string[], timeoutMs: number): Promise<Finished>
  /** Both streams, the last megabyte of each. */
  logs(): Promise<{ readonly stdout: string; readonly stderr: string }>
  /** Changes whenever the program has written another line. */
  lastWords(): Promise<string>
  /** Asks it to end and kills it after ten seconds; milliseconds it took, and its exit code. */
  stop(): Promise<{ readonly exitCode: number | null; readonly ms: number }>
  remove(): Promise<void>
}

export interface Engine {
  readonly name: EngineName
  version(): Promise<string>
  build(spec: BuildSpec): Promise<Finished>
  inspect(tag: string): Promise<Image>
  /** Hands the image as an archive of layers (docker save or OCI layout) to `consume`. */
  archive<T>(tag: string, consume: (tar: AsyncIterable<Buffer>) => Promise<T>): Promise<T>
  /** Throws StartError when the image is at fault, EngineError when something else is. */
  start(spec: RunSpec): Promise<Container>
  /** Removes every container, volume and image of this run, whatever state it was left in. */
  cleanup(): Promise<void>
}

/** The image's program could not be started at all. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** The engine refused or broke: nothing that either Dockerfile is to blame for. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}
