/** Whether and what a container of a stage starts, beside what `startedProgram` follows to its end. */
import type { Stage } from '../model/model.ts'
import { shellCommands } from '../syntax/shell.ts'
import { buildOf, fact } from './build.ts'
import type { Invocation } from './node/package-scripts.ts'
import { contextPathOf, normalise } from './placements.ts'
import { startedProgram } from './started-program.ts'

/** Inits and launchers whose only work is to start the words behind them. */
const LAUNCHERS = new Set([
  'exec',
  'tini',
  'dumb-init',
  'docker-entrypoint.sh',
  'mvn-entrypoint.sh',
  'docker-php-entrypoint',
  '__cacert_entrypoint.sh',
  'tini-static',
  'catatonit',
  'newrelic-admin',
  'ddtrace-run',
  'opentelemetry-instrument',
  'doppler',
  'poetry',
  'pipenv',
  'uv',
  'hatch',
  'pdm',
  'rye',
])

export interface StartedCommand {
  readonly name: string
  readonly args: readonly (string | null)[]
}

/**
 * Every program that a container starts, launchers and their flags taken off, and what the shell scripts of the build
 * context among them call; empty when nothing says.
 */
export const startedCommands = fact((stage: Stage): readonly StartedCommand[] =>
  startedProgram(stage)
    .programs.map(unwrapped)
    .flatMap((command) => [...scriptCommands(stage, command), command]),
)

/** A shell script that a container starts and that cannot be read: nobody can tell what it needs. */
export const startsUnread = fact((stage: Stage): boolean => {
  const { context } = buildOf(stage)
  const { script: entry, programs } = startedProgram(stage)
  if (entry !== null && context.read(entry).kind !== 'text') return true
  return programs.some(({ name, texts }) => {
    const script = [name, ...texts].find((word) => /\.(sh|bash)$/.test(word))
    if (script === undefined || LAUNCHERS.has(script.slice(script.lastIndexOf('/') + 1))) return false
    const path = programInContext(stage, script)
    return path === null || context.read(path).kind !== 'text'
  })
})

/** The commands of a script that was copied from the context; empty for other programs. */
function scriptCommands(stage: Stage, { name }: StartedCommand): readonly StartedCommand[] {
  if (name.includes('.') && !/\.(sh|bash)$/.test(name)) return []
  const path = programInContext(stage, name)
  const content = path === null ? null : buildOf(stage).context.read(path)
  if (content?.kind !== 'text' || !isShellScript(name, content.text)) return []
  const commands = shellCommands({ text: content.text, segments: [{ at: 0, file: 0 }] })
  return commands.flatMap((one) =>
    one.name === null
      ? []
      : unwrapped({ name: one.name, args: one.words.slice(1).map(({ value }) => value) }),
  )
}

type Directories = (stage: Stage, name: string) => readonly string[]

/** Where a name without its directory may have stood. */
const anywhere: Directories = (stage) => [workdirOf(stage), '/', '/usr/local/bin', '/usr/bin']

/** Where the engine looks for a name as written: a bare one is looked up on the PATH. */
export const onPath: Directories = (stage, name) =>
  name.includes('/') ? [workdirOf(stage)] : ['/usr/local/bin', '/usr/bin', '/bin']

function workdirOf(stage: Stage): string {
  return stage.config.WorkingDir || '/'
}

/** The file of the build context that a program's name finds in the stage; null when none is seen. */
export function programInContext(
  stage: Stage,
  name: string,
  directories: Directories = anywhere,
): string | null {
  for (const directory of directories(stage, name)) {
    const path = contextPathOf(stage, normalise(directory, name))
    if (path !== null) return path
  }
  return null
}

function isShellScript(name: string, text: string): boolean {
  return /\.(sh|bash)$/.test(name) || /^#!.*\b(ba|da|a)?sh\b/.test(text)
}

function unwrapped({ name, args }: Pick<Invocation, 'name' | 'args'>): StartedCommand {
  const bare = name.slice(name.lastIndexOf('/') + 1)
  if (!LAUNCHERS.has(bare)) return { name: bare, args }
  let at = 0
  while (at < args.length && (args[at]?.startsWith('-') || args[at] === 'run' || args[at] === 'run-program'))
    at += 1
  const next = args[at]
  return next ? unwrapped({ name: next, args: args.slice(at + 1) }) : { name: bare, args }
}
