/** docker, with buildx when it is there. Everything of a run carries its label, and goes by it. */
import { readFile } from 'node:fs/promises'
import type { Finished, ProcessPort } from '../io/process.ts'
import {
  type BuildSpec,
  type Container,
  type Engine,
  EngineError,
  type Image,
  type RunSpec,
  StartError,
} from './engine.ts'
import { configOf } from './image-config.ts'
import { at, parseJson, strings } from './json.ts'

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

const QUICK_MS = 60_000
const ARCHIVE_MS = 600_000
const STOP_SECONDS = 10

interface Docker {
  readonly context: EngineContext
  /** Runs the client; throws EngineError unless it ends with 0. */
  ok(...args: readonly string[]): Promise<string>
  /** Runs it even after an abort, whatever it says. */
  always(...args: readonly string[]): Promise<Finished>
}

export async function dockerEngine(context: EngineContext): Promise<Engine> {
  const docker = client(context)
  const plugin = await docker.always('buildx', 'version')
  const builder = plugin.code === 0 ? ['docker', 'buildx', 'build'] : ['docker', 'build']
  let containers = 0
  return {
    name: 'docker',
    version: async () => (await docker.ok('version', '--format', '{{.Server.Version}}')).trim(),
    build: (spec) => build(context, builder, spec),
    inspect: (tag) => inspect(docker, tag),
    async archive(tag, consume) {
      const options = { env: context.env, timeoutMs: ARCHIVE_MS, signal: context.signal }
      const { value, finished } = await context.processes.pipe(['docker', 'save', tag], options, consume)
      if (finished.code !== 0) throw new EngineError(`docker save: ${finished.stderr.trim()}`)
      return value
    },
    start: (spec) => start(docker, spec, `${context.run}-${++containers}`),
    cleanup: () => cleanup(docker),
  }
}

function client(context: EngineContext): Docker {
  const { processes, env, signal } = context
  return {
    context,
    async ok(...args) {
      const finished = await processes.run(['docker', ...args], { env, timeoutMs: QUICK_MS, signal })
      if (finished.code === 0) return finished.stdout
      throw new EngineError(`docker ${args[0]}: ${finished.stderr.trim() || `ended with ${finished.code}`}`)
    },
    always: (...args) => processes.run(['docker', ...args], { env, timeoutMs: QUICK_MS }),
  }
}

