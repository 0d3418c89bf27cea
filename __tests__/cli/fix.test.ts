import { chmodSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { folder, stagewright } from './bundle.ts'

const NUMBERED = `FROM golang:1.27
RUN CGO_ENABLED=0 go install example.com/tool@v1.2.3

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=0 /go/bin/tool /tool
COPY --from=0 /go/bin/other /other
ENTRYPOINT ["/tool"]
`
const NAMED = NUMBERED.replace('1.27', '1.27 AS build').replaceAll('--from=0', '--from=build')

/** One fix of the safe kind, and three that want a review. */
const MANY = `${NUMBERED.replace('ENTRYPOINT ["/tool"]\n', '')}
FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install
COPY server.js ./
COPY --from=0 /go/bin/tool /tool
EXPOSE 3000
CMD npm start
`
const APP = {
  'package.json': JSON.stringify({
    name: 'shop',
    scripts: { start: 'node server.js' },
    dependencies: { express: '4.21.2' },
  }),
  'package-lock.json': JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: {} }),
  'server.js': "require('express')().listen(3000)\n",
  '.dockerignore': '.git\nnode_modules\n',
  Dockerfile: MANY,
}

const removals: (() => void)[] = []
afterAll(() => {
  for (const remove of removals) remove()
})

function place(files: Readonly<Record<string, string | Uint8Array>>) {
  const { path, remove } = folder(files)
  removals.push(remove)
  return { path, read: (name: string) => readFileSync(join(path, name), 'utf8') }
}

describe('fix', () => {
  it('writes what is safe, says it, and leaves the rest', () => {
    const { path, read } = place(APP)
    const { status, stdout, stderr } = stagewright(path, 'fix')
    expect(status).toBe(0)
    expect(stdout).toBe('')
    expect(stderr.split('\n')).toEqual([
      'stagewright: Dockerfile:5: named-stages: Copy from `build` instead of stage 0, everywhere',
      expect.stringMatching(/^stagewright: 1 fixed, [1-9] more with --unsafe$/),
      '',
    ])
    expect(read('Dockerfile')).toBe(
      MANY.replace('1.27', '1.27 AS build').replaceAll('--from=0', '--from=build'),
    )
  })

  it('makes every fix with --unsafe, those that wait for others too', () => {
    const { path, read } = place(APP)
    const { status, stderr } = stagewright(path, 'fix', '--unsafe', 'Dockerfile')
    expect(status).toBe(0)
    const rules = [...stderr.matchAll(/^stagewright: Dockerfile:\d+: ([\w-]+): /gm)].map(([, rule]) => rule)
    expect(rules.sort()).toEqual(['frozen-lockfile', 'healthcheck', 'named-stages', 'non-root-user', 'pid-1'])
    const fixed = read('Dockerfile')
    expect(fixed).toContain('RUN npm ci\n')
    expect(fixed).toMatch(
      /\nEXPOSE 3000\n(USER node\nHEALTHCHECK .*|HEALTHCHECK .*\nUSER node)\nCMD \["node", "server.js"\]\n$/,
    )
    expect(stagewright(path, 'fix', '--unsafe').stderr).toBe('stagewright: 0 fixed\n')
  })

  it('shows a patch and writes nothing with --dry-run', () => {
    const { path, read } = place({ 'a/Dockerfile': NUMBERED, 'b/Dockerfile': NAMED, '.git/HEAD': '' })
    const { status, stdout, stderr } = stagewright(path, 'fix', '--dry-run')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^diff --git a\/a\/Dockerfile b\/a\/Dockerfile\n--- a\/a\/Dockerfile\n/)
    expect(stdout).toContain('-FROM golang:1.27\n+FROM golang:1.27 AS build\n')
    expect(stdout).not.toContain('b/b/Dockerfile')
    expect(stderr).toContain('stagewright: 1 to fix\n')
    expect(read('a/Dockerfile')).toBe(NUMBERED)
  })

  it('keeps mode and line ends, and leaves nothing else behind', () => {
    const { path, read } = place({ Dockerfile: NUMBERED.replaceAll('\n', '\r\n') })
    chmodSync(join(path, 'Dockerfile'), 0o750)
    expect(stagewright(path, 'fix', 'Dockerfile').status).toBe(0)
    expect(read('Dockerfile')).toBe(NAMED.replaceAll('\n', '\r\n'))
    expect(statSync(join(path, 'Dockerfile')).mode & 0o777).toBe(0o750)
    expect(readdirSync(path)).toEqual(['Dockerfile'])
  })

  it('leaves what a comment ignores', () => {
    const ignored = `# stagewright ignore-file=named-stages -- a program writes this\n${NUMBERED}`
    const { path, read } = place({ Dockerfile: ignored })
    expect(stagewright(path, 'fix', '--unsafe').stderr).toBe('stagewright: 0 fixed\n')
    expect(read('Dockerfile')).toBe(ignored)
  })

  it('writes through a link inside the repository, and never out of it', () => {
    const outside = place({ Dockerfile: NUMBERED })
    const { path, read } = place({ '.git/HEAD': '', 'real.Dockerfile': NUMBERED })
    symlinkSync('real.Dockerfile', join(path, 'Dockerfile'))
    symlinkSync(join(outside.path, 'Dockerfile'), join(path, 'Dockerfile.out'))
    const { status, stderr } = stagewright(path, 'fix', 'Dockerfile', 'Dockerfile.out')
    expect(status).toBe(2)
    expect(stderr).toContain(
      'stagewright: Dockerfile.out: it cannot be read: it is a link out of the repository\n',
    )
    expect(lstatSync(join(path, 'Dockerfile')).isSymbolicLink()).toBe(true)
    expect(readlinkSync(join(path, 'Dockerfile'))).toBe('real.Dockerfile')
    expect(read('real.Dockerfile')).toBe(NAMED)
    expect(outside.read('Dockerfile')).toBe(NUMBERED)
  })

  it('does not write a file that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('# caf\xe9\n', 'latin1'), Buffer.from(NUMBERED)])
    const { path } = place({ Dockerfile: bytes })
    for (const flags of [[], ['--dry-run']]) {
      const { status, stdout, stderr } = stagewright(path, 'fix', ...flags)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('stagewright: Dockerfile: not written, it is not UTF-8\n')
    }
    expect(readFileSync(join(path, 'Dockerfile')).equals(bytes)).toBe(true)
  })

  it('explains itself, and what it was given wrong', () => {
    const { path } = place({ 'a.txt': '' })
    const help = stagewright(path, 'fix', '--help')
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('--dry-run')])
    const wrong = stagewright(path, 'fix', '--unsave')
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      'stagewright: unknown option --unsave; did you mean --unsafe?\n',
    ])
    expect(stagewright(path, 'fix', 'nothing').status).toBe(2)
    const none = stagewright(path, 'fix')
    expect([none.status, none.stderr]).toEqual([0, 'stagewright: no Dockerfile found\n'])
  })
})
