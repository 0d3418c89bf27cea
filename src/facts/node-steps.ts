/** What each RUN of a Node stage is for: installing, compiling, checking, preparing the system, or not to be told. */
import { readNodeProject, type Manifest } from '../context/node-project.ts'
import type { Stage } from '../model/model.ts'
import { stateBefore } from '../model/state.ts'
import { shellCommands } from '../syntax/shell.ts'
import type { RunInstruction, ShellCommand } from '../syntax/tree.ts'
import { buildOf, fact } from './build.ts'
import { type Invocation, openCommands, openWords, scriptCall } from './package-scripts.ts'
import { contextPathOf, normalise } from './placements.ts'

export type Role =
  /** Dependencies of the project. */
  | 'install'
  /** Packages by name: `npm install express`. */
  | 'add-packages'
  /** `npm install -g`. */
  | 'global'
  | 'prune'
  | 'clean'
  | 'config'
  /** Makes files below the project: a build script or a compiler. */
  | 'compile'
  | 'generate'
  | 'check'
  /** Another package script or `node FILE`. */
  | 'script'
  | 'os'
  | 'account'
  | 'files'
  | 'nothing'
  | 'unknown'

export interface StepPart {
  readonly role: Role
  /** As called in the RUN, package scripts not opened. */
  readonly call: Invocation
  /** The programs behind it, package scripts opened; the call itself when there is nothing to open. */
  readonly programs: readonly Invocation[]
  /** Directory it runs in, absolute. */
  readonly dir: string
  /** Where it stands in the RUN; null for an exec-form RUN. */
  readonly source: ShellCommand | null
  /** Packages of `os`, `global` and `add-packages`; paths, absolute, of `files`. */
  readonly names: readonly string[]
}

export interface NodeStep {
  readonly instruction: RunInstruction
  readonly parts: readonly StepPart[]
  /** Changes directory on the way, so that its commands cannot stand alone. */
  readonly moves: boolean
}

export const nodeSteps = fact((stage: Stage): readonly NodeStep[] =>
  stage.instructions.flatMap((instruction) =>
    instruction.keyword === 'RUN' ? [{ instruction, parts: partsOf(stage, instruction), moves: changesDirectory(instruction) }] : [],
  ),
)

/** The package.json that lies in a directory of the stage; null when none is there or it cannot be read. */
export function manifestAt(stage: Stage, dir: string): Manifest | null {
  const path = contextPathOf(stage, normalise(dir, 'package.json'))
  if (path === null) return null
  const reading = readNodeProject(buildOf(stage).context, path.slice(0, -'package.json'.length).replace(/\/$/, ''))
  return reading.kind === 'project' ? reading.project.manifest : null
}

function changesDirectory({ command }: RunInstruction): boolean {
  return command.form === 'shell' && shellCommands(command.script).some(({ name }) => name === 'cd' || name === 'pushd')
}

function partsOf(stage: Stage, instruction: RunInstruction): StepPart[] {
  const workdir = normalise('/', stateBefore(stage, instruction).workdir)
  const { command } = instruction
  if (command.form === 'exec') {
    const opened = openWords(command.words.map((word) => word.text), null)
    return opened.invocations.map((call) => ({ ...partOf(call, workdir, manifestAt(stage, workdir)), source: null }))
  }
  let dir = workdir
  return shellCommands(command.script).flatMap((shellCommand) => {
    const call = openCommands([shellCommand], null).invocations[0]
    if (!call) return shellCommand.name === null && shellCommand.words.length > 0 ? [unknownPart(shellCommand, dir)] : []
    if (call.name === 'cd') {
      dir = normalise(dir, call.args[0] ?? '/root')
      return []
    }
    const part = partOf(call, dir, manifestAt(stage, dir))
    const written = redirectTarget(shellCommand)
    if (written !== null && part.role === 'unknown' && WRITES_TEXT.has(call.name)) {
      return [{ ...part, role: 'files' as const, names: [normalise(dir, written)], source: shellCommand }]
    }
    return [{ ...part, source: shellCommand }]
  })
}

/** Programs that write nothing but what they are redirected to. */
const WRITES_TEXT = new Set(['echo', 'printf', 'cat', ':', 'true'])

