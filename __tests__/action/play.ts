/** One pull request from start to end: two trees in, what the run did out. */
import { type Result, type Run, runAction } from './run-action.ts'
import { BASE, HEAD, type StandIn, startStandIn, type Tree } from './stand-in.ts'

export const BAD = `FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
EXPOSE 3000
CMD ["node", "server.js"]
`
export const GOOD = `FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
USER node
EXPOSE 3000
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:3000').catch(() => process.exit(1))"]
CMD ["node", "server.js"]
`
export const APP: Tree = {
  'package.json': JSON.stringify({
    name: 'shop',
    main: 'server.js',
    scripts: { start: 'node server.js' },
    dependencies: { express: '4.21.2' },
  }),
  'package-lock.json': JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', dependencies: { express: '4.21.2' } },
      'node_modules/express': { version: '4.21.2' },
    },
  }),
  'server.js': "require('express')().listen(3000)\n",
  '.dockerignore': '.git\nnode_modules\n.env\n',
}

/** The files of a tree below a directory. */
export function below(directory: string, tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${directory}/${path}`, text]))
}

export function without(tree: Tree, ...paths: readonly string[]): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !paths.includes(path)))
}

export const PULL = {
  number: 1,
  head: { sha: HEAD, repo: { full_name: 'acme/shop' } },
  base: { sha: BASE, repo: { full_name: 'acme/shop' } },
}

/** The same from the repository of a stranger. */
export const FORK = { ...PULL, head: { sha: HEAD, repo: { full_name: 'stranger/shop' } } }

export interface Scenario extends Partial<Run> {
  readonly base: Tree
  readonly head: Tree
  readonly seed?: (server: StandIn) => void
}

export interface Outcome extends Result {
  readonly server: Pick<StandIn, 'requests' | 'comments' | 'lines'>
}

export async function play({ base, head, seed, ...run }: Scenario): Promise<Outcome> {
  const server = await startStandIn(base, head)
  try {
    seed?.(server)
    const defaults = {
      event: 'pull_request',
      payload: { pull_request: PULL },
      token: 'ghs_token',
      apiUrl: server.url,
    }
    return { ...(await runAction({ ...defaults, ...run })), server }
  } finally {
    await server.close()
  }
}

export const reviewed = (result: Result) => result.report?.files.map(({ path }) => path) ?? []

export function rulesIn(result: Result, state: string): readonly string[] {
  return (
    result.report?.files.flatMap(({ findings }) =>
      findings.filter((found) => found.state === state).map(({ rule }) => rule),
    ) ?? []
  )
}
