/** Asks a port on 127.0.0.1 what it answers. */
import { get } from 'node:http'
import { connect } from 'node:net'
import type { PortObservation } from './observation.ts'

const REQUEST_MS = 10_000
const OPEN_MS = 700

/**
 * The status of one GET without following redirects; `open` when something other than HTTP keeps the
 * connection, `none` when nothing does (a published port accepts and closes when nobody listens behind it).
 */
async function probe(port: number, path: string): Promise<PortObservation['answer']> {
  const answer = await httpStatus(port, path)
  if (answer !== null) return answer
  return (await keepsOpen(port)) ? 'open' : 'none'
}

function httpStatus(port: number, path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const request = get(
      { host: '127.0.0.1', port, path, timeout: REQUEST_MS, agent: false, headers: { connection: 'close' } },
      (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode ?? null))
        response.once('error', () => resolve(response.statusCode ?? null))
      },
    )
    request.once('timeout', () => request.destroy(new Error('no answer')))
    request.once('error', () => resolve(null))
  })
}

function keepsOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const end = (open: boolean): void => {
      socket.destroy()
      resolve(open)
    }
    socket.once('data', () => end(true))
    socket.once('close', () => end(false))
    socket.once('error', () => end(false))
    socket.once('connect', () => setTimeout(() => end(true), OPEN_MS))
  })
}

export interface ProbeSpec {
  readonly port: number
  readonly path: string
  /** Where it is reached from here. */
  readonly address: number | null
}

export interface Patience {
  /** How long a silent program that is alive is waited for. */
  readonly startMs: number
  /** How long an answer that may not be the last has to stand. */
  readonly settleMs: number
  /** What the other side answered, by port; empty when this is the first. */
  readonly wanted: ReadonlyMap<number, PortObservation['answer']>
  readonly signal: AbortSignal
}

interface Heard {
  readonly answer: PortObservation['answer']
  /** When there was an answer for the first time. */
  readonly since: number
}

/**
 * Asks all ports until each has a lasting answer, the program has ended, or time is up. A server that still
 * starts may say 5xx, or take the connection and say nothing: that counts only after a while.
 */
export async function probeAll(
  ports: readonly ProbeSpec[],
  alive: () => Promise<boolean>,
  patience: Patience,
): Promise<readonly PortObservation[]> {
  const heard = new Map<number, Heard>()
  const began = performance.now()
  for (let wait = 100; ; wait = Math.min(wait * 1.5, 1000)) {
    const open = ports.filter(({ port }) => !lasts(heard.get(port), port, patience))
    for (const spec of open) heard.set(spec.port, await ask(spec, heard.get(spec.port), began))
    if (ports.every(({ port }) => lasts(heard.get(port), port, patience))) break
    if (performance.now() - began > patience.startMs || patience.signal.aborted || !(await alive())) break
    await pause(wait, patience.signal)
  }
  return ports.map(({ port }) => ({ port, answer: heard.get(port)?.answer ?? 'none' }))
}

async function ask(spec: ProbeSpec, before: Heard | undefined, began: number): Promise<Heard> {
  const answer = spec.address === null ? 'none' : await probe(spec.address, spec.path)
  if (answer === 'none') return { answer, since: began }
  return { answer, since: before && before.answer !== 'none' ? before.since : performance.now() }
}

function lasts(heard: Heard | undefined, port: number, { settleMs, wanted }: Patience): boolean {
  if (!heard) return false
  return lasting(heard.answer, wanted.get(port), performance.now() - heard.since >= settleMs)
}

/** `wanted`: what the other side answered. `enough`: there was time to say something better. */
function lasting(
  answer: PortObservation['answer'],
  wanted: PortObservation['answer'] | undefined,
  enough: boolean,
): boolean {
  if (answer === 'none') return wanted === 'none' && enough
  if (answer === wanted) return true
  return enough || (wanted === undefined && answer !== 'open' && answer < 500)
}

/** Waits, but not past an abort. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
}