/** The file that the command's output goes to; null when it goes nowhere or a variable decides. */
function redirectTarget(command: ShellCommand): string | null {
  const out = command.redirects.find(({ operator }) => operator.includes('>') && !operator.includes('&'))
  return out?.target?.value ?? null
}

function unknownPart(command: ShellCommand, dir: string): StepPart {
  const texts = command.words.map((word) => word.text)
  const call: Invocation = {
    name: texts[0] ?? '',
    args: texts.slice(1),
    texts: texts.slice(1),
    variables: [],
    wrappers: [],
    after: command.after,
    within: command.within,
    redirected: false,
    scripts: [],
  }
  return { role: 'unknown', call, programs: [call], dir, source: command, names: [] }
}

function partOf(call: Invocation, dir: string, manifest: Manifest | null): Omit<StepPart, 'source'> {
  const words = plainArgs(call)
  const managed = managerRole(call, words)
  if (managed) return { role: managed, call, programs: [call], dir, names: words.slice(1) }
  const scripts = scriptCall(call.name, call.args)
  if (scripts) return scriptPart(call, scripts, dir, manifest)
  const role = toolRole(call)
  const names = role === 'os' ? packagesOf(call) : role === 'files' ? pathsOf(call, dir) : []
  return { role, call, programs: [call], dir, names }
}

const MANAGERS = new Set(['npm', 'yarn', 'pnpm', 'bun'])
/** Flags of package managers that take the next word. */
const VALUED = new Set(['--registry', '--loglevel', '--network-timeout', '--prefix', '-C', '--cache', '--fetch-timeout', '--fetch-retries', '--fetch-retry-mintimeout', '--fetch-retry-maxtimeout', '--omit', '--include', '--workspace', '-w', '--cwd', '--cache-folder', '--maxsockets', '--store-dir', '--filter', '--userconfig', '--location'])

/** Arguments that are neither flags nor the values of known ones. */
export function plainArgs(call: Invocation): string[] {
  return call.args.flatMap((arg, index) => {
    const isValue = VALUED.has(call.args[index - 1] ?? '') && MANAGERS.has(call.name)
    return arg?.startsWith('-') || isValue ? [] : [arg ?? call.texts[index] ?? '']
  })
}

const INSTALLS = new Set(['install', 'i', 'ci', 'clean-install', 'install-clean', 'isntall', 'add', 'in'])

function managerRole(call: Invocation, words: readonly string[]): Role | null {
  if (call.name === 'corepack') return 'config'
  if (!MANAGERS.has(call.name)) return null
  const verb = words[0] ?? (call.name === 'yarn' ? 'install' : '')
  if (call.name === 'yarn' && verb === 'global') return 'global'
  if (INSTALLS.has(verb)) return installRole(call, words)
  if (verb === 'prune' || verb === 'dedupe') return 'prune'
  if (verb === 'cache' || verb === 'store' || verb === 'autoclean') return 'clean'
  if (verb === 'config' || verb === 'set') return 'config'
  if (verb === 'rebuild' || verb === 'rb') return 'generate'
  if (verb === 'audit' || verb === '' || verb === 'version' || verb === 'ls' || verb === 'list') return 'nothing'
  return null
}

function installRole(call: Invocation, words: readonly string[]): Role {
  if (call.args.some((arg) => arg === '-g' || arg === '--global' || arg === '--location=global')) return 'global'
  if (call.name === 'yarn' && words[0] !== 'add') return 'install'
  return words.length > 1 ? 'add-packages' : 'install'
}

function scriptPart(call: Invocation, scripts: readonly string[], dir: string, manifest: Manifest | null): Omit<StepPart, 'source'> {
  const opened = manifest ? openCommands([asCommand(call)], manifest) : null
  const programs = opened && opened.invocations.length > 0 ? opened.invocations : [call]
  return { role: scriptRole(scripts, programs), call, programs, dir, names: scripts }
}

/** Just enough of a shell command to open it again. */
function asCommand(call: Invocation): ShellCommand {
  const span = { start: 0, end: 0 }
  const word = (value: string | null, index: number) => ({ text: call.texts[index - 1] ?? value ?? '', value, span })
  return {
    name: call.name,
    words: [call.name, ...call.args].map(word),
    assignments: [],
    redirects: [],
    after: call.after,
    within: call.within,
    span,
  }
}

