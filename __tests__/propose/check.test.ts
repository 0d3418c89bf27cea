/** The checker catches what a careless candidate would break: each case breaks one thing by hand. */
import { describe, expect, it } from '@jest/globals'
import { type Reviewed, type ViolationKind, violations } from '../../src/propose/check.ts'
import type { Plan } from '../../src/propose/plan.ts'
import { buildOfText, type Files, findingsOf } from './fixture.ts'

const MANIFEST = {
  scripts: { build: 'tsc', start: 'node dist/server.js' },
  dependencies: { express: '^4.21.2' },
  devDependencies: { typescript: '^5.7.2' },
}
const FILES: Files = new Map([
  ['package.json', JSON.stringify(MANIFEST)],
  ['package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { '': MANIFEST } })],
  ['tsconfig.json', '{ "compilerOptions": { "outDir": "dist", "rootDir": "src" }, "include": ["src"] }'],
  [
    'src/server.ts',
    "import { writeFileSync } from 'node:fs'\nimport express from 'express'\n\nwriteFileSync('logs/start.txt', 'x')\nexpress().listen(3000)\n",
  ],
])

const ORIGINAL = `FROM node:22-bookworm
ARG TOKEN=none
WORKDIR /app
COPY . .
RUN npm ci
RUN NODE_OPTIONS=$TOKEN npm run build
ENV PORT=3000
EXPOSE 3000
LABEL team=shelf
STOPSIGNAL SIGINT
CMD ["node", "dist/server.js"]
`

const GOOD = `FROM node:22-bookworm AS build
ARG TOKEN=none
WORKDIR /app
COPY . .
RUN npm ci
RUN NODE_OPTIONS=$TOKEN npm run build

FROM node:22-bookworm-slim
WORKDIR /app
ENV PORT=3000
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/dist ./dist
EXPOSE 3000
LABEL team=shelf
STOPSIGNAL SIGINT
CMD ["node", "dist/server.js"]
`

/** The kinds of violation of a text, with a plan that keeps every instruction of the original. */
function found(
  text: string,
  original = ORIGINAL,
  extra: { after?: readonly Reviewed[]; before?: readonly Reviewed[]; plan?: Plan } = {},
): ViolationKind[] {
  const build = buildOfText(FILES, original)
  const candidate = buildOfText(FILES, text)
  const plan: Plan =
    extra.plan ??
    planOf(
      build.model.dockerfile.instructions.map((node) => ({
        kind: 'drop',
        node,
        step: STEP,
        reason: 'by hand',
      })),
    )
  const before = extra.before ?? [{ rule: 'gone', severity: 'error', fingerprint: '1' }]
  const kinds = violations(
    build,
    { plan, text, build: candidate },
    { before, after: extra.after ?? [], repropose: null },
  )
  return [...new Set(kinds.map(({ kind }) => kind))]
}

const STEP = { title: 'By hand', reason: 'It is a test.', rules: [] }

function planOf(pieces: Plan['preamble']): Plan {
  return {
    level: 'workdir',
    preamble: pieces,
    stages: [],
    steps: [STEP],
    dockerignore: null,
    shortfalls: [],
    confirm: [],
    contents: [],
    troubleshooting: [],
  }
}

it('finds nothing in a good candidate', () => {
  expect(found(GOOD)).toEqual([])
})

describe('it is valid', () => {
  it('no text that BuildKit refuses', () =>
    expect(found(GOOD.replace('COPY . .', 'COPPY . .'))).toEqual(['invalid']))
  it('no empty text', () => expect(found('')).toEqual(['invalid']))
})

describe('it runs the same program', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['CMD', 'CMD ["node", "dist/server.js"]', 'CMD ["node", "dist/server.js", "--quiet"]'],
    ['EXPOSE', 'EXPOSE 3000\nLABEL', 'LABEL'],
    ['LABEL', 'LABEL team=shelf\n', ''],
    ['STOPSIGNAL', 'STOPSIGNAL SIGINT\n', ''],
    ['ENV', 'ENV PORT=3000\n', 'ENV PORT=4000\n'],
    ['WORKDIR', 'CMD', 'WORKDIR /srv\nCMD'],
    ['VOLUME', 'CMD', 'VOLUME /data\nCMD'],
  ]
  it.each(cases)('%s', (_name, from, to) => expect(found(GOOD.replace(from, to))).toContain('other-program'))

  it('the user that was there', () => {
    const original = ORIGINAL.replace('CMD', 'USER node\nCMD')
    expect(found(GOOD, original)).toContain('other-program')
    expect(found(GOOD.replace('CMD', 'USER node\nCMD'), original)).toEqual([])
  })

  it('the health check that was there', () => {
    const original = ORIGINAL.replace('CMD', 'HEALTHCHECK CMD node -e 1\nCMD')
    expect(found(GOOD, original)).toContain('other-program')
  })

  it('a package script may become the program it stands for, and no other', () => {
    const original = ORIGINAL.replace('CMD ["node", "dist/server.js"]', 'CMD ["npm", "start"]')
    expect(found(GOOD, original)).toEqual([])
    expect(
      found(GOOD.replace('["node", "dist/server.js"]', '["node", "--inspect", "dist/server.js"]'), original),
    ).toContain('other-program')
  })
})

