/** What a workflow builds: steps with docker/build-push-action, and `docker build` in a `run:`. */
import { localPath, plainTarget } from './compose.ts'
import type { BuildUse } from './context.ts'
import { isObject, type JsonObject, objectAt, stringAt } from './json.ts'
import { directoryOf } from './paths.ts'

export function workflowUses(document: unknown, path: string): readonly BuildUse[] {
  const root = directoryOf(path.slice(0, Math.max(0, path.indexOf('.github/')) + '.github'.length))
  return Object.entries(objectAt(document, 'jobs')).flatMap(([job, body]) =>
    stepsOf(body).flatMap((step) => {
      const name = stringAt(step, 'name') ?? job
      return stepBuild(step).flatMap((build) => useOf(build, root, path, name) ?? [])
    }),
  )
}

function stepsOf(job: unknown): readonly JsonObject[] {
  const steps = isObject(job) ? job['steps'] : []
  return Array.isArray(steps) ? steps.filter(isObject) : []
}

interface WrittenBuild {
  /** Where the command runs, relative to the repository. */
  readonly directory: string
  readonly context: string
  /** Relative to `directory`; null for `Dockerfile` in the context. */
  readonly file: string | null
  readonly target: string | null
}

function stepBuild(step: JsonObject): readonly WrittenBuild[] {
  if ((stringAt(step, 'uses') ?? '').startsWith('docker/build-push-action@')) {
    const inputs = objectAt(step, 'with')
    const context = stringAt(inputs, 'context') ?? '.'
    return [{ directory: '', context, file: stringAt(inputs, 'file'), target: stringAt(inputs, 'target') }]
  }
  const run = stringAt(step, 'run')
  return run ? commandBuilds(run, stringAt(step, 'working-directory') ?? '') : []
}

/** Flags of `docker build` that take no value; every other flag without `=` eats the next word. */
const BARE_FLAGS = new Set([
  '--pull',
  '--no-cache',
  '--push',
  '--load',
  '--rm',
  '--force-rm',
  '-q',
  '--quiet',
  '--squash',
  '--compress',
  '-D',
  '--debug',
  '--check',
])

function commandBuilds(script: string, directory: string): readonly WrittenBuild[] {
  const builds: WrittenBuild[] = []
  for (const line of script.replace(/\\\r?\n/g, ' ').split(/\n|&&|;|\|\|/)) {
    const words = withoutSpacesInside(line)
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^["']|["']$/g, ''))
    const at = words[1] === 'buildx' ? 2 : 1
    if (words[0] !== 'docker' || words[at] !== 'build') continue
    const build = readFlags(words.slice(at + 1), directory)
    if (build) builds.push(build)
  }
  return builds
}

/** `${{ github.sha }}` is one word, however it is spaced. */
function withoutSpacesInside(line: string): string {
  return line.replace(/\$\{\{[^{}\n]{0,500}\}\}/g, (expression) => expression.replace(/\s/g, ''))
}

function readFlags(words: readonly string[], directory: string): WrittenBuild | null {
  const flags = new Map<string, string>()
  let context: string | null = null
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [flag = '', ...value] = word.split('=')
    if (!word.startsWith('-') || word === '-') context = word
    else if (value.length > 0) flags.set(flag, value.join('='))
    else if (!BARE_FLAGS.has(flag)) {
      at += 1
      flags.set(flag, words[at] ?? '')
    }
  }
  if (context === null || context === '-') return null
  const file = flags.get('-f') ?? flags.get('--file') ?? null
  return { directory, context, file, target: flags.get('--target') ?? null }
}

function useOf(build: WrittenBuild, root: string, path: string, name: string): BuildUse | null {
  const directory = localPath(root, build.directory || '.')
  const context = directory === null ? null : localPath(directory, build.context)
  if (directory === null || context === null) return null
  const dockerfile = build.file === null ? localPath(context, 'Dockerfile') : localPath(directory, build.file)
  if (dockerfile === null) return null
  return {
    kind: 'workflow',
    saidBy: path,
    name,
    dockerfile,
    context,
    target: plainTarget(build.target),
    makesNoImage: false,
    publishesPorts: false,
    publishedPorts: [],
    hasHealthcheck: false,
    overridesCommand: false,
    command: null,
    mountsDocker: false,
    hasInit: false,
    isPrivileged: false,
  }
}
