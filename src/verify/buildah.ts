/**
 * buildah, which has no daemon: a store of our own in the session's folder, over the user's as a read-only one, so
 * that whatever is left in it goes with the folder. Programs run in the machine's network.
 */
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finished } from '../io/process.ts'
import { startedContainer } from './buildah-container.ts'
import { type EngineContext, LABEL } from './docker.ts'
import { type BuildSpec, type Engine, EngineError, type Image } from './engine.ts'
import { configOf } from './image-config.ts'
import { at, parseJson, strings, text } from './json.ts'

const QUICK_MS = 120_000
const ARCHIVE_MS = 600_000

export interface Buildah {
  readonly context: EngineContext
  /** The program with the options that name our store. */
  readonly program: readonly string[]
  ok(...args: readonly string[]): Promise<string>
  always(...args: readonly string[]): Promise<Finished>
}

export async function buildahEngine(context: EngineContext): Promise<Engine> {
  const buildah = await withStore(context)
  let containers = 0
  return {
    name: 'buildah',
    version: async () => (await buildah.ok('version')).match(/^Version:\s*(\S+)/m)?.[1] ?? 'unknown',
    build: (spec) => build(buildah, spec),
    inspect: (tag) => inspect(buildah, tag),
    archive: (tag, consume) => archive(buildah, tag, consume),
    start: (spec) => startedContainer(buildah, spec, `stagewright-${context.run}-${++containers}`),
    cleanup: () => cleanup(buildah),
  }
}

async function withStore(outer: EngineContext): Promise<Buildah> {
  // Its own temporary folders belong into ours: interrupted, it leaves them.
  const context = { ...outer, env: { ...outer.env, TMPDIR: outer.folder } }
  const { processes, env, signal } = context
  const info = await processes.run(['buildah', 'info'], { env, timeoutMs: QUICK_MS, signal })
  const store = at(parseJson(info.stdout), 'store')
  const graphRoot = text(at(store, 'GraphRoot'))
  if (info.code !== 0 || graphRoot === '') throw new EngineError(`buildah info: ${info.stderr.trim()}`)
  const folder = join(context.folder, 'store')
  await mkdir(folder, { recursive: true })
  const program = [
    'buildah',
    ...['--root', join(folder, 'graph'), '--runroot', join(folder, 'run')],
    ...['--storage-driver', text(at(store, 'GraphDriverName')) || 'overlay'],
    ...['--storage-opt', `additionalimagestore=${graphRoot}`],
  ]
  const call = (args: readonly string[], stop: AbortSignal | null): Promise<Finished> =>
    processes.run([...program, ...args], { env, timeoutMs: QUICK_MS, ...(stop ? { signal: stop } : {}) })
  return {
    context,
    program,
    async ok(...args) {
      const finished = await call(args, signal)
      if (finished.code === 0) return finished.stdout
      throw new EngineError(`buildah ${args[0]}: ${finished.stderr.trim() || `ended with ${finished.code}`}`)
    },
    always: (...args) => call(args, null),
  }
}

function build({ context, program }: Buildah, spec: BuildSpec): Promise<Finished> {
  const argv = [
    ...program,
    // The OCI format has no place for HEALTHCHECK and SHELL.
    ...['build', '--format', 'docker', '--layers', '--force-rm'],
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

async function inspect(buildah: Buildah, tag: string): Promise<Image> {
  const image = parseJson(await buildah.ok('inspect', '--type', 'image', tag))
  const docker = at(image, 'Docker')
  const history = at(docker, 'history')
  return {
    id: text(at(image, 'FromImageID')),
    config: configOf(at(docker, 'config'), [LABEL]),
    diffIds: strings(at(docker, 'rootfs', 'diff_ids')),
    history: Array.isArray(history) ? history.map((entry) => text(at(entry, 'created_by'))) : [],
  }
}

async function archive<T>(
  buildah: Buildah,
  tag: string,
  consume: (tar: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> {
  const { processes, env, signal, folder } = buildah.context
  const path = join(folder, 'image.tar')
  await rm(path, { force: true })
  const argv = [...buildah.program, 'push', '-q', tag, `docker-archive:${path}`]
  const finished = await processes.run(argv, { env, timeoutMs: ARCHIVE_MS, signal })
  if (finished.code !== 0) throw new EngineError(`buildah push: ${finished.stderr.trim()}`)
  try {
    return await consume(createReadStream(path))
  } finally {
    await rm(path, { force: true })
  }
}

async function cleanup(buildah: Buildah): Promise<void> {
  const { processes, env, folder } = buildah.context
  await buildah.always('rm', '--all')
  await buildah.always('rmi', '--all', '--force')
  const store = join(folder, 'store')
  // The store mounts itself on itself; without a daemon nobody takes that back.
  for (const path of ['graph/overlay', 'graph/vfs', 'run']) {
    await processes.run(['umount', join(store, path)], { env, timeoutMs: QUICK_MS })
  }
  const removed = await rm(store, { recursive: true, force: true }).then(
    () => true,
    () => false,
  )
  // Without root the layers belong to ids of a user namespace: only from inside one can they go.
  if (!removed) await processes.run(['buildah', 'unshare', 'rm', '-rf', store], { env, timeoutMs: QUICK_MS })
}
