/** Builds one Dockerfile, runs its image and writes down what was seen. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finished } from '../io/process.ts'
import { type Bench, type Subject, stillGoing } from './bench.ts'
import { placeFile, readIfThere, sourceFiles, touched } from './build-context.ts'
import {
  type BuildStep,
  buildahLog,
  buildFailure,
  buildkitLog,
  dependencyLayer,
  type LogReader,
  looksTransient,
} from './build-log.ts'
import { contentsOf, leaksOf } from './contents.ts'
import { baseOnly } from './dockerfile.ts'
import { type Engine, EngineError, type Image } from './engine.ts'
import { readImage } from './layers.ts'
import type { BuildObservation, ImageObservation, Observation } from './observation.ts'
import { type Asked, observeRun } from './observe-run.ts'
import { enoughSpace } from './space.ts'

export async function observe(bench: Bench, subject: Subject, asked: Asked): Promise<Observation> {
  const tag = `stagewright-${bench.run}:${subject.label}`
  await placeFile(bench.context.folder, '.dockerignore', subject.ignore)
  const cold = await buildTwiceIfNeeded(bench, subject, tag)
  if (!cold.ok) return { build: cold, image: null, run: null }
  bench.progress(`${subject.label}: looking into the image`)
  const image = await bench.engine.inspect(tag)
  const observed = await observeImage(bench, subject, tag, image)
  const run = await observeRun(bench, subject, tag, image.config, asked)
  const warm = await buildWarm(bench, subject, `${tag}-warm`)
  return { build: { ...cold, ...warm }, image: observed, run }
}

async function buildTwiceIfNeeded(bench: Bench, subject: Subject, tag: string): Promise<BuildObservation> {
  const cache = bench.depth === 'quick'
  const first = await build(bench, subject, tag, cache)
  if (first.observation.ok || !looksTransient(first.log)) return first.observation
  bench.progress(`${subject.label}: the network failed, building once more`)
  return (await build(bench, subject, tag, cache)).observation
}

interface Built {
  readonly observation: BuildObservation
  readonly steps: readonly BuildStep[]
  readonly log: string
}

async function build(bench: Bench, subject: Subject, tag: string, cache: boolean): Promise<Built> {
  stillGoing(bench)
  await enoughSpace(bench.folder, bench.limits.freeBytes)
  const name = `${subject.label}${cache ? '-warm' : ''}`
  const dockerfile = join(bench.folder, `${subject.label}.Dockerfile`)
  await writeFile(dockerfile, subject.dockerfile)
  const reader = readerFor(bench.engine)
  const began = performance.now()
  const finished = await bench.engine.build({
    context: bench.context.folder,
    dockerfile,
    tag,
    cache,
    buildArgs: bench.buildArgs,
    secrets: bench.secrets.map((secret) => secret.spec),
    timeoutMs: bench.limits.buildMs,
    maxLogBytes: bench.limits.logBytes,
    onLine: (line) => {
      reader.line(line, performance.now() - began)
      const step = reader.steps().at(-1)?.title
      bench.progress(`${name}: ${step ?? 'building'}`)
    },
  })
  const log = finished.stdout + finished.stderr
  await writeFile(join(bench.folder, `${name}.build.log`), log)
  stillGoing(bench)
  const observation = {
    ...NO_WARM,
    ok: finished.code === 0,
    coldSeconds: round((reader.workMs() || performance.now() - began) / 1000),
    failure: failureOf(finished, log, bench, subject),
  }
  return { observation, steps: reader.steps(), log }
}

/** Null when it was built. A build that was stopped failed for that reason, whatever its log says. */
function failureOf(
  { code, stopped }: Finished,
  log: string,
  { limits }: Bench,
  { dockerfile }: Subject,
): BuildObservation['failure'] {
  if (code === 0) return null
  const failure = buildFailure(log, dockerfile)
  if (stopped === 'timeout') return { ...failure, message: `no end within ${limits.buildMs / 1000} s` }
  return stopped === 'output' ? { ...failure, message: 'the build log grew past its limit' } : failure
}

function readerFor(engine: Engine): LogReader {
  return engine.name === 'docker' ? buildkitLog() : buildahLog()
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10
}

const TOUCHES = 3

type Warm = Pick<BuildObservation, 'warmSeconds' | 'touched' | 'dependencyLayer'>
const NO_WARM: Warm = { warmSeconds: null, touched: null, dependencyLayer: 'unknown' }

/** Changes one source file and builds again. A file whose change rebuilds nothing was not one: the next is tried. */
async function buildWarm(bench: Bench, subject: Subject, tag: string): Promise<Warm> {
  if (bench.depth === 'quick') return NO_WARM
  for (const path of sourceFiles(bench.context.files).slice(0, TOUCHES)) {
    const before = await readIfThere(join(bench.context.folder, ...path.split('/')))
    if (before === null) continue
    await placeFile(bench.context.folder, path, touched(path, before, `${bench.run} ${subject.label}`))
    try {
      const { observation, steps } = await build(bench, subject, tag, true)
      if (!observation.ok) return { ...NO_WARM, touched: path }
      if (steps.every((step) => step.cached)) continue
      const layer = dependencyLayer(steps)
      // Of two equal layers buildah may take the one of another build, and then finds nothing of what follows.
      const known = bench.engine.name === 'docker' || layer !== 'rebuilt'
      return {
        warmSeconds: observation.coldSeconds,
        touched: path,
        dependencyLayer: known ? layer : 'unknown',
      }
    } finally {
      await placeFile(bench.context.folder, path, before)
    }
  }
  return NO_WARM
}

async function observeImage(
  bench: Bench,
  subject: Subject,
  tag: string,
  image: Image,
): Promise<ImageObservation> {
  const base = await observeBase(bench, subject)
  const contents = await bench.engine
    .archive(tag, (tar) => readImage(tar, bench.limits.imageBytes))
    .catch((error: unknown) => {
      stillGoing(bench)
      if (error instanceof EngineError) throw error
      throw new EngineError(`the image of ${subject.label} cannot be read: ${String(error)}`)
    })
  const leaks = leaksOf(bench.secrets, image.config.env, image.history)
  const baseLayers = base === null ? 0 : sharedLayers(base.diffIds, image.diffIds)
  return {
    config: image.config,
    base: base?.config ?? null,
    contents: contentsOf(contents, baseLayers, leaks),
  }
}

/** What the last stage stands on, built as an image of its own; null for scratch and when that does not work. */
async function observeBase(bench: Bench, subject: Subject): Promise<Image | null> {
  const text = baseOnly(subject.dockerfile)
  if (text === null) return null
  const tag = `stagewright-${bench.run}:${subject.label}-base`
  const dockerfile = join(bench.folder, `${subject.label}-base.Dockerfile`)
  await writeFile(dockerfile, text)
  const finished = await bench.engine.build({
    context: bench.folder,
    dockerfile,
    tag,
    cache: true,
    buildArgs: bench.buildArgs,
    secrets: [],
    timeoutMs: bench.limits.buildMs,
    maxLogBytes: bench.limits.logBytes,
    onLine: () => {},
  })
  stillGoing(bench)
  return finished.code === 0 ? bench.engine.inspect(tag) : null
}

function sharedLayers(base: readonly string[], image: readonly string[]): number {
  return base.every((id, index) => image[index] === id) ? base.length : 0
}
