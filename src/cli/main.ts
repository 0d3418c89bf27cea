#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../io/usage-error.ts'
import { visibleLine } from '../report/visible.ts'
import { VERSION } from '../version.ts'
/** argv -> one command. Each command is loaded only when it is asked for: start-up is a feature. */
import { EXIT, type Terminal } from './terminal.ts'

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>

const COMMANDS = {
  review: async () => {
    await loadCompiled()
    return (await import('./review.ts')).review
  },
  propose: async () => (await import('./propose.ts')).propose,
  fix: async () => (await import('./fix.ts')).fix,
  verify: async () => {
    const [{ verify }, { proposalCandidates }] = await Promise.all([
      import('./verify.ts'),
      import('./propose.ts'),
    ])
    return (args, terminal) => verify(args, terminal, proposalCandidates(terminal))
  },
  explain: async () => (await import('./explain.ts')).explain,
  rules: async () => (await import('./rules.ts')).rules,
  inspect: async () => (await import('./inspect.ts')).inspect,
  baseline: async () => (await import('./baseline.ts')).baseline,
  merge: async () => (await import('./merge.ts')).merge,
  init: async () => (await import('./init.ts')).init,
} satisfies Readonly<Record<string, () => Promise<Command>>>

const terminal: Terminal = {
  stdout: writerTo(process.stdout, ({ message }) => {
    terminal.stderr(`stagewright: stdout cannot be written: ${visibleLine(message)}\n`)
    endWith(EXIT.usage)
  }),
  stderr: writerTo(process.stderr, () => {}),
  cwd: process.cwd(),
  color: wantsColor(),
  columns: process.stdout.columns,
  env: process.env,
}

/** What a pipe says when nobody reads it any longer; `EOF` on Windows. */
const CLOSED = ['EPIPE', 'EOF']

/** Whoever reads may have had enough (`| head -1`): nothing more is written then, and the command ends as it would have. */
function writerTo(stream: NodeJS.WriteStream, onLoss: (error: Error) => void): (text: string) => void {
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (open && !CLOSED.includes(error.code ?? '')) onLoss(error)
    open = false
  })
  return (text) => {
    if (open) stream.write(text)
  }
}

/** Several outcomes at once, in whatever order: the highest wins. */
function endWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? EXIT.ok), code)
}

function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR || FORCE_COLOR === '0') return false
  return process.stdout.isTTY === true || Boolean(FORCE_COLOR)
}

async function main(argv: readonly string[]): Promise<number> {
  const [first = 'review', ...rest] = argv
  if (first === '--version' || first === '-V') {
    terminal.stdout(`${VERSION}\n`)
    return EXIT.ok
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    const { HELP } = await import('./help.ts')
    terminal.stdout(HELP)
    return EXIT.ok
  }
  const load = isCommand(first) ? COMMANDS[first] : undefined
  if (!load) await checkWord(first)
  return load ? (await load())(rest, terminal) : (await COMMANDS.review())(argv, terminal)
}

function isCommand(word: string): word is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, word)
}

/** The files of the bundle that a review reads, from the cache of compiled code where the user has one. */
async function loadCompiled(): Promise<void> {
  const { cacheFolder } = await import('../io/cache-folder.ts')
  const { cwd, env } = terminal
  const folder = cacheFolder({ env, cwd, home: homedir(), uid: process.geteuid?.() })
  if (folder === null) return
  const { requireCompiled } = await import('../io/code-cache.ts')
  for (const name of ['model.js', 'review.js']) requireCompiled(join(import.meta.dirname, name), folder)
}

/** A word that is neither command nor path was probably meant for the one that is near. */
async function checkWord(word: string): Promise<void> {
  if (word.startsWith('-') || existsSync(word)) return
  const { nearest } = await import('../syntax/wording.ts')
  const near = nearest(word, Object.keys(COMMANDS))
  if (near) throw new UsageError(`there is no command or file ${word}; did you mean ${near}?`)
}

/** Long output must be written out before the process ends, so the code is set and the process left to end by itself. */
main(process.argv.slice(2)).then(endWith, (error: unknown) => {
  const usage = error instanceof UsageError
  const message = visibleLine(error instanceof Error ? error.message : String(error))
  terminal.stderr(usage ? `stagewright: ${message}\n` : `stagewright: internal error: ${message}\n`)
  if (!usage && process.env['STAGEWRIGHT_DEBUG'] && error instanceof Error)
    terminal.stderr(`${error.stack}\n`)
  endWith(usage ? EXIT.usage : EXIT.bug)
})
