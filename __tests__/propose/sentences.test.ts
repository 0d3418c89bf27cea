/** What a proposal says beside its text: true of the fixture, and said where it is due. */
import { describe, expect, it } from '@jest/globals'
import type { Proposal, Rewrite } from '../../src/propose/proposal.ts'
import { fixtureFiles, proposalOf, withFiles } from './fixture.ts'

function rewriteOf(name: string): Rewrite {
  const proposal = proposalOf(fixtureFiles(name))
  if (proposal.kind !== 'rewrite') throw new Error(`${name}: ${proposal.kind}`)
  return proposal
}

function shortfallOf(name: string, goal: string): string | undefined {
  return rewriteOf(name).shortfalls.find((one) => one.goal === goal)?.because
}

describe('a shortfall', () => {
  it('names the tool that starts the program, and the script that does without', () => {
    expect(shortfallOf('nest-start', 'no development dependencies')).toContain('is started by `nest`')
  })

  it('says that a GitHub action runs as root', () => {
    expect(shortfallOf('github-action', 'not root')).toBe(
      'action.yml makes it a GitHub action, and those must run as root',
    )
  })

  it('names the driver that keeps a database in a file', () => {
    expect(shortfallOf('driver-loaded-by-name', 'not root')).toContain(
      '`sqlite3` keeps its database in a file',
    )
  })

  it('says that a health check stays which nothing in the image can run', () => {
    expect(shortfallOf('healthcheck-without-its-program', 'health check')).toBe(
      'it stays as written, and `node:24-alpine` has no `curl` for it',
    )
  })

  it('says what a stage of the whole directory would not change', () => {
    expect(shortfallOf('build-hands-out-files', 'separate stages')).toContain('leaves nothing behind')
  })

  it('of a repair says why there are no stages', () => {
    expect(shortfallOf('pm2-starts-npm', 'no build tools')).toContain(
      'which file ecosystem.config.js starts is not plainly said in it',
    )
    expect(shortfallOf('starts-elsewhere', 'no build tools')).toContain('`cd /app/server`')
  })
})

describe('what to confirm', () => {
  it('has one line for a directory that several lines write to', () => {
    const found = rewriteOf('writes-a-tracked-file').confirm.filter((line) => line.includes('writes to'))
    expect(found).toEqual([
      "The program writes to /app (`fs.writeFileSync('./counter.json', '{}')`, server.js:7, server.js:8).",
    ])
  })

  it('says why `npm install` stays, and nothing of the kind where there is an `npm ci`', () => {
    const files = fixtureFiles('lock-drift')
    const frozen = (files.get('Dockerfile') ?? '').replace('npm install', 'npm ci')
    const about = (proposal: Proposal) =>
      proposal.kind === 'rewrite' ? proposal.confirm.filter((line) => line.includes('npm install')) : null
    expect(about(proposalOf(files))).toHaveLength(1)
    expect(about(proposalOf(withFiles(files, { Dockerfile: frozen })))).toEqual([])
  })

  it('says that the file of variables stays outside', () => {
    expect(rewriteOf('loads-its-environment').confirm).toContain(
      '`dotenv` (server.js:1) finds no .env in the image any more: its variables are given when the container starts (`--env-file .env`).',
    )
  })
})

describe('a step', () => {
  it('starts the program without npm only where the program minds SIGTERM', () => {
    const titles = (name: string) => rewriteOf(name).steps.map(({ title }) => title)
    expect(titles('minds-sigterm')).toContain('Start the program itself')
    expect(titles('typescript-express')).not.toContain('Start the program itself')
    expect(titles('shell-form-npm')).toContain('Start without a shell')
  })

  it('names everything that the install reads', () => {
    const reasons = rewriteOf('prisma-sources-first').steps.map(({ reason }) => reason)
    expect(reasons.join('\n')).toContain(
      'The install reads package.json, package-lock.json, prisma and nothing else',
    )
  })

  it('says that the file itself removes a package again', () => {
    const step = rewriteOf('packages-removed-later').steps.find(({ title }) =>
      title.startsWith('Leave python3'),
    )
    expect(step?.reason).toBe('The file takes them away again before the program runs.')
  })
})
