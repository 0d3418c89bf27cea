/** The GitHub service of `emulate` with one private repository, spoken to over its own API. */
import { createPrivateKey, createSign } from 'node:crypto'
import { createServer } from 'node:net'
import { createEmulator } from 'emulate'

export const REPOSITORY = 'acme/shop'
const ADMIN = 'admin-token'
const APP = 7

export interface PullRequest {
  readonly number: number
  readonly head: { readonly sha: string }
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string; readonly type: string }
}

/** A path's text, or null to delete it. */
export type Files = Readonly<Record<string, string | null>>

export type Emulator = Awaited<ReturnType<typeof startEmulator>>

export async function startEmulator() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const emulator = await createEmulator({ service: 'github', port, baseUrl: url, seed: SEED })
  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? ''

  const call = async (method: string, path: string, body?: unknown, token = ADMIN) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  const repository = (path: string) => `/repos/${REPOSITORY}${path}`

  return {
    url,
    close: () => emulator.close(),

    /** A token as a job has it: of an app, with these permissions. */
    async jobToken(permissions: Readonly<Record<string, 'read' | 'write'>>): Promise<string> {
      const jwt = signJwt(key)
      return (await call('POST', '/app/installations/70/access_tokens', { permissions }, jwt)).token
    },

    /** Commits changes on top of a commit, and moves a branch there. Gives the commit. */
    async commit(branch: string, files: Files, parent: string | null): Promise<string> {
      const tree = await Promise.all(
        Object.entries(files).map(async ([path, text]) => ({
          path,
          mode: '100644',
          type: 'blob',
          sha:
            text === null
              ? null
              : (await call('POST', repository('/git/blobs'), { content: text, encoding: 'utf-8' })).sha,
        })),
      )
      const base =
        parent === null
          ? {}
          : { base_tree: (await call('GET', repository(`/git/commits/${parent}`))).tree.sha }
      const { sha } = await call('POST', repository('/git/trees'), { tree, ...base })
      const commit = await call('POST', repository('/git/commits'), {
        message: 'change',
        tree: sha,
        parents: parent === null ? [] : [parent],
      })
      const ref = `/git/refs/heads/${branch}`
      const known = await call('GET', repository(`/git/matching-refs/heads/${branch}`))
      if (known.length > 0) await call('PATCH', repository(ref), { sha: commit.sha, force: true })
      else await call('POST', repository('/git/refs'), { ref: `refs/heads/${branch}`, sha: commit.sha })
      return commit.sha
    },

    async openPull(head: string): Promise<PullRequest> {
      return call('POST', repository('/pulls'), { title: 'Change', head, base: 'main' })
    },
    async pull(number: number): Promise<PullRequest> {
      return call('GET', repository(`/pulls/${number}`))
    },
    async comments(number: number): Promise<readonly Comment[]> {
      return call('GET', repository(`/issues/${number}/comments?per_page=100`))
    },
    async comment(number: number, body: string): Promise<Comment> {
      return call('POST', repository(`/issues/${number}/comments`), { body })
    },
  }
}

const SEED = {
  tokens: { [ADMIN]: { login: 'acme', scopes: ['repo', 'admin:org', 'user'] } },
  github: {
    users: [{ login: 'acme', site_admin: true }],
    repos: [{ owner: 'acme', name: 'shop', private: true, auto_init: true }],
    apps: [
      {
        app_id: APP,
        slug: 'github-actions',
        name: 'GitHub Actions',
        permissions: { contents: 'write', pull_requests: 'write', issues: 'write' },
        installations: [{ installation_id: 70, account: 'acme', repository_selection: 'all' }],
      },
    ],
  },
}

/** The proof of an app, as it signs it itself: RS256 over issuer and times. */
function signJwt(key: string): string {
  const now = Math.floor(Date.now() / 1000)
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const content = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 540, iss: String(APP) })}`
  return `${content}.${createSign('RSA-SHA256').update(content).sign(createPrivateKey(key)).toString('base64url')}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
