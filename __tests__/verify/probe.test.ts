/** Waiting for an answer: real servers of this process that are slow, broken or both. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { PortObservation } from '../../src/verify/observation.ts'
import { probeAll } from '../../src/verify/probe.ts'

type Answer = PortObservation['answer']

const servers: Server[] = []
const timers: NodeJS.Timeout[] = []
afterEach(() => {
  for (const timer of timers.splice(0)) clearTimeout(timer)
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server whose statuses come one after the other, the last for ever; null: the connection stays silent. */
async function serve(statuses: readonly (number | null)[]): Promise<number> {
  let asked = 0
  const server = createServer((_request, response) => {
    const status = statuses[Math.min(asked++, statuses.length - 1)] ?? null
    if (status !== null) response.writeHead(status).end()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A port that nobody listens on until `ms` have gone by. */
async function lateServer(ms: number): Promise<number> {
  const port = await serve([200])
  const [server] = servers.splice(0)
  await new Promise((resolve) => server?.close(resolve))
  const late = createServer((_request, response) => response.end())
  servers.push(late)
  timers.push(setTimeout(() => late.listen(port, '127.0.0.1'), ms))
  return port
}

interface Given {
  readonly wanted?: Answer
  readonly alive?: () => boolean
  readonly startMs?: number
}

async function ask(address: number, { wanted, alive = () => true, startMs = 4000 }: Given = {}) {
  const began = performance.now()
  const [seen] = await probeAll([{ port: 80, path: '/', address }], async () => alive(), {
    startMs,
    settleMs: 700,
    wanted: new Map(wanted === undefined ? [] : [[80, wanted]]),
    signal: new AbortController().signal,
  })
  return { answer: seen?.answer, ms: performance.now() - began }
}

describe('what a port answers', () => {
  it('is what it says at once', async () => {
    expect((await ask(await serve([404]))).answer).toBe(404)
  })

  it('is waited for while the program is alive and silent', async () => {
    expect((await ask(await lateServer(1200))).answer).toBe(200)
  })

  it('is nothing when the program has ended', async () => {
    const { answer, ms } = await ask(await lateServer(9000), { alive: () => false })
    expect([answer, ms < 1500]).toEqual(['none', true])
  })

  it('is nothing when there was none in all the time', async () => {
    const { answer, ms } = await ask(await lateServer(9000), { startMs: 1500 })
    expect([answer, ms >= 1500]).toEqual(['none', true])
  })

  it('is not the error of a server that still starts', async () => {
    expect((await ask(await serve([503, 503, 200]))).answer).toBe(200)
  })

  it('is the error of a server that has no other answer', async () => {
    expect((await ask(await serve([500]))).answer).toBe(500)
  })

  it('is an error at once where the other side has the same', async () => {
    const { answer, ms } = await ask(await serve([500]), { wanted: 500 })
    expect([answer, ms < 600]).toEqual([500, true])
  })

  it('is not the first one where the other side has another', async () => {
    expect((await ask(await serve([404, 404, 200]), { wanted: 200 })).answer).toBe(200)
    expect((await ask(await serve([404]), { wanted: 200 })).answer).toBe(404)
  })

  it('is not waited for long where the other side has none', async () => {
    const { answer, ms } = await ask(await lateServer(9000), { wanted: 'none' })
    expect([answer, ms < 3000]).toEqual(['none', true])
  })
})
