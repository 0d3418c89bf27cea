/**
 * buildah, which has no daemon: a store of our own in the session's folder, over the user's as a read-only one, so
 * that whatever is left in it goes with the folder. Programs run in the machine's network.
 */
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finished } from '../io/process.ts'
import { startedContainer } from './buildah-container.ts'
import { type Client, clientOf, type EngineContext, LABEL, runBuild } from './client.ts'
import { type BuildSpec, type Engine, EngineError, type Image } from './engine.ts'
import { configOf } from './image-config.ts'
import { at, parseJson, strings, text } from './json.ts'

const QUICK_MS = 120_000
const ARCHIVE_MS = 600_000

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

async function withStore(outer: EngineContext): Promise<Client> {
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
  return clientOf(context, program, QUICK_MS)
}

function build({ context, program }: Client, spec: BuildSpec): Promise<Finished> {
  // The OCI format has no place for HEALTHCHECK and SHELL.
  const command = [...program, 'build', '--format', 'docker', '--layers', '--force-rm']
  return runBuild(context, command, spec)
}

async function inspect(buildah: Client, tag: string): Promise<Image> {
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
  buildah: Client,
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

async function cleanup(buildah: Client): Promise<void> {
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
