/**
 * A recording stand-in for GitHub's API: answers in its documented form from a few commits in memory, and spoils the
 * answers a test names. For what the emulator cannot do: failures.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, createHub, type Tree } from './hub.ts'
import { problemsOf } from './openapi.ts'

export { BASE, BOT, HEAD, type Tree } from './hub.ts'

/** The kinds of request a run makes. */
export type Kind =
  | 'compare'
  | 'tree'
  | 'blob'
  | 'user'
  | 'pull'
  | 'commit-pulls'
  | 'branch-pulls'
  | 'list-comments'
  | 'create-comment'
  | 'update-comment'
  | 'delete-comment'
  | 'list-lines'
  | 'create-review'
  | 'create-line'
  | 'graphql'

export type Fault =
  | '401'
  | '403'
  | '404'
  | '422'
  | '429'
  | '500'
  | 'secondary-limit'
  | 'reset'
  | 'truncated'
  | 'silent'
  | 'html'

export interface Recorded {
  readonly kind: Kind | 'unknown'
  readonly method: string
  readonly path: string
  readonly body: unknown
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>

/** Serves two commits, `BASE` and `HEAD`, and the pull request between them. */
export async function startStandIn(base: Tree, head: Tree) {
  const hub = createHub(base, head)
  const requests: Recorded[] = []
  const problems: string[] = []
  let faultFor: (request: Recorded, seen: number) => Fault | null = () => null

  const server = createServer(async (request, response) => {
    const recorded = await record(request)
    requests.push(recorded)
    problems.push(...problemsOf(recorded.method, recorded.path, recorded.body))
    const seen = requests.filter(({ kind }) => kind === recorded.kind).length
    const fault = faultFor(recorded, seen)
    if (fault !== null) return spoil(fault, response, () => hub.answer(recorded))
    const { status, body } = hub.answer(recorded)
    send(response, status, body)
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    comments: hub.comments,
    lines: hub.lines,
    state: hub.state,
    /** Which answers to spoil; `seen` counts the requests of the same kind, this one included. */
    spoil(choose: typeof faultFor) {
      faultFor = choose
    },
    /** Fails the test when some request was not as GitHub describes it. */
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      if (problems.length > 0) throw new Error(problems.join('\n'))
    },
  }
}

async function record(request: IncomingMessage): Promise<Recorded> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const { method = '', url: path = '' } = request
  return { kind: kindOf(method, path), method, path, body: text === '' ? null : JSON.parse(text) }
}

function kindOf(method: string, path: string): Recorded['kind'] {
  const kinds: readonly (readonly [string, RegExp, Kind])[] = [
    ['GET', /\/compare\//, 'compare'],
    ['GET', /\/git\/trees\//, 'tree'],
    ['GET', /\/git\/blobs\//, 'blob'],
    ['GET', /^\/user$/, 'user'],
    ['GET', /\/pulls\/\d+$/, 'pull'],
    ['GET', /\/commits\/\w+\/pulls/, 'commit-pulls'],
    ['GET', /\/pulls\?/, 'branch-pulls'],
    ['GET', /\/pulls\/\d+\/comments/, 'list-lines'],
    ['POST', /\/pulls\/\d+\/comments/, 'create-line'],
    ['POST', /\/pulls\/\d+\/reviews/, 'create-review'],
    ['POST', /^\/graphql$/, 'graphql'],
    ['GET', /\/issues\/\d+\/comments/, 'list-comments'],
    ['POST', /\/issues\/\d+\/comments/, 'create-comment'],
    ['PATCH', /\/issues\/comments\/\d+/, 'update-comment'],
    ['DELETE', /\/issues\/comments\/\d+/, 'delete-comment'],
  ]
  return kinds.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2] ?? 'unknown'
}

/** What goes wrong on the way. After `reset` and `truncated` the work is done all the same: only the answer is lost. */
function spoil(fault: Fault, response: ServerResponse, work: () => Answer): void {
  const messages: Partial<Record<Fault, string>> = {
    '401': 'Bad credentials',
    '403': 'Resource not accessible by integration',
    '404': 'Not Found',
    '422': 'Validation Failed',
    '500': 'Server Error',
  }
  if (fault === 'silent') return
  if (fault === 'reset') {
    work()
    response.socket?.destroy()
    return
  }
  if (fault === 'truncated') {
    const text = JSON.stringify(work().body)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length })
    response.write(text.slice(0, text.length / 2))
    setTimeout(() => response.socket?.destroy(), 50)
    return
  }
  if (fault === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Unicorn!</html>')
    return
  }
  if (fault === '429' || fault === 'secondary-limit') {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    send(response, fault === '429' ? 429 : 403, { message }, { 'retry-after': '1' })
    return
  }
  send(response, Number(fault), {
    message: messages[fault] ?? 'Error',
    documentation_url: 'https://docs.github.com/rest',
  })
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === null ? '' : JSON.stringify(body))
}
