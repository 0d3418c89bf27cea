/** `-`: a Dockerfile that an editor or a hook has, and the disk has not. */
import { afterEach, describe, expect, it } from '@jest/globals'
import { folder, stagewright, stagewrightReading } from './bundle.ts'
import { CLEAN, findingsIn, ROOT } from './services.ts'

let made: { path: string; remove(): void } | undefined
afterEach(() => made?.remove())

function reading(
  text: string | Uint8Array,
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
) {
  made = folder({ '.git/HEAD': '', ...files })
  return stagewrightReading(text, made.path, '--no-propose', ...args)
}

describe('-', () => {
  it('is reviewed in the place of what stands at --stdin-path', () => {
    const { stdout, status } = reading(
      ROOT,
      { 'api/Dockerfile': CLEAN },
      ...['--format', 'json', '-', '--stdin-path', 'api/Dockerfile'],
    )
    expect(findingsIn(stdout)).toEqual([{ path: 'api/Dockerfile', rule: 'non-root-user', state: 'new' }])
    expect(status).toBe(1)
  })

  it('sees the files and the configuration around that path', () => {
    const files = {
      'api/.stagewright.yaml': 'rules: { non-root-user: off }\n',
      'api/package.json': '{ "name": "api", "dependencies": { "express": "5.1.0" } }',
    }
    const { stdout, status } = reading(ROOT, files, '--stdin-path', 'api/Dockerfile.new', '-')
    expect(stdout).toContain('context api')
    expect(stdout).not.toContain('error non-root-user')
    expect(status).toBe(0)
  })

  it('stands for ./Dockerfile where nothing else is said', () => {
    expect(reading(ROOT, {}, '-').stdout).toMatch(/^Dockerfile {2}/)
  })

  it('that cannot be read is a usage error', () => {
    expect(reading(new Uint8Array([0, 1, 2]), {}, '-').status).toBe(2)
  })

  it('that is too large is not read to its end', () => {
    const { status, stdout } = reading(Buffer.alloc(6_000_000, 'x'), {}, '-')
    expect(stdout).toContain('larger than 5 MB')
    expect(status).toBe(2)
  })

  it.each([
    [['--stdin-path', 'Dockerfile'], '--stdin-path goes with -, which reads from stdin'],
    [['-', 'Dockerfile'], '- reads one Dockerfile from stdin, and no other PATH goes with it'],
    [['-', '--stdin-path', 'none/Dockerfile'], '--stdin-path none/Dockerfile: there is no directory none'],
    [['-', '--stdin-path', '.'], '--stdin-path . is a directory; it takes the path of a Dockerfile'],
  ])('%j is answered in one line', (args, message) => {
    const { status, stderr } = reading(ROOT, { Dockerfile: ROOT }, ...args)
    expect(stderr).toBe(`stagewright: ${message}\n`)
    expect(status).toBe(2)
  })

  it('is not waited for when nobody asked', () => {
    made = folder({ '.git/HEAD': '', Dockerfile: CLEAN })
    expect(stagewright(made.path).status).toBe(0)
  })
})
