/** Commands that install the dependencies of a program, as its manifests describe them. */
import { INSTALLS, type InstallRow } from '../knowledge/package-managers.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact } from './build.ts'
import { citeCommand, type StageCommand, stageCommands } from './commands.ts'
import { isSkipped, runsOneOf } from './conditions.ts'
import { osInstalls } from './os-packages.ts'
import { declaration, requirementFiles as requirements } from './projects.ts'

export interface Install {
  /** `npm`, `pip`, … */
  readonly manager: string
  /** As written, on one line, for messages. */
  readonly command: string
  readonly call: StageCommand
  readonly span: Span
  /** The files it reads that stand in the context (all that it may read when nobody can look), as COPY takes them. */
  readonly manifests: readonly string[]
  /** Every member of a workspace has a manifest, too. */
  readonly workspaces: boolean
  /** Why it cannot run before the sources are there; null when nothing is seen to stand against it. */
  readonly needsSources: string | null
  /** A command that does the part that needs no sources; null when the command itself does. */
  readonly first: string | null
}

/** In order. `npm install -g x` and other installs that read no manifest are none. */
export const installs = fact((stage: Stage): readonly Install[] => {
  const found: Install[] = []
  for (const call of stageCommands(stage)) {
    const row = rowOf(call)
    if (row) found.push(installOf(stage, call, row))
  }
  return found
})

/** Those that a build surely runs; of the arms of a condition that all install with one manager, the first that may run. */
export const sureInstalls = fact((stage: Stage): readonly Install[] => {
  const possible = installs(stage).filter(({ call }) => !isSkipped(call))
  const arms = new Map<string, Install[]>()
  for (const install of possible) {
    if (!install.call.guarded) continue
    const key = `${install.call.instruction.index} ${install.manager}`
    arms.set(key, arms.get(key) ?? [])
    arms.get(key)?.push(install)
  }
  const sure = new Set(
    [...arms.values()].flatMap((all) => (runsOneOf(all.map(({ call }) => call)) ? all.slice(0, 1) : [])),
  )
  return possible.filter((install) => !install.call.guarded || sure.has(install))
})

