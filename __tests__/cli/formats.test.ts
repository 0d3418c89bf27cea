/** What a review prints, and where: every format, `--output`, `--quiet`, and the exit codes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { repository, stagewright } from './bundle.ts'
import { CLEAN, ROOT, ROOT_TWICE } from './services.ts'

describe('--format', () => {
  it('sarif is a log with a result at its line', () => {
    const path = repository({ 'api/Dockerfile': ROOT })
    const { stdout, status } = stagewright(path, '--format', 'sarif')
    const { version, runs } = JSON.parse(stdout)
    expect(version).toBe('2.1.0')
    expect(runs[0].results).toHaveLength(1)
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'non-root-user',
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'api/Dockerfile' }, region: { startLine: 1 } } },
      ],
    })
    expect(status).toBe(1)
  })

  it('github is a workflow command for each line', () => {
    const { stdout, status } = stagewright(repository({ 'api/Dockerfile': ROOT_TWICE }), '--format', 'github')
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(
      /^::error file=api\/Dockerfile,line=1,title=non-root-user::The program runs as root/,
    )
    expect(lines[1]).toMatch(/^::error file=api\/Dockerfile,line=4,title=syntax::/)
    expect(status).toBe(1)
  })

  it('rdjson has a diagnostic with its range in bytes', () => {
    const path = repository({ 'api/Dockerfile': ROOT })
    const { diagnostics, source } = JSON.parse(stagewright(path, '--format', 'rdjson').stdout)
    expect(source.name).toBe('stagewright')
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      severity: 'ERROR',
      code: { value: 'non-root-user' },
      location: { path: 'api/Dockerfile', range: { start: { line: 1, column: 1 }, end: { line: 1 } } },
    })
  })

  it('markdown is a document with verdict, findings and checklist', () => {
    const path = repository({ 'api/Dockerfile': ROOT, 'web/Dockerfile': CLEAN, 'Dockerfile.notes': 'Milk\n' })
    const { stdout, stderr, status } = stagewright(path, '--format', 'markdown', '--no-propose')
    expect(stdout).toMatch(/^### ❌ Stagewright: 1 new error in `api\/Dockerfile`\n/)
    expect(stdout).toContain('| ✅ | `web/Dockerfile` |')
    expect(stdout).toContain('🔴 **error** [`non-root-user`]')
    expect(stdout).toContain('**Checklist**')
    // What the run has to say stands in both: the document is read without its stderr.
    expect(stdout).toContain('> Dockerfile.notes: skipped')
    expect(stderr).toContain('Dockerfile.notes: skipped')
    expect(status).toBe(1)
  })

  it.each(['pretty', 'json', 'sarif', 'markdown', 'github', 'rdjson'])('%s says the same twice', (format) => {
    const path = repository({ 'api/Dockerfile': ROOT_TWICE })
    const [one, two] = [1, 2].map(() => stagewright(path, '--format', format))
    expect(one?.stdout).not.toBe('')
    expect(one).toEqual(two)
  })
})

describe('--output', () => {
  it('takes the report, and stdout stays empty', () => {
    const path = repository({ Dockerfile: ROOT })
    const { stdout, stderr, status } = stagewright(path, '--format', 'json', '--output', 'report.json')
    expect([stdout, stderr, status]).toEqual(['', '', 1])
    expect(JSON.parse(readFileSync(join(path, 'report.json'), 'utf8')).summary.error).toBe(1)
  })

  it('has no colours in it', () => {
    const path = repository({ Dockerfile: ROOT })
    stagewright(path, '--output', 'report.txt')
    expect(readFileSync(join(path, 'report.txt'), 'utf8')).not.toContain('\u001b')
    expect(stagewright(path, '--color').stdout).toContain('\u001b[')
  })

  it('is written when the check fails, and not after a wrong option', () => {
    const path = repository({ Dockerfile: ROOT })
    expect(stagewright(path, '--output', 'report.txt', '--format', 'prety').status).toBe(2)
    expect(existsSync(join(path, 'report.txt'))).toBe(false)
  })
})

describe('--quiet', () => {
  it('leaves findings and verdict, and of a file without findings nothing', () => {
    const path = repository({ 'api/Dockerfile': ROOT, 'web/Dockerfile': CLEAN })
    const { stdout } = stagewright(path, '--quiet')
    expect(stdout).toContain('error non-root-user')
    expect(stdout).toContain('✗ failed: 1 new error in 2 Dockerfiles')
    for (const word of ['Checklist', 'Proposal', 'web/Dockerfile']) expect(stdout).not.toContain(word)
  })

  it('is one line where there is nothing to say', () => {
    expect(stagewright(repository({ Dockerfile: CLEAN }), '--quiet').stdout).toBe(
      '✓ passed: no new findings in 1 Dockerfile\n',
    )
  })
})

describe('what was known before', () => {
  it('is told in a line of its own, and not at all when it is to be quiet', () => {
    const path = repository({ Dockerfile: ROOT })
    stagewright(path, 'baseline')
    const { stdout } = stagewright(path, '--no-propose')
    expect(stdout).toContain('  Known before: non-root-user (line 1)\n')
    expect(stdout).not.toContain('runs as root')
    expect(stagewright(path, '--quiet').stdout).toBe('✓ passed: no new findings in 1 Dockerfile\n')
  })
})

describe('the exit code', () => {
  it.each([
    ['a clean file', { Dockerfile: CLEAN }, [], 0],
    ['an error', { Dockerfile: ROOT }, [], 1],
    ['an error that may be', { Dockerfile: ROOT }, ['--fail-on', 'never'], 0],
    ['a wrong option', { Dockerfile: ROOT }, ['--no-such'], 2],
    ['a damaged configuration', { Dockerfile: ROOT, '.stagewright.yaml': 'rules: [' }, [], 2],
    ['a named file that is binary, and an error', { Dockerfile: ROOT, x: '\0' }, ['x', 'Dockerfile'], 2],
  ] as const)('of %s is as documented', (_, files, args, code) => {
    expect(stagewright(repository(files), ...args).status).toBe(code)
  })
})
