/** docker, with buildx when it is there. Everything of a run carries its label, and goes by it. */
import type { Finished } from '../io/process.ts'
import { type Client, clientOf, type EngineContext, LABEL, runBuild } from './client.ts'
import { startedContainer } from './docker-container.ts'
import { type BuildSpec, type Engine, EngineError, type Image } from './engine.ts'
import { configOf } from './image-config.ts'
import { at, parseJson, strings } from './json.ts'

const QUICK_MS = 60_000
const ARCHIVE_MS = 600_000

export async function dockerEngine(context: EngineContext): Promise<Engine> {
  const docker = clientOf(context, ['docker'], QUICK_MS)
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
    start: (spec) => startedContainer(docker, spec, `stagewright-${context.run}-${++containers}`),
    cleanup: () => cleanup(docker),
  }
}

function build(context: EngineContext, builder: readonly string[], spec: BuildSpec): Promise<Finished> {
  // A builder in a container keeps its result to itself unless asked; attestations would be extra manifests.
  const buildx = builder.includes('buildx') ? ['--load', '--provenance=false'] : []
  const env = { ...context.env, DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' }
  return runBuild({ ...context, env }, [...builder, '--progress=plain', ...buildx], spec)
}

async function inspect(docker: Client, tag: string): Promise<Image> {
  const image = at(parseJson(await docker.ok('image', 'inspect', tag)), 0)
  const history = await docker.ok('history', '--no-trunc', '--format', '{{.CreatedBy}}', tag)
  return {
    id: String(at(image, 'Id')),
    config: configOf(at(image, 'Config'), [LABEL]),
    diffIds: strings(at(image, 'RootFS', 'Layers')),
    history: history.split('\n'),
  }
}

async function cleanup(docker: Client): Promise<void> {
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
