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
export async function probe(port: number, path: string): Promise<PortObservation['answer']> {
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

/**
 * Asks all ports until each has a lasting answer, the program has ended, or time is up. A server that still
 * starts may say 5xx, or take the connection and say nothing: that counts only after a while.
 */
export async function probeAll(
  ports: readonly ProbeSpec[],
  alive: () => Promise<boolean>,
  patience: { readonly startMs: number; readonly signal: AbortSignal },
): Promise<readonly PortObservation[]> {
  const answers = new Map<number, PortObservation['answer']>()
  const began = performance.now()
  const settleMs = Math.min(patience.startMs, 10_000)
  for (let wait = 100; ; wait = Math.min(wait * 1.5, 1000)) {
    for (const spec of ports) {
      if (!settled(answers.get(spec.port), performance.now() - began > settleMs)) {
        answers.set(spec.port, spec.address === null ? 'none' : await probe(spec.address, spec.path))
      }
    }
    const late = performance.now() - began > settleMs
    if (ports.every(({ port }) => settled(answers.get(port), late))) break
    if (performance.now() - began > patience.startMs || patience.signal.aborted || !(await alive())) break
    await pause(wait, patience.signal)
  }
  return ports.map(({ port }) => ({ port, answer: answers.get(port) ?? 'none' }))
}

function settled(answer: PortObservation['answer'] | undefined, late: boolean): boolean {
  if (answer === undefined || answer === 'none') return false
  return late || (answer !== 'open' && answer < 500)
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
