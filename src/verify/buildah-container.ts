/** A program that `buildah run` started: its real process is found below the one that we started. */
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import type { Finished } from '../io/process.ts'
import { openPipes } from './buildah-pipes.ts'
import { type Client, envOptions, withVariables } from './client.ts'
import { type Container, EngineError, type RunSpec } from './engine.ts'
import { pause } from './probe.ts'
import { programBelow } from './process-tree.ts'

const DAY_MS = 86_400_000
const STOP_MS = 10_000
const NEVER = new AbortController().signal

/** Starts the image as its config says. Throws EngineError when a port it needs is taken on this machine. */
export async function startedContainer(buildah: Client, spec: RunSpec, name: string): Promise<Container> {
  await refuseTaken(spec.ports)
  const { processes, env, signal } = buildah.context
  await buildah.ok('from', '--pull-never', '--name', name, spec.image)
  if (spec.variables.size > 0)
    await withVariables(buildah, spec.variables).ok('config', ...envOptions(spec.variables), name)
  const program = startProgram(buildah, spec, name)
  const { finished } = program
  return {
    id: name,
    state: async () => ({ running: program.ended() === null, exitCode: program.ended()?.code ?? null }),
    address: async (port) => port,
    uid: async () => uidOf(program.pid()),
    async exec(command, timeoutMs) {
      const options = { env, timeoutMs, signal, keepBytes: 65_536 }
      const said = await processes.run(runIn(buildah, name, command), options)
      return { ...said, stderr: ofProgram(said.stderr) }
    },
    async logs() {
      const { stdout, stderr } = await finished
      return { stdout, stderr: ofProgram(stderr) }
    },
    lastWords: async () => String(program.lines()),
    async stop() {
      const began = performance.now()
      send(program.pid(), 'SIGTERM')
      await Promise.race([finished, pause(STOP_MS, NEVER)])
      const ms = performance.now() - began
      const ended = program.ended()
      const exitCode = ended?.code ?? (ended === null ? 137 : null)
      await program.kill()
      return { exitCode, ms }
    },
    async remove() {
      await program.kill()
      await buildah.always('rm', name)
    },
  }
}

/** What buildah adds when a program ends with another code than 0. */
const EPILOGUE = /^(?:subprocess exited with status \d+|Error: (?:while running runtime: )?exit status \d+)$/

/** The program's own part of what came out of stderr. */
function ofProgram(stderr: string): string {
  const lines = stderr.split('\n')
  const own = lines.findLastIndex((line) => line !== '' && !EPILOGUE.test(line))
  return lines.slice(0, own + 1).join('\n')
}

async function refuseTaken(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    if (await taken(port))
      throw new EngineError(`port ${port} is taken on this machine; buildah runs programs in its network`)
  }
}

function runIn({ program }: Client, name: string, words: readonly string[]): readonly string[] {
  return [...program, 'run', '--network', 'host', name, '--', ...words]
}

/** The image's program, behind the `buildah run` that we started. */
interface Program {
  readonly finished: Promise<Finished>
  /** Null while it runs. */
  ended(): Finished | null
  /** Its own process on this machine; null when there is none. */
  pid(): number | null
  /** How many it has written. */
  lines(): number
  /** Ends it, and all that it started. */
  kill(): Promise<void>
}

function startProgram(buildah: Client, { config }: RunSpec, name: string): Program {
  const { processes, env, signal } = buildah.context
  const argv = runIn(buildah, name, [...config.entrypoint, ...config.cmd])
  let lines = 0
  const onLine = (): void => {
    lines++
  }
  const running = processes.start(argv, { env, timeoutMs: DAY_MS, keepBytes: 1 << 20, signal, onLine })
  let ended: Finished | null = null
  void running.finished.then((finished) => {
    ended = finished
  })
  const started = running.pid
  if (started !== null && !isRoot(config.user)) openPipes(started, () => ended !== null)
  const pid = (): number | null => (started === null ? null : programBelow(started))
  return {
    finished: running.finished,
    ended: () => ended,
    pid,
    lines: () => lines,
    // Without a process namespace the program's children outlive it: they are still of the group that we started.
    async kill() {
      send(pid(), 'SIGKILL')
      running.kill('SIGKILL')
      await running.finished
    },
  }
}

function isRoot(user: string): boolean {
  return /^(?:root|0)?(?::|$)/.test(user)
}

function taken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const answer = (open: boolean): void => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}

function send(pid: number | null, signal: NodeJS.Signals): void {
  if (pid === null) return
  try {
    process.kill(pid, signal)
  } catch {
    // It has just ended by itself.
  }
}

/** The user id as the program itself sees it. */
async function uidOf(pid: number | null): Promise<number | null> {
  if (pid === null) return null
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const outside = Number(/^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1])
  if (!Number.isInteger(outside)) return null
  const map = await readFile(`/proc/${pid}/uid_map`, 'utf8').catch(() => '')
  for (const line of map.trim().split('\n')) {
    const [inside = 0, first = 0, count = 0] = line.trim().split(/\s+/).map(Number)
    if (outside >= first && outside < first + count) return inside + outside - first
  }
  return outside
}
