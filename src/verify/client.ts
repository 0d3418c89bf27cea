/** The program that speaks for an engine, and what both engines ask of theirs in the same words. */
import type { Finished, ProcessPort } from '../io/process.ts'
import { type BuildSpec, EngineError, type Variables } from './engine.ts'

export interface EngineContext {
  readonly processes: ProcessPort
  /** Of the programs that are started. */
  readonly env: NodeJS.ProcessEnv
  /** Random, lower case: part of every name and label of this run. */
  readonly run: string
  /** A folder of this run for temporary files. */
  readonly folder: string
  /** Stops whatever runs; cleaning up goes on regardless. */
  readonly signal: AbortSignal
}

/** The label that everything of ours carries; its value is the run. */
export const LABEL = 'stagewright.run'

export interface Client {
  readonly context: EngineContext
  /** The program with the options that stand before every command. */
  readonly program: readonly string[]
  /** For one command of `ok` or `always`. */
  readonly timeoutMs: number
  /** Runs a command; throws EngineError unless it ends with 0. */
  ok(...args: readonly string[]): Promise<string>
  /** Runs it even after an abort, whatever it says. */
  always(...args: readonly string[]): Promise<Finished>
}

export function clientOf(context: EngineContext, program: readonly string[], timeoutMs: number): Client {
  const { processes, env, signal } = context
  return {
    context,
    program,
    timeoutMs,
    async ok(...args) {
      const finished = await processes.run([...program, ...args], { env, timeoutMs, signal })
      if (finished.code === 0) return finished.stdout
      const why = finished.stderr.trim() || `ended with ${finished.code}`
      throw new EngineError(`${program[0]} ${args[0]}: ${why}`)
    },
    always: (...args) => processes.run([...program, ...args], { env, timeoutMs }),
  }
}

/** The same with the variables in the environment of the program, where `envOptions` lets it look for them. */
export function withVariables({ context, program, timeoutMs }: Client, variables: Variables): Client {
  const env = { ...context.env, ...Object.fromEntries(variables) }
  return clientOf({ ...context, env }, program, timeoutMs)
}

/** For `docker create` and `buildah config`: a name alone stands for the value in the program's own environment. */
export function envOptions(variables: Variables): readonly string[] {
  // buildah takes an empty value for none; there is nothing to hide in one.
  return [...variables].flatMap(([name, value]) => ['--env', value === '' ? `${name}=` : name])
}

/** What the engines' programs, or what loads and starts them, read for themselves. */
const OF_PROGRAMS =
  /^(?:PATH|HOME|TMPDIR|BASH_ENV|LD_(?:PRELOAD|LIBRARY_PATH|AUDIT)|REGISTRY_AUTH_FILE|STORAGE_(?:DRIVER|OPTS)|(?:DOCKER|XDG|_?BUILDAH|_?CONTAINERS)_.*)$/

/** Whether a variable in the environment of an engine's program would make another one of it. */
export function steersProgram(name: string): boolean {
  return OF_PROGRAMS.test(name)
}

/** Runs a build; `command` is the program up to its own options of a build. */
export function runBuild(
  context: EngineContext,
  command: readonly string[],
  spec: BuildSpec,
): Promise<Finished> {
  const argv = [
    ...command,
    ...(spec.cache ? [] : ['--no-cache']),
    ...['--label', `${LABEL}=${context.run}`, '-t', spec.tag, '-f', spec.dockerfile],
    ...spec.buildArgs.flatMap((arg) => ['--build-arg', arg]),
    ...spec.secrets.flatMap((secret) => ['--secret', secret]),
    spec.context,
  ]
  return context.processes.run(argv, {
    env: context.env,
    timeoutMs: spec.timeoutMs,
    maxBytes: spec.maxLogBytes,
    signal: context.signal,
    onLine: spec.onLine,
  })
}
