/** Judgements made by hand, for the renderers. */
import type { JudgedFinding, JudgedReview, Judgement } from '../../src/gate/judge.ts'
import type { Rewrite } from '../../src/propose/proposal.ts'
import { createSource } from '../../src/syntax/source.ts'

export const DOCKERFILE = `FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
EXPOSE 3000
CMD ["node", "dist/server.js"]
`

export const PROPOSED = `# syntax=docker/dockerfile:1

# Installs all dependencies from the lockfile.
FROM node:20-bookworm AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci

# Compiles TypeScript to dist/.
FROM deps AS build
COPY tsconfig.json ./
COPY src ./src
RUN npm run build

# Installs production dependencies only.
FROM node:20-bookworm AS prod-deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev

# Runs node dist/server.js as node.
FROM node:20-bookworm-slim AS runtime
ENV NODE_ENV=production
WORKDIR /app
COPY --from=prod-deps /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
USER node
EXPOSE 3000
CMD ["node", "dist/server.js"]
`

export const REWRITE: Rewrite = {
  kind: 'rewrite',
  level: 'allow-list',
  dockerfile: PROPOSED,
  dockerignore: {
    path: 'services/api/.dockerignore',
    before: null,
    text: '.git\nnode_modules\ndist\n.env\n',
  },
  stages: [
    {
      name: 'deps',
      base: 'node:20-bookworm',
      purpose: 'installs all dependencies from the lockfile',
      shipped: false,
      sizeMb: null,
    },
    { name: 'build', base: 'deps', purpose: 'compiles TypeScript to `dist/`', shipped: false, sizeMb: null },
    {
      name: 'prod-deps',
      base: 'node:20-bookworm',
      purpose: 'installs production dependencies only',
      shipped: false,
      sizeMb: null,
    },
    {
      name: 'runtime',
      base: 'node:20-bookworm-slim',
      purpose: 'runs `node dist/server.js` as `node`',
      shipped: true,
      sizeMb: 245,
    },
  ],
  steps: [
    {
      title: 'Install before copying the sources.',
      reason:
        '`npm ci` reads package.json and package-lock.json only, so a source change no longer reruns it.',
      rules: ['cache-order'],
    },
    {
      title: 'Ship production dependencies only.',
      reason: 'typescript and 212 other packages of `devDependencies` serve the build.',
      rules: ['no-build-tools'],
    },
    {
      title: 'Run as `node`.',
      reason: 'The official image brings this user (uid 1000).',
      rules: ['non-root-user'],
    },
  ],
  shortfalls: [
    { goal: 'a health check', because: 'no path answers without a login, as far as `src/server.ts` shows' },
  ],
  smaller: [{ level: 'artifact', because: 'the program reads `views/` at run time (src/server.ts:14)' }],
  confirm: [
    "the program writes only below `/app/uploads` (found: `multer({ dest: 'uploads' })`, src/upload.ts:12).",
  ],
  contents: ['/app/dist', '/app/node_modules'],
  commands: ['docker build --target runtime -t api services/api'],
  troubleshooting: [
    {
      symptom: '`Cannot find module`',
      cause: 'a package is used at run time but listed in `devDependencies`',
      do: 'move it to `dependencies`',
    },
  ],
  size: { beforeMb: 1110, afterMb: 245, basis: 'base images' },
}

export function finding(rule: string, line: number, more: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    rule,
    category: 'security',
    severity: 'error',
    message: `What \`${rule}\` says of this line.`,
    help: '',
    url: `https://github.com/stagewright/stagewright/blob/main/rules/${rule}/README.md`,
    stage: '0',
    range: { start: { line, column: 1 }, end: { line, column: 5 } },
    related: [],
    fingerprint: `${rule}:${line}`,
    ignored: null,
    fix: null,
    state: 'new',
    ...more,
  }
}

/** `npm ci` and `USER node` in DOCKERFILE, as one fix. */
export const FIX: NonNullable<JudgedFinding['fix']> = {
  safety: 'review',
  title: 'Run the program as `node`',
  edits: [
    {
      path: 'services/api/Dockerfile',
      range: { start: { line: 4, column: 9 }, end: { line: 4, column: 11 } },
      text: 'ci --omit=dev',
    },
    {
      path: 'services/api/Dockerfile',
      range: { start: { line: 7, column: 1 }, end: { line: 7, column: 1 } },
      text: 'USER node\n',
    },
  ],
}

export const FINDINGS: readonly JudgedFinding[] = [
  finding('no-build-tools', 1, {
    message:
      'gcc, make, python3 and npm ship with the image: `node:20` brings them, only `npm ci` needs them.',
    help: 'Run on `node:20-slim` and build in a stage of its own.',
  }),
  finding('non-root-user', 1, {
    message: 'Runs as root: nothing sets USER, and `node:20` does not either.',
    help: 'Add `USER node` before CMD.',
  }),
  finding('cache-order', 3, {
    severity: 'warning',
    message: 'Every source change runs `npm ci` again: `COPY . .` stands before it.',
    help: 'Copy `package.json` and `package-lock.json` first, install, then copy the rest.',
  }),
]

export function judgedReview(more: Partial<JudgedReview> & { readonly text?: string } = {}): JudgedReview {
  const { text = DOCKERFILE, ...rest } = more
  return {
    path: 'services/api/Dockerfile',
    source: createSource(text),
    kind: 'app',
    kindReason: 'CMD starts a server',
    context: 'services/api',
    contextSource: 'compose.yaml',
    targets: ['0'],
    stages: [
      { index: 0, name: null, base: 'node:20', line: 1, shipped: true, reachable: true, dependsOn: [] },
    ],
    findings: FINDINGS,
    checklist: [
      { item: 'dockerignore', source: ['000'], status: 'pass', detail: '' },
      { item: 'exec-form', source: ['000'], status: 'pass', detail: '' },
      { item: 'non-root-user', source: ['000'], status: 'fail', detail: '' },
      { item: 'no-build-tools', source: ['000'], status: 'fail', detail: '' },
      { item: 'cache-order', source: ['000'], status: 'fail', detail: '' },
      { item: 'healthcheck', source: ['000'], status: 'not-applicable', detail: 'nothing exposed' },
    ],
    proposal: REWRITE,
    unreadable: null,
    bugs: [],
    ...rest,
  }
}

export function judgement(
  files: readonly JudgedReview[],
  verdict: Partial<Judgement['verdict']> = {},
): Judgement {
  return {
    files,
    verdict: { failed: true, reason: '2 new errors', error: 2, warning: 1, info: 0, ...verdict },
  }
}
