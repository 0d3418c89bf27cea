/** What a line of package.json's `scripts` runs, opened down to the programs. */
import type { Manifest } from '../../context/node-project.ts'
import { shellCommands } from '../../syntax/shell.ts'
import type { ShellCommand, ShellConstruct } from '../../syntax/tree.ts'

/** A program run with its arguments, wrappers such as `cross-env` and `npx` taken off. */
export interface Invocation {
  readonly name: string
  /** Arguments behind the name; null for one that a variable decides. */
  readonly args: readonly (string | null)[]
  /** Arguments as written. */
  readonly texts: readonly string[]
  /** Variables set for this program alone. */
  readonly variables: readonly { readonly name: string; readonly value: string | null }[]
  /** Wrappers taken off, outermost first. */
  readonly wrappers: readonly string[]
  readonly after: ShellCommand['after']
  readonly within: readonly ShellConstruct[]
  readonly redirected: boolean
  /** Names of the package scripts it was found in, outermost first. */
  readonly scripts: readonly string[]
}

export interface Opened {
  readonly invocations: readonly Invocation[]
  /** Scripts that are called and not there. */
  readonly missing: readonly string[]
  /** A part whose program a variable or a glob decides, as written; null when there is none. */
  readonly computed: string | null
}

const DEPTH = 6
const SHELLS = /^(ba|da|a|z)?sh$/

/** The programs behind shell text, package scripts opened where `manifest` is known. */
export function openShell(text: string, manifest: Manifest | null): Opened {
  return open(shellCommands({ text, segments: [{ at: 0, file: 0 }] }), manifest, [])
}

/** The programs behind an argument list such as that of an exec-form CMD. */
export function openWords(words: readonly string[], manifest: Manifest | null): Opened {
  return openInvocation(
    {
      args: words,
      texts: words,
      variables: [],
      wrappers: [],
      after: null,
      within: [],
      redirected: false,
      scripts: [],
    },
    manifest,
  )
}

/** The programs behind commands already parsed. */
export function openCommands(commands: readonly ShellCommand[], manifest: Manifest | null): Opened {
  return open(commands, manifest, [])
}

function open(
  commands: readonly ShellCommand[],
  manifest: Manifest | null,
  scripts: readonly string[],
): Opened {
  // What `sh -c` runs stands behind it in the list already.
  const parts = commands
    .filter((command) => !runsText(command))
    .map((command) =>
      openInvocation(
        {
          args: command.words.map((word, index) => (index === 0 ? command.name : word.value)),
          texts: command.words.map((word) => word.text),
          variables: command.assignments.map(({ name, value }) => ({ name, value })),
          wrappers: [],
          after: command.after,
          within: command.within,
          redirected: command.redirects.length > 0,
          scripts,
        },
        manifest,
      ),
    )
  return join(parts)
}

function runsText({ name, words }: ShellCommand): boolean {
  return (
    name !== null &&
    SHELLS.test(name) &&
    words.some(({ value }) => value !== null && /^-[a-z]*c$/.test(value))
  )
}

function join(parts: readonly Opened[]): Opened {
  return {
    invocations: parts.flatMap((part) => part.invocations),
    missing: parts.flatMap((part) => part.missing),
    computed: parts.find((part) => part.computed !== null)?.computed ?? null,
  }
}

/** `args` and `texts` still hold the program's own name in front. */
type Raw = Omit<Invocation, 'name'>

function openInvocation(raw: Raw, manifest: Manifest | null): Opened {
  const bare = unwrap(raw)
  if (bare === 'computed') return { invocations: [], missing: [], computed: raw.texts.join(' ') }
  if (bare === null) return { invocations: [], missing: [], computed: null }
  const nested = nestedShell(bare)
  if (nested !== null) return openNested(nested, bare, manifest)
  const called = scriptCall(bare.name, bare.args)
  if (called === null || !manifest || bare.scripts.length >= DEPTH)
    return { invocations: [bare], missing: [], computed: null }
  return join(called.flatMap((name) => openScript(name, bare, manifest)))
}

function openNested(text: string, outer: Invocation, manifest: Manifest | null): Opened {
  const commands = shellCommands({ text, segments: [{ at: 0, file: 0 }] })
  const inner = open(commands, manifest, outer.scripts)
  return {
    ...inner,
    invocations: inner.invocations.map((one) => ({ ...one, within: [...outer.within, ...one.within] })),
  }
}

function openScript(name: string, caller: Invocation, manifest: Manifest): Opened[] {
  const body =
    manifest.scripts.get(name) ?? (name === 'start' && manifest.main === null ? 'node server.js' : undefined)
  if (body === undefined) return [{ invocations: [], missing: [name], computed: null }]
  if (caller.scripts.includes(name)) return []
  const lifecycle = [`pre${name}`, name, `post${name}`]
  return lifecycle.flatMap((step) => {
    const text = step === name ? body : manifest.scripts.get(step)
    if (text === undefined) return []
    const commands = shellCommands({ text, segments: [{ at: 0, file: 0 }] })
    const opened = open(commands, manifest, [...caller.scripts, step])
    return [
      {
        ...opened,
        invocations: opened.invocations.map((one) => ({
          ...one,
          variables: [...caller.variables, ...one.variables],
          within: [...caller.within, ...one.within],
        })),
      },
    ]
  })
}

