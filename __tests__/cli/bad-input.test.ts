/** Whatever a path leads to: never a stack trace, never a lost finding, and the other files go on. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { folder, stagewright } from './bundle.ts'

const GOOD = 'FROM scratch\nCOPY app /app\nUSER 65532:65532\nENTRYPOINT ["/app"]\n'

let made: { path: string; remove(): void } | undefined
afterEach(() => made?.remove())

function run(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  made = folder({ '.git/HEAD': '', ...files })
  return stagewright(made.path, ...args)
}

interface Report {
  files: { path: string; findings: { rule: string; message: string }[] }[]
}
const report = (stdout: string) => JSON.parse(stdout) as Report

describe('a file that is hardly a Dockerfile', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'syntax'],
    ['only comments', '# nothing\n\n', 'syntax'],
    ['no FROM', 'RUN true\n', 'syntax'],
    ['an unknown instruction', 'FROM scratch\nCOPPY a b\n', 'syntax'],
    ['a binary file', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), 'syntax'],
  ])('%s is a finding, and the file beside it is reviewed', (_name, content, rule) => {
    const { status, stdout, stderr } = run(
      { Dockerfile: content, 'other/Dockerfile': GOOD },
      '--format',
      'json',
    )
    const { files } = report(stdout)
    expect(files.map(({ path }) => path)).toEqual(['Dockerfile', 'other/Dockerfile'])
    expect(files[0]?.findings.map((finding) => finding.rule)).toContain(rule)
    expect(status).toBe(1)
    expect(stderr).not.toMatch(/at .*\.js:\d+/)
  })

  it('reads a file that is not UTF-8', () => {
    const latin = Buffer.concat([Buffer.from('# caf'), Buffer.from([0xe9]), Buffer.from('\nFROM scratch\n')])
    const { stdout } = run({ Dockerfile: latin }, '--format', 'json')
    expect(report(stdout).files).toHaveLength(1)
  })

  it('skips a file of that name that is none, with a note', () => {
    const { stdout, stderr, status } = run({ 'Dockerfile.notes': 'Remember the milk\n' }, '--format', 'json')
    expect(report(stdout).files).toEqual([])
    expect(stderr).toContain('Dockerfile.notes: skipped, its first instruction is neither FROM nor ARG')
    expect(status).toBe(0)
  })

  it('skips a template, with a note', () => {
    const { stdout, stderr, status } = run({ Dockerfile: 'FROM {{ base }}\nRUN true\n' }, '--format', 'json')
    expect(report(stdout).files).toEqual([])
    expect(stderr).toContain('Dockerfile: skipped, it is a template')
    expect(status).toBe(0)
  })

  it('a broken link found by a glob is a finding', () => {
    made = folder({ '.git/HEAD': '' })
    symlinkSync('/nowhere', join(made.path, 'Dockerfile'))
    const { stdout, status } = stagewright(made.path, '--format', 'json')
    expect(report(stdout).files[0]?.findings[0]).toMatchObject({ rule: 'syntax' })
    expect(status).toBe(1)
  })

  it('a directory named Dockerfile is searched, not read', () => {
    made = folder({ '.git/HEAD': '', 'a/Dockerfile': GOOD })
    mkdirSync(join(made.path, 'Dockerfile'))
    expect(report(stagewright(made.path, '--format', 'json').stdout).files.map(({ path }) => path)).toEqual([
      'a/Dockerfile',
    ])
  })

  it('shows escapes of a terminal instead of sending them', () => {
    const { stdout } = run({ Dockerfile: 'FROM \u001b[31mnode\nRUN \u202egnp.exe\nCOPPY \u001b]0;x\u0007\n' })
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/)
  })
})

describe('a wrong request', () => {
  it.each([
    [['--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['--format', 'jsn'], '--format takes pretty, json'],
    [['--fail-on', 'eror'], 'did you mean error?'],
    [['nowhere/Dockerfile'], 'there is no file or directory nowhere/Dockerfile'],
    [['propose'], 'propose takes one Dockerfile'],
    [['propose', '.'], 'propose takes one Dockerfile'],
    [['--config', 'none.yaml'], 'the configuration none.yaml cannot be read: it does not exist'],
    [['--output', 'no/such/folder/x'], 'the report cannot be written to'],
  ])('%j is answered in one line with exit code 2', (args, message) => {
    const { status, stderr } = run({ Dockerfile: GOOD, 'b/Dockerfile': GOOD }, ...args)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  it('a named file that cannot be read is 2, and the others are still reported', () => {
    const { status, stdout } = run(
      { Dockerfile: new Uint8Array([0, 1]), 'b/Dockerfile': GOOD },
      'Dockerfile',
      'b',
    )
    expect(status).toBe(2)
    expect(stdout).toContain('b/Dockerfile')
  })

  it.each(['constructor', '__proto__', 'toString'])('a Dockerfile may be called %s', (name) => {
    const { status, stdout, stderr } = run({ [`a/${name}`]: GOOD, [name]: GOOD }, '--format', 'json', name)
    expect([stderr, report(stdout).files.map(({ path }) => path)]).toEqual(['', [name]])
    expect(status).toBe(0)
  })

  it('no Dockerfile at all is no failure', () => {
    const { status, stderr } = run({ 'readme.md': '' })
    expect(status).toBe(0)
    expect(stderr).toContain('no Dockerfile found')
  })
})
