/**
 * Other programs: argument vectors, never a shell. Each gets a process group of its own, so that a signal
 * to us does not reach it first and so that nothing it started outlives it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Readable } from 'node:stream'

export interface ProcessOptions {
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
  /** Milliseconds until the whole group is stopped. */
  readonly timeoutMs: number
  /** How many of the last bytes of each stream are kept. */
  readonly keepBytes?: number
  /** The group is stopped once it has written more than this. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
  /** Every complete line of both streams, without its end, as it comes. */
  readonly onLine?: (line: string) => void
}

/** Why a program was stopped by us; null when it ended by itself. */
export type Stopped = 'timeout' | 'output' | 'aborted' | null

export interface Finished {
  /** Null when a signal ended it or when it could not be started. */
  readonly code: number | null
  readonly stopped: Stopped
  readonly stdout: string
  readonly stderr: string
}

/** A program that runs. */
export interface Running {
  readonly pid: number | null
  /** Never rejects: a program that cannot be started ends with code null and its error in `stderr`. */
  readonly finished: Promise<Finished>
  /** Sends a signal to the whole group; does nothing when it is gone. */
  kill(signal: NodeJS.Signals): void
}

export interface ProcessPort {
  start(argv: readonly string[], options: ProcessOptions): Running
  run(argv: readonly string[], options: ProcessOptions): Promise<Finished>
  /** As `run`, but stdout goes to `consume`; what it throws stops the program and is thrown on. */
  pipe<T>(
    argv: readonly string[],
    options: ProcessOptions,
    consume: (stdout: AsyncIterable<Buffer>) => Promise<T>,
  ): Promise<{ readonly value: T; readonly finished: Finished }>
  /** The path of a program on PATH, or null. */
  which(name: string): Promise<string | null>
}

const KEEP_BYTES = 4 << 20
const GRACE_MS = 5_000

export function processPort(env: NodeJS.ProcessEnv): ProcessPort {
  return {
    start: (argv, options) => launch(argv, options, true).running,
    run: (argv, options) => launch(argv, options, true).running.finished,
    which: (name) => which(name, env),
    async pipe(argv, options, consume) {
      const { child, running } = launch(argv, options, false)
      try {
        const stdout: AsyncIterable<Buffer> = child?.stdout ?? emptyStream()
        const value = await consume(stdout)
        // What was left unread would keep the pipe, and with it the end, waiting for ever.
        child?.stdout?.destroy()
        return { value, finished: await running.finished }
      } catch (error) {
        running.kill('SIGKILL')
        await running.finished
        throw error
      }
    },
  }
}

async function* emptyStream(): AsyncGenerator<Buffer> {}

function launch(argv: readonly string[], options: ProcessOptions, readStdout: boolean) {
  const [program = '', ...rest] = argv
  let child: ChildProcess | null = null
  try {
    child = spawn(program, rest, {
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      shell: false,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    })
  } catch (error) {
    const finished = { code: null, stopped: null, stdout: '', stderr: String(error) }
    const running: Running = { pid: null, finished: Promise.resolve(finished), kill: () => {} }
    return { child: null, running }
  }
  return { child, running: watch(child, options, readStdout) }
}

function watch(child: ChildProcess, options: ProcessOptions, readStdout: boolean): Running {
  let stopped: Stopped = null
  const kill = (signal: NodeJS.Signals): void => killGroup(child.pid, signal)
  const stop = (why: Stopped): void => {
    if (stopped !== null) return
    stopped = why
    kill('SIGTERM')
    setTimeout(() => kill('SIGKILL'), GRACE_MS).unref()
  }
  const limit = counter(options.maxBytes ?? Number.POSITIVE_INFINITY, () => stop('output'))
  const stdout = collect(readStdout ? child.stdout : null, options, limit)
  const stderr = collect(child.stderr, options, limit)
  const timer = setTimeout(() => stop('timeout'), options.timeoutMs)
  const abort = (): void => stop('aborted')
  options.signal?.addEventListener('abort', abort, { once: true })
  if (options.signal?.aborted === true) abort()

  const finished = new Promise<Finished>((resolve) => {
    const end = (code: number | null, error: string): void => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', abort)
      resolve({ code, stopped, stdout: stdout(), stderr: stderr() + error })
    }
    child.once('error', (error) => end(null, error.message))
    child.once('close', (code) => end(code, ''))
  })
  return { pid: child.pid ?? null, finished, kill }
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // The group is gone: that is what was wanted.
  }
}

function counter(max: number, exceeded: () => void): (bytes: number) => void {
  let seen = 0
  return (bytes) => {
    seen += bytes
    if (seen > max) exceeded()
  }
}

/** Keeps the end of a stream and hands out its lines; a line longer than 64 KiB is handed out in parts. */
function collect(
  stream: Readable | null,
  options: ProcessOptions,
  count: (bytes: number) => void,
): () => string {
  const keep = options.keepBytes ?? KEEP_BYTES
  let chunks: Buffer[] = []
  let kept = 0
  const lines = lineSplitter(options.onLine)
  stream?.on('data', (chunk: Buffer) => {
    count(chunk.length)
    chunks.push(chunk)
    kept += chunk.length
    while (kept - (chunks[0]?.length ?? 0) >= keep) kept -= chunks.shift()?.length ?? 0
    lines?.push(chunk)
  })
  stream?.on('error', () => {})
  return () => {
    lines?.end()
    const text = Buffer.concat(chunks).subarray(-keep).toString('utf8')
    chunks = []
    return text
  }
}

function lineSplitter(onLine: ((line: string) => void) | undefined) {
  if (!onLine) return null
  const decoder = new TextDecoder()
  let rest = ''
  return {
    push(chunk: Buffer): void {
      rest += decoder.decode(chunk, { stream: true })
      const parts = rest.split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) onLine(part.replace(/\r$/, ''))
      if (rest.length > 65_536) {
        onLine(rest)
        rest = ''
      }
    },
    end(): void {
      if (rest !== '') onLine(rest)
      rest = ''
    },
  }
}

async function which(name: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    // A relative entry of PATH would let the repository under review decide what runs.
    if (!isAbsolute(folder)) continue
    const path = join(folder, name)
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return path
  }
  return null
}

/** Names that carry credentials in CI; programs we start get them only when the user names them. */
const SECRET_NAME =
  /token|secret|passw|credential|api_?key|private_?key|^actions_|^input_|^aws_|^npm_config_.*auth/i

/** The environment for programs we start: without what looks like a credential, but with the `named` ones. */
export function publicEnv(env: NodeJS.ProcessEnv, named: readonly string[]): NodeJS.ProcessEnv {
  const entries = Object.entries(env).filter(([name]) => !SECRET_NAME.test(name) || named.includes(name))
  return Object.fromEntries(entries)
}
