/** `stagewright init`: what it shows, what it writes, what it leaves alone. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { folder, put, repository, stagewright } from './bundle.ts'
import { CLEAN, ROOT, reviewed } from './services.ts'

const FILES = ['.github/workflows/dockerfiles.yml', '.stagewright.yaml', '.stagewright-baseline.json']

const textOf = (path: string, file: string) => readFileSync(join(path, file), 'utf8')

describe('init', () => {
  it('shows what it would write, and writes nothing', () => {
    const path = repository({ Dockerfile: ROOT })
    const { stdout, stderr, status } = stagewright(path, 'init')
    expect([stderr, status]).toEqual(['', 0])
    for (const file of FILES) {
      expect(stdout).toContain(file)
      expect(existsSync(join(path, file))).toBe(false)
    }
    expect(stdout).toMatch(/Nothing was written: `stagewright init --write` does that\.\n$/)
  })

  it('writes through no directory that is a link out of the repository', () => {
    const outside = folder({ 'workflows/kept': '' })
    try {
      const path = repository({ Dockerfile: ROOT })
      symlinkSync(outside.path, join(path, '.github'))
      const { status, stderr } = stagewright(path, 'init', '--write')
      expect([status, stderr]).toEqual([
        2,
        'stagewright: .github/workflows/dockerfiles.yml cannot be written: it is a link out of the repository\n',
      ])
      expect(readdirSync(join(outside.path, 'workflows'))).toEqual(['kept'])
    } finally {
      outside.remove()
    }
  })

  it('writes with --write what makes the next run green', () => {
    const path = repository({ 'api/Dockerfile': ROOT })
    expect(reviewed(path).status).toBe(1)
    const { stdout, status } = stagewright(join(path, 'api'), 'init', '--write')
    expect(stdout.trimEnd().split('\n').slice(-3)).toEqual(FILES.map((file) => `wrote ${file}`))
    expect(status).toBe(0)
    expect(reviewed(path)).toMatchObject({ status: 0, found: [{ state: 'known' }] })
  })

  it('writes the workflow of the README', () => {
    const path = repository({ Dockerfile: CLEAN })
    stagewright(path, 'init', '--write')
    const page = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
    expect(page).toContain(`# ${FILES[0]}\n${textOf(path, FILES[0] ?? '')}`)
  })

  it('sets nothing aside where there is nothing, or when told so', () => {
    const path = repository({ Dockerfile: CLEAN })
    expect(stagewright(path, 'init').stdout).toContain(
      'No baseline: there is nothing to set aside in 1 Dockerfile.',
    )
    put(path, { Dockerfile: ROOT })
    expect(stagewright(path, 'init', '--write', '--no-baseline').stdout).not.toContain(
      'wrote .stagewright-baseline',
    )
    expect(reviewed(path).status).toBe(1)
  })

  it('leaves alone what is there', () => {
    const there = {
      '.github/workflows/ci.yml': 'jobs: { a: { steps: [{ uses: stagewright/stagewright@v1 }] } }\n',
      '.stagewright.yml': 'rules: {}\n',
      '.stagewright-baseline.json': '{"version":1,"findings":[]}',
    }
    const path = repository({ Dockerfile: ROOT, ...there })
    const { stdout, status } = stagewright(path, 'init', '--write')
    expect(stdout).toContain('Workflow .github/workflows/ci.yml uses Stagewright already: it stays as it is.')
    expect(stdout).toContain('Configuration .stagewright.yml is there: it stays as it is.')
    expect(stdout).not.toContain('wrote')
    for (const [file, text] of Object.entries(there)) expect(textOf(path, file)).toBe(text)
    expect(status).toBe(0)
  })

  it('takes over what it can from hadolint, and says what it cannot', () => {
    const path = repository({
      Dockerfile: ROOT,
      '.hadolint.yaml':
        'failure-threshold: warning\nignored: [DL3002, DL3008]\noverride: { error: [DL3057] }\nlabel-schema: { a: text }\n',
    })
    const { stdout } = stagewright(path, 'init', '--write')
    for (const line of [
      '  + DL3002 is ignored: non-root-user is off',
      '  + DL3057 is overridden: healthcheck is error',
      '  + failure-threshold is warning: warning fails it',
      '  - DL3008: no rule here answers to it',
      '  - label-schema: there is nothing like it here',
    ])
      expect(stdout).toContain(`${line}\n`)
    expect(textOf(path, '.github/workflows/dockerfiles.yml')).toMatch(
      /@v1\n {8}with:\n {10}patch-file: stagewright\.patch\n {10}fail-on: warning\n {6}- if: /,
    )
    expect(textOf(path, '.stagewright.yaml')).toMatch(
      /\nrules:\n {2}non-root-user: off\n {2}healthcheck: error\n$/,
    )
    // The rule is off: nothing is left to set aside, and the configuration is one that a review takes.
    expect(stdout).toContain('No baseline')
    expect(reviewed(path)).toMatchObject({ status: 0, found: [] })
  })

  it("says what is wrong with hadolint's file", () => {
    const path = repository({ Dockerfile: ROOT, '.hadolint.yaml': 'ignored: [\n' })
    const { stderr, status } = stagewright(path, 'init', '--write')
    expect(stderr).toMatch(/^stagewright: \.hadolint\.yaml cannot be read: .+\n$/)
    expect(status).toBe(2)
    expect(existsSync(join(path, '.stagewright.yaml'))).toBe(false)
  })
})