/** Names of the package scripts that a call runs; null when it is no such call. */
export function scriptCall(name: string, args: readonly (string | null)[]): readonly string[] | null {
  const plain = args.filter((arg): arg is string => arg !== null && !arg.startsWith('-'))
  const [first, second] = plain
  if (name === 'run-s' || name === 'run-p' || name === 'npm-run-all') return plain.length > 0 ? plain : null
  if (first === undefined || args.some((arg) => arg !== null && ELSEWHERE.test(arg))) return null
  const script = runScript(name, first, second)
  return script === undefined || script === null ? null : [script]
}

/** The script behind the verb of a package manager. */
function runScript(manager: string, verb: string, name: string | undefined): string | null | undefined {
  switch (manager) {
    case 'npm':
      return npmScript(verb, name)
    case 'pnpm':
      return npmScript(verb, name) ?? (PNPM_COMMANDS.has(verb) || verb.startsWith('run') ? null : verb)
    case 'yarn':
      return verb === 'run' ? name : YARN_COMMANDS.has(verb) ? null : verb
    case 'bun':
      return verb === 'run' && name !== undefined && !/\.[cm]?[jt]sx?$/.test(name) ? name : null
    default:
      return null
  }
}

function npmScript(verb: string, name: string | undefined): string | null | undefined {
  if (/^(start|test|stop|restart)$/.test(verb)) return verb
  if (verb === 't') return 'test'
  return verb === 'run' || verb === 'run-script' || verb === 'rum' ? name : null
}

/** Flags that send a package manager to another directory or member. */
const ELSEWHERE = /^(--prefix|-C|--dir|--cwd|--workspace|--workspaces|-w|-ws|--filter|-F|--recursive|-r)(=|$)/
const PNPM_COMMANDS = new Set(
  'add audit ci config create deploy dlx env exec fetch i import install link list ls outdated prune publish rebuild remove rm root server setup store test unlink up update why'.split(
    ' ',
  ),
)
const YARN_COMMANDS = new Set(
  'add audit autoclean bin cache config create dedupe dlx exec global help import info init install link list node npm pack plugin policies publish remove set tag unlink unplug up upgrade versions why workspace workspaces'.split(
    ' ',
  ),
)

function nestedShell(invocation: Invocation): string | null {
  if (!SHELLS.test(invocation.name)) return null
  const flag = invocation.args.findIndex((arg) => arg !== null && /^-[a-z]*c$/.test(arg))
  return flag === -1 ? null : (invocation.args[flag + 1] ?? null)
}

const NPX = new Set(['npx', 'pnpx', 'bunx'])
const PLAIN_WRAPPERS = new Set([
  'exec',
  'command',
  'nohup',
  'time',
  'dumb-init',
  'tini',
  'catatonit',
  'cross-env',
  'cross-env-shell',
  'env',
  'dotenv',
  'dotenvx',
  'docker-entrypoint.sh',
  'docker-php-entrypoint',
  'mvn-entrypoint.sh',
  '__cacert_entrypoint.sh',
])

/** Null when nothing but wrappers and variables is there. */
function unwrap(raw: Raw): Invocation | 'computed' | null {
  let { args, texts } = raw
  const variables = [...raw.variables]
  const wrappers: string[] = []
  for (;;) {
    const head = args[0]
    if (head === undefined) return null
    if (head === null) return 'computed'
    const name = head.slice(head.lastIndexOf('/') + 1)
    const skip = wrapperLength(name, args, variables)
    if (skip === 0) {
      const { after, within, redirected, scripts } = raw
      const own = { args: args.slice(1), texts: texts.slice(1), variables, wrappers }
      return { name, ...own, after, within, redirected, scripts }
    }
    wrappers.push(NPX.has(name) ? 'npx' : name)
    args = args.slice(skip)
    texts = texts.slice(skip)
  }
}

/** How many words a wrapper and its own options take; 0 when the word is no wrapper. */
function wrapperLength(
  name: string,
  args: readonly (string | null)[],
  variables: { name: string; value: string | null }[],
): number {
  const runner = runnerLength(name, args)
  if (runner > 0 || !PLAIN_WRAPPERS.has(name)) return runner
  let at = 1 + options(args, 1, name.startsWith('dotenv') ? ['-e', '-f', '--env-file', '-c'] : ['-e', '-u'])
  if (name === 'dotenvx' && args[at] === 'run') at += 1 + options(args, at + 1, ['-f', '--env-file'])
  for (; at < args.length; at++) {
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(args[at] ?? '')
    if (!assignment) break
    variables.push({ name: assignment[1] ?? '', value: assignment[2] ?? '' })
  }
  return at
}

/** `npx`, `npm exec` and their like. */
function runnerLength(name: string, args: readonly (string | null)[]): number {
  if (NPX.has(name)) return 1 + options(args, 1, ['-p', '--package'])
  const verb = args[1] ?? ''
  if (name === 'npm' && (verb === 'exec' || verb === 'x')) return 2 + options(args, 2, [])
  return (name === 'yarn' || name === 'pnpm') && (verb === 'exec' || verb === 'dlx') ? 2 : 0
}

function options(args: readonly (string | null)[], from: number, valued: readonly string[]): number {
  let at = from
  while (args[at]?.startsWith('-')) {
    const flag = args[at]
    at += valued.includes(flag ?? '') ? 2 : 1
    if (flag === '--') break
  }
  return at - from
}
