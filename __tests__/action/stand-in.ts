/**
 * A recording stand-in for GitHub's API: answers in its documented form from a few commits in memory, and spoils the
 * answers a test names. For what the emulator cannot do: failures.
 */

import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The kinds of request a run makes. */
export type Kind =
  | 'compare'
  | 'tree'
  | 'blob'
  | 'user'
  | 'list-comments'
  | 'create-comment'
  | 'update-comment'
  | 'delete-comment'

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

export interface StoredComment {
  readonly id: number
  body: string
  readonly user: { readonly login: string; readonly type: string }
}

export type Tree = Readonly<Record<string, string>>

export type StandIn = Awaited<ReturnType<typeof startStandIn>>

const BOT = { login: 'github-actions[bot]', type: 'Bot' }

/** Serves two commits, `BASE` and `HEAD`. `fault` spoils an answer; `worked` says that the request was carried out all the same. */
export async function startStandIn(base: Tree, head: Tree) {
  const commits = new Map([
    [BASE, base],
    [HEAD, head],
  ])
  const blobs = new Map([...Object.values(base), ...Object.values(head)].map((text) => [shaOf(text), text]))
  const requests: Recorded[] = []
  const comments: StoredComment[] = []
  let faultFor: (request: Recorded, seen: number) => Fault | null = () => null
  let truncated = false

  const server = createServer(async (request, response) => {
    const recorded = await record(request)
    requests.push(recorded)
    const seen = requests.filter(({ kind }) => kind === recorded.kind).length
    const fault = faultFor(recorded, seen)
    if (fault !== null) return spoil(fault, response, () => answer(recorded))
    const { status, body } = answer(recorded)
    send(response, status, body)
  })

  const answer = ({ kind, path, body }: Recorded): Answer => {
    const last = decodeURIComponent(path.split('?')[0]?.split('/').at(-1) ?? '')
    const text = (body as { body?: string } | null)?.body ?? ''
    if (kind === 'compare') return ok({ merge_base_commit: { sha: BASE }, commits: [], status: 'ahead' })
    if (kind === 'tree') return treeAnswer(last, path.includes('recursive='))
    if (kind === 'blob')
      return ok({ sha: last, encoding: 'base64', content: inBase64(blobs.get(last) ?? '') })
    if (kind === 'list-comments') return ok(pageOf(comments, path).map(shown))
    if (kind === 'create-comment') {
      const comment = { id: (comments.at(-1)?.id ?? 0) + 1, body: text, user: BOT }
      comments.push(comment)
      return { status: 201, body: shown(comment) }
    }
    return changeComment(kind, Number(last), text)
  }

  const changeComment = (kind: Recorded['kind'], id: number, text: string): Answer => {
    const comment = comments.find((comment) => comment.id === id)
    if (!comment) return { status: 404, body: { message: 'Not Found' } }
    if (kind === 'delete-comment') {
      comments.splice(comments.indexOf(comment), 1)
      return { status: 204, body: null }
    }
    comment.body = text
    return ok(shown(comment))
  }

  const treeAnswer = (sha: string, recursive: boolean) => {
    const [commit = '', directory = ''] = sha.split(':')
    const tree = commits.get(commit)
    if (!tree) return { status: 404, body: { message: 'Not Found' } }
    const inside = Object.entries(tree).filter(([path]) => path.startsWith(directory))
    const entries = inside.map(([path, text]) => ({
      path: path.slice(directory.length),
      mode: text.startsWith('link:') ? '120000' : '100644',
      type: 'blob',
      sha: shaOf(text),
      size: text.length,
    }))
    if (recursive && !(truncated && directory === ''))
      return { status: 200, body: { sha, tree: entries, truncated: false } }
    if (recursive) return { status: 200, body: { sha, tree: entries.slice(0, 1), truncated: true } }
    const directories = new Set(
      entries.filter(({ path }) => path.includes('/')).map(({ path }) => path.slice(0, path.indexOf('/'))),
    )
    const own = [
      ...entries.filter(({ path }) => !path.includes('/')),
      ...[...directories].map((path) => ({
        path,
        mode: '040000',
        type: 'tree',
        sha: `${commit}:${directory}${path}/`,
      })),
    ]
    return { status: 200, body: { sha, tree: own, truncated: false } }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    comments,
    /** Which answers to spoil; `seen` counts the requests of the same kind, this one included. */
    spoil(choose: typeof faultFor) {
      faultFor = choose
    },
    /** Cut recursive trees of commits off, as GitHub does with large ones. */
    truncateTrees() {
      truncated = true
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** Lines of 60 characters, as GitHub sends them. */
function inBase64(text: string): string {
  return Buffer.from(text)
    .toString('base64')
    .replace(/(.{60})/g, '$1\n')
}

function pageOf<Item>(items: readonly Item[], path: string): readonly Item[] {
  const page = Number(new URL(path, 'http://localhost').searchParams.get('page'))
  return items.slice((page - 1) * 100, page * 100)
}

export const BASE = 'b'.repeat(40)
export const HEAD = 'a'.repeat(40)

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

function shown(comment: StoredComment) {
  return { ...comment, html_url: `https://github.com/acme/shop/pull/1#issuecomment-${comment.id}` }
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