describe('what it starts exists', () => {
  it('the file', () =>
    expect(found(GOOD.replace('COPY --from=build /app/dist ./dist\n', ''))).toContain('start-missing'))
  it('the program of the health check', () => {
    const original = ORIGINAL.replace('CMD', 'HEALTHCHECK CMD curl -f http://localhost:3000/\nCMD')
    const text = GOOD.replace('CMD', 'HEALTHCHECK CMD curl -f http://localhost:3000/\nCMD')
    expect(found(text, original)).toEqual(['start-missing'])
  })
  it('package.json, when npm starts it', () => {
    const original = ORIGINAL.replace('["node", "dist/server.js"]', '["npm", "start"]')
    const text = GOOD.replace('["node", "dist/server.js"]', '["npm", "start"]').replace(
      'COPY --from=build /app/package.json ./\n',
      '',
    )
    expect(found(text, original)).toContain('start-missing')
  })
})

describe('what it copies exists', () => {
  it('in the stage it is copied from', () =>
    expect(found(GOOD.replace('/app/dist ./dist', '/app/dsit ./dist'))).toContain('copy-missing'))
  it('from a stage that is there', () =>
    expect(found(GOOD.replace('--from=build /app/dist', '--from=biuld /app/dist'))).toContain('copy-missing'))
  it('the lockfile of npm ci', () =>
    expect(found(GOOD.replace('COPY . .', 'COPY package.json tsconfig.json ./\nCOPY src ./src'))).toContain(
      'copy-missing',
    ))
})

describe('it fits', () => {
  it.each([
    'node:22-alpine',
    'node:22-bullseye-slim',
    'node:20-bookworm-slim',
    'python:3.12-slim-bookworm',
    'registry.example.com/node:22-slim',
  ])('%s', (base) => {
    expect(found(GOOD.replace('FROM node:22-bookworm-slim', `FROM ${base}`))).toContain('does-not-fit')
  })
  it('the stage that made the modules', () => {
    expect(found(GOOD.replace('FROM node:22-bookworm AS', 'FROM node:22-alpine AS'))).toContain(
      'does-not-fit',
    )
  })
})

describe('it can write where it wrote', () => {
  it('not as a user who may not', () =>
    expect(found(GOOD.replace('CMD', 'USER node\nCMD'))).toContain('cannot-write'))
  it('as one who may', () =>
    expect(found(GOOD.replace('CMD', 'RUN mkdir -p logs && chown node:node logs\nUSER node\nCMD'))).toEqual(
      [],
    ))
  it('not when the path is computed', () => {
    const files = new Map([
      ...FILES,
      [
        'src/server.ts',
        "import { writeFileSync } from 'node:fs'\nwriteFileSync(process.argv[2], 'x')\n",
      ] as const,
    ])
    const build = buildOfText(files, ORIGINAL)
    const text = GOOD.replace('CMD', 'USER node\nCMD')
    const plan = planOf(
      build.model.dockerfile.instructions.map((node) => ({
        kind: 'drop',
        node,
        step: STEP,
        reason: 'by hand',
      })),
    )
    const kinds = violations(
      build,
      { plan, text, build: buildOfText(files, text) },
      { before: [{ rule: 'gone', severity: 'error', fingerprint: '1' }], after: [], repropose: null },
    ).map(({ kind }) => kind)
    expect(kinds).toContain('cannot-write')
  })
})