function scriptRole(names: readonly string[], programs: readonly Invocation[]): Role {
  if (names.every((name) => /^(build|compile|bundle|transpile|tsc|dist|webpack|prebuild)\b/.test(name))) return 'compile'
  if (names.every((name) => /^(test|lint|eslint|typecheck|type-check|check|format|prettier|coverage|audit)\b/.test(name))) return 'check'
  const roles = new Set(programs.map(toolRole))
  if ([...roles].every((role) => role === 'compile' || role === 'nothing' || role === 'files' || role === 'generate')) {
    return roles.has('compile') ? 'compile' : roles.has('generate') ? 'generate' : 'script'
  }
  if ([...roles].every((role) => role === 'check' || role === 'nothing')) return 'check'
  return 'script'
}

const TOOLS: readonly (readonly [Role, string])[] = [
  ['compile', 'tsc tsc-alias tsconfig-paths-replace resolve-tspaths tspath tscpaths ttsc tsup tsdown unbuild esbuild rollup webpack webpack-cli vite babel swc spack ncc parcel nest ng sass node-sass tailwindcss postcss copyfiles cpx cpx2 cpy ncp copy cpr copyup grunt gulp react-scripts vue-cli-service next nuxt nuxi astro pkgroll microbundle shx api-extractor tsx-build graphql-codegen openapi-generator-cli'],
  ['generate', 'node-gyp napi'],
  ['check', 'jest mocha vitest ava tap nyc c8 eslint tslint prettier standard xo biome oxlint cypress playwright depcheck'],
  ['nothing', 'echo printf true : set ls pwd whoami which date export node-version sleep uname id env'],
  ['account', 'adduser useradd addgroup groupadd usermod groupmod deluser delgroup'],
  ['files', 'mkdir chown chmod touch cp mv ln rm rmdir install rimraf del del-cli mkdirp'],
  ['os', 'apt apt-get apk yum dnf microdnf'],
]
const ROLE_OF = new Map(TOOLS.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)))

export function toolRole(call: Invocation): Role {
  const first = plainArgs(call)[0]
  if (call.name === 'prisma' || call.name === 'typegoose' || call.name === 'graphql-codegen') {
    return first === 'generate' || call.name !== 'prisma' ? 'generate' : 'unknown'
  }
  if (call.name === 'node' || call.name === 'ts-node' || call.name === 'tsx') {
    return call.args.some((arg) => arg === '-v' || arg === '--version') ? 'nothing' : 'script'
  }
  if (call.name === 'rm' && pathsOf(call, '/').every(isCache)) return 'clean'
  if (call.name === 'sed' && call.args.some((arg) => /^(-i|--in-place)/.test(arg ?? ''))) return 'files'
  if (call.name === 'sed' || call.name === 'tee' || call.name === 'cat' || call.name === 'tar') {
    return 'unknown'
  }
  const role = ROLE_OF.get(call.name) ?? 'unknown'
  return role === 'nothing' && call.redirected ? 'unknown' : role
}

function isCache(path: string): boolean {
  return /^\/(var\/lib\/apt\/lists|var\/cache\/(apt|apk)|root\/\.(npm|cache|node-gyp|yarn\w*)|tmp|var\/tmp|usr\/local\/share\/\.cache|home\/node\/\.npm)(\/|$)/.test(path)
}

/** Packages named by an `apt-get install` or `apk add`; empty for `update`, `clean` and the rest. */
function packagesOf(call: Invocation): string[] {
  const words: string[] = []
  for (let at = 0; at < call.args.length; at++) {
    const word = call.args[at] ?? call.texts[at] ?? ''
    if (/^(-t|--virtual|-o|--repository|-X|--target-release)$/.test(word)) at++
    else if (!word.startsWith('-')) words.push(word)
  }
  return words[0] === 'install' || words[0] === 'add' ? words.slice(1) : []
}

/** Paths that a file command names, absolute; `$HOME` and `~` are root's. */
function pathsOf(call: Invocation, dir: string): string[] {
  const words = plainArgs(call).map((word) => word.replace(/^(~|\$HOME|\$\{HOME\})(?=\/|$)/, '/root'))
  const skip = call.name === 'chown' || call.name === 'chmod' || (call.name === 'sed' && !call.args.includes('-e')) ? 1 : 0
  return words.slice(skip).map((word) => normalise(dir, word))
}
