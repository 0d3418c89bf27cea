/** `--base REV` in real repositories of git. */
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { folder, git, put, stagewright, stagewrightReading } from './bundle.ts'
import { CLEAN, findingsIn, ROOT, ROOT_TWICE, reviewed } from './services.ts'

const made: { path: string; remove(): void }[] = []
afterEach(() => {
  for (const one of made.splice(0)) one.remove()
})

/** A repository with one commit on `main`. */
function repository(files: Readonly<Record<string, string>>): string {
  const here = folder(files)
  made.push(here)
  git(here.path, 'init', '--quiet', '--initial-branch=main')
  commit(here.path)
  return here.path
}

function commit(path: string): void {
  git(path, 'add', '--all')
  git(path, 'commit', '--quiet', '--allow-empty', '-m', 'change')
}

describe('--base', () => {
  it('lets pass what the revision has, committed or not', () => {
    const path = repository({ Dockerfile: ROOT })
    expect(reviewed(path).status).toBe(1)
    expect(reviewed(path, '--base', 'HEAD')).toMatchObject({
      status: 0,
      stderr: '',
      found: [{ rule: 'non-root-user', state: 'known' }],
    })
    put(path, { Dockerfile: ROOT_TWICE })
    const { status, found } = reviewed(path, '--base', 'HEAD')
    expect(status).toBe(1)
    expect(found.map(({ rule, state }) => `${rule} ${state}`)).toEqual(['non-root-user known', 'syntax new'])
  })

  it('takes a Dockerfile that git does not follow yet for a new one', () => {
    const path = repository({ Dockerfile: CLEAN })
    put(path, { 'new/Dockerfile': ROOT })
    expect(reviewed(path, '--base', 'HEAD')).toMatchObject({
      status: 1,
      found: [{ path: 'new/Dockerfile', state: 'new' }],
    })
  })

  it('knows a Dockerfile again that moved with its folder', () => {
    const path = repository({ 'api/Dockerfile': ROOT, 'api/main.txt': 'x' })
    git(path, 'mv', 'api', 'services')
    const { status, found } = reviewed(path, '--base', 'main')
    expect(found).toEqual([{ path: 'services/Dockerfile', rule: 'non-root-user', state: 'known' }])
    expect(status).toBe(0)
  })

  it('compares with where the branch left, not with what came to the base since', () => {
    const path = repository({ Dockerfile: ROOT })
    git(path, 'switch', '--quiet', '--create', 'topic')
    put(path, { Dockerfile: ROOT_TWICE })
    commit(path)
    git(path, 'switch', '--quiet', 'main')
    put(path, { Dockerfile: CLEAN })
    commit(path)
    git(path, 'switch', '--quiet', 'topic')
    const states = reviewed(path, '--base', 'main').found.map(({ rule, state }) => `${rule} ${state}`)
    expect(states).toEqual(['non-root-user known', 'syntax new'])
  })

  it('finds a finding new that comes from a file beside an unchanged Dockerfile', () => {
    const dockerfile = 'FROM debian:12.11-slim\nCOPY . /srv\nUSER 10001\nENTRYPOINT ["/usr/bin/batch"]\n'
    const path = repository({ Dockerfile: dockerfile, '.dockerignore': '.git\n.env\n', '.env': 'TOKEN=x\n' })
    expect(reviewed(path, '--base', 'HEAD').found.filter(({ rule }) => rule === 'dockerignore')).toEqual([])
    rmSync(join(path, '.dockerignore'))
    expect(reviewed(path, '--base', 'HEAD').found).toContainEqual({
      path: 'Dockerfile',
      rule: 'dockerignore',
      state: 'new',
    })
  })

  it('judges both sides by the configuration of today', () => {
    const path = repository({ Dockerfile: ROOT, '.stagewright.yaml': 'rules: { non-root-user: off }\n' })
    put(path, { '.stagewright.yaml': 'rules: { non-root-user: error }\n' })
    expect(reviewed(path, '--base', 'HEAD')).toMatchObject({ status: 0, found: [{ state: 'known' }] })
  })

  it('takes what comes on stdin for the change', () => {
    const path = repository({ Dockerfile: ROOT })
    const { status, stdout } = stagewrightReading(
      ROOT_TWICE,
      path,
      ...['--base', 'HEAD', '--format', 'json', '--no-propose', '-', '--stdin-path', 'Dockerfile'],
    )
    expect(findingsIn(stdout).map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'non-root-user known',
      'syntax new',
    ])
    expect(status).toBe(1)
  })

  it('adds to a baseline', () => {
    const path = repository({ 'a/Dockerfile': ROOT })
    put(path, { 'b/Dockerfile': ROOT })
    stagewright(path, 'baseline', 'b')
    expect(reviewed(path, '--base', 'HEAD')).toMatchObject({
      status: 0,
      found: [{ state: 'known' }, { state: 'known' }],
    })
  })

  it('compares with the revision itself where there is no common ancestor, and says so', () => {
    const path = repository({ Dockerfile: ROOT })
    git(path, 'switch', '--quiet', '--orphan', 'other')
    put(path, { Dockerfile: ROOT, 'readme.md': 'Begun anew\n' })
    commit(path)
    const { status, stderr } = reviewed(path, '--base', 'main')
    expect(stderr).toMatch(
      /^stagewright: HEAD and main have no common ancestor: compared with \w{7} itself\n$/,
    )
    expect(status).toBe(0)
  })

  it.each([
    ['nonsense', 'git knows no commit nonsense here'],
    ['--output=/tmp/x', 'git knows no commit --output=/tmp/x here'],
    ['HEAD..HEAD', 'git knows no commit HEAD..HEAD here'],
  ])('answers %s in one line', (rev, message) => {
    const { status, stderr } = reviewed(repository({ Dockerfile: ROOT }), `--base=${rev}`)
    expect(stderr).toBe(`stagewright: --base: ${message}\n`)
    expect(status).toBe(2)
  })

  it('says how a shallow clone gets the history', () => {
    const origin = repository({ Dockerfile: ROOT })
    const gone = git(origin, 'rev-parse', 'HEAD')
    put(origin, { Dockerfile: CLEAN })
    commit(origin)
    const clone = folder({})
    made.push(clone)
    git(clone.path, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'here')
    const { status, stderr } = reviewed(join(clone.path, 'here'), '--base', gone)
    expect(stderr).toContain('this clone is shallow: `fetch-depth: 0` brings the history')
    expect(status).toBe(2)
  })

  it('needs a repository', () => {
    const here = folder({ Dockerfile: ROOT })
    made.push(here)
    const { status, stderr } = reviewed(here.path, '--base', 'main')
    expect(stderr).toMatch(/^stagewright: --base needs git to read \S+: not a git repository/)
    expect(status).toBe(2)
  })

  it('starts no program that the settings of the repository name', () => {
    const path = repository({ Dockerfile: ROOT })
    const trap = join(path, 'trap.sh')
    put(path, { 'trap.sh': `#!/bin/sh\ntouch ${path}/sprung\n` })
    chmodSync(trap, 0o755)
    for (const name of ['core.fsmonitor', 'diff.external', 'core.pager']) git(path, 'config', name, trap)
    put(path, { Dockerfile: ROOT_TWICE })
    expect(reviewed(path, '--base', 'HEAD').status).toBe(1)
    expect(existsSync(join(path, 'sprung'))).toBe(false)
  })
})