function build(context: EngineContext, builder: readonly string[], spec: BuildSpec): Promise<Finished> {
  const buildx = builder.includes('buildx')
  const argv = [
    ...builder,
    '--progress=plain',
    // A builder in a container keeps its result to itself unless asked; attestations would be extra manifests.
    ...(buildx ? ['--load', '--provenance=false'] : []),
    ...(spec.cache ? [] : ['--no-cache']),
    ...['--label', `${LABEL}=${context.run}`, '-t', spec.tag, '-f', spec.dockerfile],
    ...spec.buildArgs.flatMap((arg) => ['--build-arg', arg]),
    ...spec.secrets.flatMap((secret) => ['--secret', secret]),
    spec.context,
  ]
  return context.processes.run(argv, {
    env: { ...context.env, DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
    timeoutMs: spec.timeoutMs,
    maxBytes: spec.maxLogBytes,
    signal: context.signal,
    onLine: spec.onLine,
  })
}

async function inspect(docker: Docker, tag: string): Promise<Image> {
  const image = at(parseJson(await docker.ok('image', 'inspect', tag)), 0)
  const history = await docker.ok('history', '--no-trunc', '--format', '{{.CreatedBy}}', tag)
  return {
    id: String(at(image, 'Id')),
    config: configOf(at(image, 'Config'), [LABEL]),
    diffIds: strings(at(image, 'RootFS', 'Layers')),
    history: history.split('\n'),
  }
}

async function start(docker: Docker, spec: RunSpec, name: string): Promise<Container> {
  const id = `stagewright-${name}`
  await docker.ok(
    'create',
    ...['--label', `${LABEL}=${docker.context.run}`, '--name', id],
    // We run the check ourselves, once the program is up; the daemon's own would only add noise to the logs.
    '--no-healthcheck',
    ...['--pids-limit', '4096', '--log-driver', 'json-file', '--log-opt', 'max-size=8m'],
    ...spec.ports.flatMap((port) => ['-p', `127.0.0.1::${port}`]),
    spec.image,
  )
  const started = await docker.always('start', id)
  if (started.code !== 0) throw new StartError(started.stderr.trim())
  return container(docker, id)
}

function container(docker: Docker, id: string): Container {
  const { processes, env, signal } = docker.context
  const state = async () => {
    const found = at(parseJson(await docker.ok('container', 'inspect', id)), 0, 'State')
    const running = at(found, 'Running') === true
    const code = at(found, 'ExitCode')
    return { running, exitCode: running || typeof code !== 'number' ? null : code }
  }
  return {
    id,
    state,
    async address(port) {
      const { code, stdout } = await docker.always('port', id, `${port}/tcp`)
      const match = /127\.0\.0\.1:(\d+)/.exec(stdout)
      return code === 0 && match ? Number(match[1]) : null
    },
    uid: () => uidOf(docker, id),
    exec: (argv, timeoutMs) =>
      processes.run(['docker', 'exec', id, ...argv], { env, timeoutMs, signal, keepBytes: 65_536 }),
    async logs() {
      const { stdout, stderr } = await processes.run(['docker', 'logs', id], {
        env,
        timeoutMs: QUICK_MS,
        keepBytes: 1 << 20,
      })
      return { stdout, stderr }
    },
    async lastWords() {
      const options = { env, timeoutMs: QUICK_MS, keepBytes: 65_536, signal }
      const latest = await processes.run(['docker', 'logs', '--timestamps', '--tail', '1', id], options)
      return latest.stdout + latest.stderr
    },
    async stop() {
      const began = performance.now()
      await docker.ok('stop', '-t', String(STOP_SECONDS), id)
      const ms = performance.now() - began
      return { exitCode: (await state()).exitCode, ms }
    },
    remove: async () => {
      await docker.always('rm', '-f', '-v', id)
    },
  }
}

async function uidOf(docker: Docker, id: string): Promise<number | null> {
  const inspected = at(parseJson(await docker.ok('container', 'inspect', id)), 0)
  const pid = at(inspected, 'State', 'Pid')
  if (typeof pid !== 'number' || pid === 0) return null
  const top = await docker.always('top', id, '-eo', 'pid,uid')
  const row = top.stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const uid = top.code === 0 ? row.find(([process]) => process === pid)?.[1] : undefined
  return uid ?? (await uidFromProc(pid, String(at(inspected, 'Id'))))
}

/** Where the engine's host has no `ps`: the kernel knows, if the process is one of this machine's. */
async function uidFromProc(pid: number, id: string): Promise<number | null> {
  try {
    // Behind a virtual machine the same number is some other process: its cgroup tells.
    if (!(await readFile(`/proc/${pid}/cgroup`, 'utf8')).includes(id)) return null
    const match = /^Uid:\s+\d+\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))
    return match ? Number(match[1]) : null
  } catch {
    return null
  }
}

async function cleanup(docker: Docker): Promise<void> {
  const filter = ['--filter', `label=${LABEL}=${docker.context.run}`]
  // Twice: a client that was stopped may have asked for something that the daemon finishes only now.
  for (let round = 0; round < 2; round++) {
    const containers = words(await docker.always('ps', '-aq', ...filter))
    if (containers.length > 0) await docker.always('rm', '-f', '-v', ...containers)
    const images = words(await docker.always('images', '-aq', '--no-trunc', ...filter))
    if (images.length > 0) await docker.always('rmi', '-f', ...images)
  }
}

function words(finished: Finished): readonly string[] {
  return [...new Set(finished.stdout.split(/\s+/).filter((word) => word !== ''))]
}
