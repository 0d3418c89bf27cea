/** What one command of a Node build is for, by its name and arguments. */

import { normalise } from '../placements.ts'
import type { Invocation } from './package-scripts.ts'

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

const MANAGERS = new Set(['npm', 'yarn', 'pnpm', 'bun'])
/** Flags of package managers that take the next word. */
const VALUED = new Set([
  '--registry',
  '--loglevel',
  '--network-timeout',
  '--prefix',
  '-C',
  '--cache',
  '--fetch-timeout',
  '--fetch-retries',
  '--fetch-retry-mintimeout',
  '--fetch-retry-maxtimeout',
  '--omit',
  '--include',
  '--workspace',
  '-w',
  '--cwd',
  '--cache-folder',
  '--maxsockets',
  '--store-dir',
  '--filter',
  '--userconfig',
  '--location',
])

/** Arguments that are neither flags nor the values of known ones. */
export function plainArgs(call: Invocation): string[] {
  return call.args.flatMap((arg, index) => {
    const isValue = VALUED.has(call.args[index - 1] ?? '') && MANAGERS.has(call.name)
    return arg?.startsWith('-') || isValue ? [] : [arg ?? call.texts[index] ?? '']
  })
}

const INSTALLS = new Set(['install', 'i', 'ci', 'clean-install', 'install-clean', 'isntall', 'add', 'in'])

/** What the verb of a package manager is for. */
const VERBS: ReadonlyMap<string, Role> = new Map([
  ['prune', 'prune'],
  ['dedupe', 'prune'],
  ['cache', 'clean'],
  ['store', 'clean'],
  ['autoclean', 'clean'],
  ['config', 'config'],
  ['set', 'config'],
  ['rebuild', 'generate'],
  ['rb', 'generate'],
  ['audit', 'nothing'],
  ['version', 'nothing'],
  ['ls', 'nothing'],
  ['list', 'nothing'],
  ['', 'nothing'],
])

export function managerRole(call: Invocation, words: readonly string[]): Role | null {
  if (call.name === 'corepack') return 'config'
  if (!MANAGERS.has(call.name)) return null
  const verb = words[0] ?? (call.name === 'yarn' ? 'install' : '')
  if (call.name === 'yarn' && verb === 'global') return 'global'
  return INSTALLS.has(verb) ? installRole(call, words) : (VERBS.get(verb) ?? null)
}

function installRole(call: Invocation, words: readonly string[]): Role {
  if (call.args.some((arg) => arg === '-g' || arg === '--global' || arg === '--location=global'))
    return 'global'
  if (call.name === 'yarn' && words[0] !== 'add') return 'install'
  return words.length > 1 ? 'add-packages' : 'install'
}

export function scriptRole(names: readonly string[], programs: readonly Invocation[]): Role {
  if (names.every((name) => /^(build|compile|bundle|transpile|tsc|dist|webpack|prebuild)\b/.test(name)))
    return 'compile'
  if (
    names.every((name) =>
      /^(test|lint|eslint|typecheck|type-check|check|format|prettier|coverage|audit)\b/.test(name),
    )
  )
    return 'check'
  const roles = new Set(programs.map(toolRole))
  if (
    [...roles].every(
      (role) => role === 'compile' || role === 'nothing' || role === 'files' || role === 'generate',
    )
  ) {
    return roles.has('compile') ? 'compile' : roles.has('generate') ? 'generate' : 'script'
  }
  if ([...roles].every((role) => role === 'check' || role === 'nothing')) return 'check'
  return 'script'
}

const TOOLS: readonly (readonly [Role, string])[] = [
  [
    'compile',
    'tsc tsc-alias tsconfig-paths-replace resolve-tspaths tspath tscpaths ttsc tsup tsdown unbuild esbuild rollup webpack webpack-cli vite babel swc spack ncc parcel nest ng sass node-sass tailwindcss postcss copyfiles cpx cpx2 cpy ncp copy cpr copyup grunt gulp react-scripts vue-cli-service next nuxt nuxi astro pkgroll microbundle shx api-extractor openapi-generator-cli',
  ],
  ['generate', 'node-gyp napi graphql-codegen typegen'],
  [
    'check',
    'jest mocha vitest ava tap nyc c8 eslint tslint prettier standard xo biome oxlint cypress playwright depcheck',
  ],
  ['nothing', 'echo printf true : set ls pwd whoami which date export node-version sleep uname id env'],
  ['account', 'adduser useradd addgroup groupadd usermod groupmod deluser delgroup'],
  ['files', 'mkdir chown chmod touch cp mv ln rm rmdir install rimraf del del-cli mkdirp'],
  ['os', 'apt apt-get apk yum dnf microdnf'],
]
const ROLE_OF = new Map(
  TOOLS.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
)

export function toolRole(call: Invocation): Role {
  const role = ROLE_OF.get(call.name) ?? SPECIAL.get(call.name)?.(call) ?? 'unknown'
  if (call.name === 'rm' && pathsOf(call, '/').every(isCache)) return 'clean'
  return role === 'nothing' && call.redirected ? 'unknown' : role
}

/** Programs whose arguments decide. */
const SPECIAL: ReadonlyMap<string, (call: Invocation) => Role> = new Map([
  ['prisma', (call) => (plainArgs(call)[0] === 'generate' ? 'generate' : 'unknown')],
  ['sed', (call) => (call.args.some((arg) => /^(-i|--in-place)/.test(arg ?? '')) ? 'files' : 'unknown')],
  ['node', interpreterRole],
  ['ts-node', interpreterRole],
  ['tsx', interpreterRole],
])

function interpreterRole(call: Invocation): Role {
  return call.args.some((arg) => arg === '-v' || arg === '--version') ? 'nothing' : 'script'
}

function isCache(path: string): boolean {
  return /^\/(var\/lib\/apt\/lists|var\/cache\/(apt|apk)|root\/\.(npm|cache|node-gyp|yarn\w*)|tmp|var\/tmp|usr\/local\/share\/\.cache|home\/node\/\.npm)(\/|$)/.test(
    path,
  )
}

/** Packages named by an `apt-get install` or `apk add`; empty for `update`, `clean` and the rest. */
export function packagesOf(call: Invocation): string[] {
  const words: string[] = []
  for (let at = 0; at < call.args.length; at++) {
    const word = call.args[at] ?? call.texts[at] ?? ''
    if (/^(-t|--virtual|-o|--repository|-X|--target-release)$/.test(word)) at++
    else if (!word.startsWith('-')) words.push(word)
  }
  return words[0] === 'install' || words[0] === 'add' ? words.slice(1) : []
}

/** Paths that a file command names, absolute; `$HOME` and `~` are root's. */
export function pathsOf(call: Invocation, dir: string): string[] {
  const words = plainArgs(call).map((word) => word.replace(/^(~|\$HOME|\$\{HOME\})(?=\/|$)/, '/root'))
  const skip =
    call.name === 'chown' || call.name === 'chmod' || (call.name === 'sed' && !call.args.includes('-e'))
      ? 1
      : 0
  return words.slice(skip).map((word) => normalise(dir, word))
}
