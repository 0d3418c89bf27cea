/** What the stand-in knows and does: two commits, one pull request, its comments. In GitHub's documented form. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kind, Recorded } from './stand-in.ts'

export const BASE = 'b'.repeat(40)
export const HEAD = 'a'.repeat(40)

export type Tree = Readonly<Record<string, string>>

export interface StoredComment {
  readonly id: number
  body: string
  readonly user: { readonly login: string; readonly type: string }
}

export interface StoredLine extends StoredComment {
  readonly path: string
  readonly line: number
  readonly start_line?: number
  readonly minimised?: boolean
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export type Hub = ReturnType<typeof createHub>

export const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } }

interface Place {
  readonly path: string
  readonly line: number
  readonly start_line?: number
  readonly body: string
}

export function createHub(base: Tree, head: Tree) {
  const commits = new Map([
    [BASE, base],
    [HEAD, head],
  ])
  const blobs = new Map([...Object.values(base), ...Object.values(head)].map((text) => [shaOf(text), text]))
  const comments: StoredComment[] = []
  const lines: StoredLine[] = []
  const state = { truncated: false, pullHead: HEAD, pulls: 'by commit' as 'by commit' | 'by branch' | 'none' }

  const pull = () => ({ number: 1, state: 'open', head: { sha: state.pullHead } })

  const changeComment = (kind: Recorded['kind'], id: number, text: string): Answer => {
    const comment = comments.find((comment) => comment.id === id)
    if (!comment) return NOT_FOUND
    if (kind === 'delete-comment') {
      comments.splice(comments.indexOf(comment), 1)
      return { status: 204, body: null }
    }
    comment.body = text
    return ok(shown(comment))
  }

  /** A comment stands in one hunk of its file. */
  const inDiff = ({ path, line, start_line = line }: Place) => {
    const text = head[path]
    if (text === undefined || text === base[path]) return false
    return hunksOf(base[path] ?? null, text).some(({ first, last }) => first <= start_line && line <= last)
  }
  const addLines = (places: readonly Place[]): Answer => {
    if (!places.every(inDiff))
      return {
        status: 422,
        body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] },
      }
    for (const place of places) lines.push({ ...place, id: lines.length + 1, user: BOT })
    return ok({ id: 1, node_id: 'PRR_1' })
  }

  const graphql = (body: unknown): Answer => {
    const { query, variables } = body as { query: string; variables: { id: string; ids: readonly string[] } }
    const byNode = (node: string) => lines.findIndex(({ id }) => `PRRC_${id}` === node)
    if (query.startsWith('query')) {
      const nodes = variables.ids.map((id) => ({ id, isMinimized: lines[byNode(id)]?.minimised ?? false }))
      return ok({ data: { nodes } })
    }
    const at = byNode(variables.id)
    const line = lines[at]
    if (!line) return ok({ data: null, errors: [{ message: 'Could not resolve to a node' }] })
    lines[at] = { ...line, minimised: true }
    return ok({ data: { minimizeComment: { clientMutationId: null } } })
  }

  const treeAnswer = (sha: string, recursive: boolean): Answer => {
    const [commit = '', directory = ''] = sha.split(':')
    const tree = commits.get(commit)
    if (!tree) return NOT_FOUND
    const entries = entriesOf(tree, directory)
    if (recursive && !(state.truncated && directory === ''))
      return ok({ sha, tree: entries, truncated: false })
    if (recursive) return ok({ sha, tree: entries.slice(0, 1), truncated: true })
    return ok({ sha, tree: childrenOf(entries, `${commit}:${directory}`), truncated: false })
  }

  const answers: Readonly<Record<Kind, (last: string, request: Recorded) => Answer>> = {
    compare: () => ok({ merge_base_commit: { sha: BASE }, commits: [], status: 'ahead' }),
    tree: (last, { path }) => treeAnswer(last, path.includes('recursive=')),
    blob: (last) => ok({ sha: last, encoding: 'base64', content: inBase64(blobs.get(last) ?? '') }),
    user: () => ok({ login: 'robot' }),
    pull: () => ok(pull()),
    'commit-pulls': () => ok(state.pulls === 'by commit' ? [pull()] : []),
    'branch-pulls': () => ok(state.pulls === 'by branch' ? [pull()] : []),
    'list-comments': (_, { path }) => ok(pageOf(comments, path).map(shown)),
    'create-comment': (_, { body }) => {
      const comment = { id: (comments.at(-1)?.id ?? 0) + 1, body: textIn(body), user: BOT }
      comments.push(comment)
      return { status: 201, body: shown(comment) }
    },
    'update-comment': (last, { kind, body }) => changeComment(kind, Number(last), textIn(body)),
    'delete-comment': (last, { kind }) => changeComment(kind, Number(last), ''),
    'list-lines': (_, { path }) =>
      ok(pageOf(lines, path).map((line) => ({ ...line, node_id: `PRRC_${line.id}` }))),
    'create-review': (_, { body }) => addLines((body as { comments: readonly Place[] }).comments),
    'create-line': (_, { body }) => addLines([body as Place]),
    graphql: (_, { body }) => graphql(body),
  }

  return {
    comments,
    /** Comments on lines. */
    lines,
    state,
    answer(request: Recorded): Answer {
      const last = decodeURIComponent(request.path.split('?')[0]?.split('/').at(-1) ?? '')
      return request.kind === 'unknown' ? NOT_FOUND : answers[request.kind](last, request)
    },
  }
}

/** The lines of the new text in each hunk, as git cuts them. */
function hunksOf(before: string | null, after: string): readonly { first: number; last: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'stagewright-hub-'))
  try {
    writeFileSync(join(folder, 'before'), before ?? '')
    writeFileSync(join(folder, 'after'), after)
    const args = ['diff', '--no-index', '--no-color', '--no-ext-diff', '--unified=3', 'before', 'after']
    const { stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
    return [...stdout.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => ({
      first: Number(start),
      last: Number(start) + Number(count) - 1,
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function entriesOf(tree: Tree, directory: string) {
  const inside = Object.entries(tree).filter(([path]) => path.startsWith(directory))
  return inside.map(([path, text]) => ({
    path: path.slice(directory.length),
    mode: text.startsWith('link:') ? '120000' : '100644',
    type: 'blob',
    sha: shaOf(text),
    size: text.length,
  }))
}

function childrenOf(entries: ReturnType<typeof entriesOf>, parent: string) {
  const directories = new Set(
    entries.filter(({ path }) => path.includes('/')).map(({ path }) => path.slice(0, path.indexOf('/'))),
  )
  const trees = [...directories].map((path) => ({
    path,
    mode: '040000',
    type: 'tree',
    sha: `${parent}${path}/`,
  }))
  return [...entries.filter(({ path }) => !path.includes('/')), ...trees]
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function textIn(body: unknown): string {
  return (body as { body?: string } | null)?.body ?? ''
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

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

function shown(comment: StoredComment) {
  return { ...comment, html_url: `https://github.com/acme/shop/pull/1#issuecomment-${comment.id}` }
}
