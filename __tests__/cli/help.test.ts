/** Help, and the answer to a wrong word: each command says its own options and no others. */
import { describe, expect, it } from '@jest/globals'
import { stagewright } from './bundle.ts'

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  review: [
    ...['--format', '--output', '--fail-on', '--quiet', '--context', '--target', '--config', '--base'],
    ...['--shard', '--no-propose', '--stdin-path'],
  ],
  propose: ['--format', '--context', '--target', '--config', '--write', '--check'],
  verify: ['--against', '--engine', '--port', '--path', '--smoke', '--build-arg', '--secret', '--ladder'],
  inspect: ['--format', '--bases', '--stdin-paths'],
  baseline: ['--context', '--target', '--config'],
  merge: ['--format', '--output', '--fail-on', '--quiet'],
  init: ['--write', '--no-baseline'],
  explain: [],
  rules: ['--format'],
}

describe('--help', () => {
  it('names every command', () => {
    const { stdout, status } = stagewright('/', '--help')
    expect(status).toBe(0)
    for (const command of Object.keys(OPTIONS))
      expect(stdout).toMatch(new RegExp(`^  stagewright \\[?${command}\\b`, 'm'))
    expect(stagewright('/', 'help').stdout).toBe(stdout)
  })

  it.each(Object.entries(OPTIONS))('of %s has its options', (command, options) => {
    for (const flag of ['--help', '-h']) {
      const { stdout, stderr, status } = stagewright('/', command, flag)
      expect([stderr, status]).toEqual(['', 0])
      for (const option of options) expect(stdout).toContain(option)
      if (!options.includes('--quiet')) expect(stdout).not.toContain('--quiet')
      expect(stdout).toContain('Exit codes: 0 passed, 1 findings fail the check, 2 usage, 3 a bug')
      expect(stdout.split('\n').every((line) => line.length <= 120)).toBe(true)
    }
  })

  it('is that of review without a command', () => {
    expect(stagewright('/', '--quiet', '--help').stdout).toBe(stagewright('/', 'review', '--help').stdout)
  })
})

describe('a wrong word', () => {
  it.each([
    [['--quite'], 'unknown option --quite; did you mean --quiet?'],
    [['--bse', 'main'], 'unknown option --bse; did you mean --base?'],
    [['propose', '--wirte', 'x'], 'unknown option --wirte; did you mean --write?'],
    [['verify', '--smok', 'x'], 'unknown option --smok; did you mean --smoke?'],
    [['inspect', '--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['baseline', '--confg', 'x'], 'unknown option --confg; did you mean --config?'],
    [['merge', '--quit'], 'unknown option --quit; did you mean --quiet?'],
    [['init', '--wrte'], 'unknown option --wrte; did you mean --write?'],
    [['rules', '--frmat=json'], 'unknown option --frmat; did you mean --format?'],
    [['explain', '--nonsense'], 'unknown option --nonsense; see stagewright --help'],
    [['reveiw'], 'there is no command or file reveiw; did you mean review?'],
    [['baselin'], 'there is no command or file baselin; did you mean baseline?'],
    [
      ['merge', '--fail-on', 'eror', 'x'],
      '--fail-on takes error, warning, info, never, not "eror"; did you mean error?',
    ],
    [['rules', 'healthcheck'], 'rules takes no argument; explain shows one'],
    [['init', 'here'], 'init takes no path: it is about the repository it stands in'],
  ])('%j', (args, message) => {
    const { stderr, status } = stagewright('/', ...args)
    expect(stderr).toBe(`stagewright: ${message}\n`)
    expect(status).toBe(2)
  })
})