describe('nothing is lost', () => {
  it('an instruction the plan forgets', () => {
    const build = buildOfText(FILES, ORIGINAL)
    const plan = planOf(
      build.model.dockerfile.instructions
        .slice(1)
        .map((node) => ({ kind: 'drop', node, step: STEP, reason: 'by hand' })),
    )
    expect(found(GOOD, ORIGINAL, { plan })).toContain('lost')
  })
  it('a command of unknown effect in the shipped stage', () => {
    const original = ORIGINAL.replace('RUN npm ci\n', 'RUN npm ci\nRUN mystery --install\n')
    const text = GOOD.replace('RUN npm ci\n', 'RUN npm ci\nRUN mystery --install\n')
    expect(found(text, original)).toContain('lost')
    expect(found(text.replace('EXPOSE', 'RUN mystery --install\nEXPOSE'), original)).not.toContain('lost')
  })
  it('an argument that the build reads', () =>
    expect(found(GOOD.replace('ARG TOKEN=none\n', 'ARG TOKEN=other\n'))).toContain('lost'))
  it('the sources that the build reads', () => {
    const text = GOOD.replace('COPY . .', 'COPY package.json package-lock.json ./')
    expect(found(text)).toContain('lost')
  })
})

describe('it is stable', () => {
  it('no second rewrite', () => {
    const build = buildOfText(FILES, ORIGINAL)
    const plan = planOf(
      build.model.dockerfile.instructions.map((node) => ({
        kind: 'drop',
        node,
        step: STEP,
        reason: 'by hand',
      })),
    )
    const rewrite = {
      kind: 'rewrite',
      level: 'workdir',
      dockerfile: '',
      dockerignore: null,
      stages: [],
      steps: [STEP],
      shortfalls: [],
      smaller: [],
      confirm: [],
      contents: [],
      commands: [],
      troubleshooting: [],
      size: null,
    } as const
    const kinds = violations(
      build,
      { plan, text: GOOD, build: buildOfText(FILES, GOOD) },
      {
        before: [{ rule: 'gone', severity: 'error', fingerprint: '1' }],
        after: [],
        repropose: () => rewrite,
      },
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['unstable'])
  })
  it('no new finding', () => {
    const after = [{ rule: 'other', severity: 'info', fingerprint: '2' }]
    expect(found(GOOD, ORIGINAL, { after })).toEqual(['adds-finding'])
  })
  it('no finding that grows more serious', () => {
    const before = [
      { rule: 'gone', severity: 'error', fingerprint: '1' },
      { rule: 'other', severity: 'info', fingerprint: '2' },
    ]
    expect(
      found(GOOD, ORIGINAL, {
        before: [...before, { rule: 'third', severity: 'warning', fingerprint: '4' }],
        after: [{ rule: 'other', severity: 'error', fingerprint: '3' }],
      }),
    ).toEqual(['adds-finding'])
  })
  it('what multi-stage said before, another rule may say of several stages', () => {
    const before = [
      { rule: 'gone', severity: 'error', fingerprint: '1' },
      { rule: 'multi-stage', severity: 'warning', fingerprint: '2' },
    ]
    expect(
      found(GOOD, ORIGINAL, {
        before,
        after: [{ rule: 'copy-artifacts', severity: 'warning', fingerprint: '3' }],
      }),
    ).toEqual([])
  })
  it('some error or warning goes', () => {
    const before = [{ rule: 'stays', severity: 'error', fingerprint: '1' }]
    expect(found(GOOD, ORIGINAL, { before, after: before })).toEqual(['removes-nothing'])
  })
})

it('sees fewer findings in the good candidate than in the original', () => {
  expect(findingsOf(buildOfText(FILES, GOOD)).length).toBeLessThan(
    findingsOf(buildOfText(FILES, ORIGINAL)).length,
  )
})