/** Commands that fetch packages and read nothing of the build context. */
export const fetches = fact((stage: Stage): readonly StageCommand[] =>
  osInstalls(stage).filter(({ args }) => !args.some((arg) => arg === null || /^\.?\//.test(arg))),
)

/** No program stands in two rows. */
const ROWS = new Map(INSTALLS.flatMap((row) => row.programs.map((name) => [name, row] as const)))

function rowOf(call: StageCommand): InstallRow | null {
  const { name, args } = pythonModule(call)
  const row = name === null ? undefined : ROWS.get(name)
  if (!row || args.some((arg) => arg === '-g' || arg === '--global' || arg === '--location=global'))
    return null
  const words = args.filter((arg): arg is string => arg !== null && !arg.startsWith('-'))
  const fits = row.calls.find((start) =>
    start.length === 0 ? isBare(args) : start.every((word, at) => words[at] === word),
  )
  if (!fits) return callAnywhere(row, words)
  return readsManifests(row, args, words.slice(fits.length)) ? row : null
}

/** `yarn` alone installs, `yarn --frozen-lockfile` too; `yarn --version` does not. */
function isBare(args: readonly (string | null)[]): boolean {
  return args.every((arg, at) => VALUED.has(args[at - 1] ?? '') || (arg?.startsWith('-') && !ASKS.has(arg)))
}

/** Flags of yarn that take the next word. */
const VALUED = new Set([
  '--network-timeout',
  '--network-concurrency',
  '--cache-folder',
  '--registry',
  '--mutex',
])

const ASKS = new Set(['--version', '-v', '--help', '-h'])

/** Build tools take their goals in any order: `mvn -B clean dependency:go-offline`. */
function callAnywhere(row: InstallRow, words: readonly string[]): InstallRow | null {
  const goal = row.manager === 'maven' || row.manager === 'gradle'
  return goal &&
    row.calls.some(([word]) => word !== undefined && words.some((one) => one.endsWith(word))) &&
    !words.some((one) => /^(package|install|verify|build|assemble|bootJar)$/.test(one))
    ? row
    : null
}

/** `python -m pip install` is `pip install`. */
function pythonModule(call: StageCommand): {
  readonly name: string | null
  readonly args: readonly (string | null)[]
} {
  const module = call.args[0] === '-m' ? call.args[1] : null
  return module && /^python[\d.]*$/.test(call.name ?? '') ? { name: module, args: call.args.slice(2) } : call
}

/** `.`, `.[extra]`: the project in the working directory. */
function isProject(arg: string | null): boolean {
  return arg === '.' || arg?.startsWith('.[') === true
}

/** `uv pip install` reads what pip reads. */
function isUvPip({ manager }: InstallRow, [first]: readonly (string | null)[]): boolean {
  return manager === 'uv' && first === 'pip'
}

const REQUIREMENT_FLAGS = ['-r', '--requirement', '-c', '--constraint']

/** Packages that are named read no manifest: `npm install express`, `pip install gunicorn`. */
function readsManifests(row: InstallRow, args: readonly (string | null)[], rest: readonly string[]): boolean {
  if (row.manager === 'pip') return requirementFiles(args).length > 0 || args.some(isProject)
  if (isUvPip(row, args))
    return requirementFiles(args).length > 0 || args[1] === 'sync' || args.some(isProject)
  if (row.manager === 'npm' || row.manager === 'pnpm' || row.manager === 'bun') return rest.length === 0
  return row.manager !== 'pipenv' || rest.length === 0
}

/** Values of `-r FILE`, `-rFILE` and `--requirement=FILE`. */
function requirementFiles(args: readonly (string | null)[]): readonly string[] {
  return args.flatMap((arg, at) => {
    if (arg === null) return []
    if (REQUIREMENT_FLAGS.includes(arg)) return args[at + 1] ?? []
    const inline = /^(?:-r|--requirement=)(.+)$/.exec(arg)?.[1]
    return inline ?? []
  })
}

/** The requirement files of a call by their context path, and those that they name in turn. */
function requiredFiles(stage: Stage, call: StageCommand): readonly string[] {
  const build = buildOf(stage)
  const named = requirementFiles(call.args).map(relativeName)
  return [...new Set(named.flatMap((file) => [file, ...requirements(build, file).map(({ path }) => path)]))]
}

function installOf(stage: Stage, call: StageCommand, row: InstallRow): Install {
  return {
    manager: row.manager,
    command: citeCommand(call),
    call,
    span: call.span,
    manifests: manifestsOf(stage, call, row),
    workspaces: hasWorkspaces(stage, row),
    needsSources: sourcesNeeded(stage, call, row),
    first:
      row.first &&
      !call.args.some((arg) => arg !== null && row.first?.includes(` ${arg}`) && arg.startsWith('--no-'))
        ? row.first
        : null,
  }
}

function manifestsOf(stage: Stage, call: StageCommand, row: InstallRow): readonly string[] {
  const { context } = buildOf(stage)
  const required = row.manager === 'pip' || row.manager === 'uv' ? requiredFiles(stage, call) : []
  if (required.length > 0) return required
  const [main = ''] = row.manifests
  const directory = main.includes('*') ? '' : manifestDirectory(stage, main)
  const all = row.manifests.map((file) => directory + file)
  const there = all.filter(
    (file) => file.includes('*') || ['file', 'directory'].includes(context.exists(file)),
  )
  return there.includes(directory + main) ? there : all.slice(0, 2)
}

/** Where the manifest lies when the context has exactly one, with a slash at the end; the root of the context else. */
function manifestDirectory(stage: Stage, name: string): string {
  const { context } = buildOf(stage)
  if (context.exists(name) !== 'absent') return ''
  const found = context.list().paths.filter((path) => path.endsWith(`/${name}`))
  return found.length === 1 ? (found[0] ?? '').slice(0, -name.length) : ''
}

/** Several packages under one lockfile: every member's package.json is a manifest. */
function hasWorkspaces(stage: Stage, row: InstallRow): boolean {
  if (!row.manifests.includes('package.json')) return false
  const build = buildOf(stage)
  return (
    build.context.exists('pnpm-workspace.yaml') === 'file' ||
    (declaration(build, 'package.json')?.members.length ?? 0) > 0
  )
}

/** `/app/requirements/prod.txt`, `./requirements.txt` and `../requirements.txt` as a COPY would name them. */
function relativeName(path: string): string {
  return path.startsWith('/') ? path.slice(path.lastIndexOf('/') + 1) : path.replace(/^(\.\.?\/)+/, '')
}

const READ_MEMBERS = new Set(['bundler', 'go', 'maven', 'uv', 'poetry'])

function sourcesNeeded(stage: Stage, call: StageCommand, row: InstallRow): string | null {
  if (row.manager === 'pip' || isUvPip(row, call.args)) return pipNeeds(stage, call)
  if (row.manager === 'npm' || row.manager === 'yarn' || row.manager === 'pnpm')
    return scriptsNeed(stage, call)
  if (row.manager === 'cargo') return 'Cargo reads no manifest without a source file beside it'
  return READ_MEMBERS.has(row.manager) ? memberNeeds(stage, row) : null
}

function pipNeeds(stage: Stage, call: StageCommand): string | null {
  if (call.args.some((arg, at) => arg === '-e' || isProject(arg) || isLocalPath(call.args, at)))
    return 'it installs the project itself'
  for (const file of requirementFiles(call.args)) {
    const local = requirements(buildOf(stage), relativeName(file)).some(
      ({ declared }) => declared.members.length > 0,
    )
    if (local) return `\`${file}\` names a directory of the project`
  }
  return null
}

/** `./api`, where it is no file of requirements. */
function isLocalPath(args: readonly (string | null)[], at: number): boolean {
  return args[at]?.startsWith('./') === true && !REQUIREMENT_FLAGS.includes(args[at - 1] ?? '')
}

/** Parts of the same repository that the manifest names: the manager reads them before anything is installed. */
function memberNeeds(stage: Stage, row: InstallRow): string | null {
  const [main = ''] = row.manifests
  const path = manifestDirectory(stage, main) + main
  const member = declaration(buildOf(stage), path)?.members.find((one) => !/^(\.\/?)*$/.test(one))
  return member === undefined ? null : `\`${path}\` names \`${member}\`, a part of the repository`
}

const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepare']
/** Lifecycle commands that need nothing of the sources. */
const HARMLESS =
  /^(husky( install)?|npx (-y )?only-allow \w+|is-ci( \|\|.*)?|exit 0|true|echo .*|patch-package|npx husky( install)?|lefthook install|simple-git-hooks|prisma generate|npx prisma generate|ngcc.*|husky \|\| true)$/

function scriptsNeed(stage: Stage, call: StageCommand): string | null {
  if (call.args.includes('--ignore-scripts')) return null
  const scripts = declaration(buildOf(stage), 'package.json')?.programs
  for (const script of LIFECYCLE) {
    const line = scripts?.get(script)
    if (line !== undefined && line.trim() !== '' && !HARMLESS.test(line.trim()))
      return `the \`${script}\` script of package.json runs \`${line.slice(0, 60)}\``
  }
  return null
}
