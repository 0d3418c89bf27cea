/** Installed packages with compiled parts that another stage cannot load. */
import { objectAt, parseJson, stringMap } from '../context/json.ts'
import type { ImageFacts } from '../knowledge/images.ts'
import { nativeNodePackage, nativePythonPackage } from '../knowledge/native-packages.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { buildOf } from './build.ts'
import { lineageCommands } from './commands.ts'
import { type Install, installs } from './installs.ts'
import { baseImage, lineage } from './lineage.ts'
import { contextPathOf, normalise, type Transfer } from './placements.ts'

export interface NativeMisfit {
  readonly path: string
  readonly name: string
  readonly because: 'libc' | 'version'
}

/** A `node_modules` that an image of another C library, or of another major version of Node.js, filled. */
export function nodeMisfit(stage: Stage, { from, sources }: Transfer): NativeMisfit | null {
  const [built, runs] = [baseImage(from), baseImage(stage)]
  if (built?.repository !== 'node' || runs?.repository !== 'node' || installsAgain(stage)) return null
  const because = differ(built, runs)
  const tree = because && nodeTree(from, sources)
  const name = tree && nativeNodePackage(dependenciesIn(from, tree), because === 'version')
  return because && name ? { path: `${tree}/node_modules`, name, because } : null
}

function differ(built: ImageFacts, runs: ImageFacts): NativeMisfit['because'] | null {
  if (built.libc !== null && runs.libc !== null && built.libc !== runs.libc) return 'libc'
  const [from, to] = [majorOf(built.tag), majorOf(runs.tag)]
  return from !== null && to !== null && from !== to ? 'version' : null
}

function majorOf(tag: string | null): string | null {
  return /^(\d+)(?=\D|$)/.exec(tag ?? '')?.[1] ?? null
}

/** The directory whose packages a stage installs and another one copies, alone or with all that is beside them. */
function nodeTree(from: Stage, sources: readonly string[]): string | null {
  const trees = lineage(from).flatMap((part) =>
    installs(part)
      .filter(({ manager }) => /^(npm|yarn|pnpm)$/.test(manager))
      .map((install) => directoryOf(part, install)),
  )
  return trees.find((tree) => sources.includes(tree) || sources.includes(`${tree}/node_modules`)) ?? null
}

function directoryOf(part: Stage, { call }: Install): string {
  return normalise('/', stateBefore(part, call.instruction).workdir)
}

function dependenciesIn(from: Stage, tree: string): ReadonlyMap<string, string> {
  const path = contextPathOf(from, normalise(tree, 'package.json'))
  const content = path === null ? null : buildOf(from).context.read(path)
  return stringMap(objectAt(content?.kind === 'text' ? parseJson(content.text) : undefined, 'dependencies'))
}

/** An install or a rebuild where the program runs puts it right. */
function installsAgain(stage: Stage): boolean {
  return lineageCommands(stage).some(
    ({ name, args }) =>
      /^(npm|yarn|pnpm|npx)$/.test(name ?? '') &&
      (args.length === 0 || args.some((arg) => arg === null || /^(ci|i|install|rebuild|add)$/.test(arg))),
  )
}

/** Python packages with compiled parts that an image of another C library installed. */
export function pythonMisfit(stage: Stage, { from, sources }: Transfer): NativeMisfit | null {
  const [built, runs] = [baseImage(from), baseImage(stage)]
  if (built?.repository !== 'python' || runs?.repository !== 'python') return null
  if (built.libc === null || runs.libc === null || built.libc === runs.libc) return null
  const path = sources.find((source) => /site-packages|\/(\.?venv|virtualenv)\/?$/.test(source))
  const again = lineageCommands(stage).some(({ name }) => /^(pip3?|uv|poetry|pipenv)$/.test(name ?? ''))
  const name = path && !again ? nativePythonPackage(requirementsOf(from)) : null
  return path && name ? { path, name, because: 'libc' } : null
}

/** What pip is asked for: names behind `install`, and the lines of the requirements files it reads. */
function requirementsOf(from: Stage): readonly string[] {
  const { context } = buildOf(from)
  const named = lineageCommands(from).flatMap(({ name, args }) =>
    /^pip[\d.]*$/.test(name ?? '') && args[0] === 'install'
      ? args.filter((arg): arg is string => arg !== null && !arg.startsWith('-')).slice(1)
      : [],
  )
  const files = lineage(from)
    .flatMap(installs)
    .filter(({ manager }) => manager === 'pip')
    .flatMap(({ manifests }) => manifests)
  const lines = files.flatMap((file) => {
    const content = context.read(file)
    return content.kind === 'text' ? content.text.split('\n') : []
  })
  return [...named, ...lines]
}
