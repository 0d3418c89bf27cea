/**
 * Every fixture gives the proposal that lies beside it; `UPDATE_PROPOSALS=1 npm test -- proposals` writes them anew, to be read before
 * they are committed. Runs over the same fixtures change what must not matter and expect the same decision.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DECLINE_CODES, type Proposal } from '../src/propose/proposal.ts'
import {
  applied,
  buildOfText,
  dockerfileOf,
  FIXTURES,
  type Files,
  findingsOf,
  fixtureFiles,
  fixtureNames,
  proposalOf,
  withFiles,
} from './propose/fixture.ts'

const NAMES = ['expected.Dockerfile', 'expected.dockerignore', 'declined.txt', 'kept.txt'] as const
type Expectation = Partial<Record<(typeof NAMES)[number], string>>

function expectationOf(proposal: Proposal): Expectation {
  if (proposal.kind === 'keep') return { 'kept.txt': `${proposal.reason}\n` }
  if (proposal.kind === 'decline') {
    const { code, line, reason, question } = proposal
    return { 'declined.txt': `${code}\nline ${line ?? '-'}\n${reason}\n${question ?? 'no question'}\n` }
  }
  const ignore = proposal.dockerignore ? { 'expected.dockerignore': proposal.dockerignore.text } : {}
  return { 'expected.Dockerfile': proposal.dockerfile, ...ignore }
}

function expectedOf(name: string): Expectation {
  const found: Expectation = {}
  for (const file of NAMES) {
    const path = join(FIXTURES, name, file)
    if (existsSync(path)) found[file] = readFileSync(path, 'utf8')
  }
  return found
}

function update(name: string, expectation: Expectation): void {
  for (const file of NAMES) {
    const path = join(FIXTURES, name, file)
    const text = expectation[file]
    if (text !== undefined) writeFileSync(path, text)
    else if (existsSync(path)) rmSync(path)
  }
}

describe.each(fixtureNames())('proposal for %s', (name) => {
  const files = fixtureFiles(name)

  it('is the one beside it', () => {
    const expectation = expectationOf(proposalOf(files))
    if (process.env['UPDATE_PROPOSALS']) update(name, expectation)
    expect(expectation).toEqual(expectedOf(name))
  })

  it('stays what it is when it is applied', () => {
    const proposal = proposalOf(files)
    const again = proposalOf(applied(files, proposal))
    if (proposal.kind === 'rewrite') expect(again.kind).not.toBe('rewrite')
  })
})

/** Level or code: what was decided, without the text. */
function decision(files: Files): string {
  const proposal = proposalOf(files)
  if (proposal.kind === 'keep') return 'keep'
  return proposal.kind === 'decline'
    ? proposal.code
    : `${proposal.level}: ${proposal.stages.map(({ base }) => base).join(', ')}`
}

function changed(files: Files, change: (text: string) => string): Files {
  const path = dockerfileOf(files)
  return withFiles(files, { [path]: change(files.get(path) ?? '') })
}

const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ['a comment above FROM', (text) => text.replace(/^(from )/im, '# made with care\n$1')],
  ['a comment at the end', (text) => `${text}# that is all\n`],
  ['blank lines', (text) => text.replace(/^((?:run|copy|cmd) (?!<<))/gim, '\n$1')],
  ['CRLF line ends', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['no line end at the end', (text) => text.trimEnd()],
  ['a label', (text) => text.replace(/^(from .*)$/im, '$1\nLABEL team=shelf')],
]

describe.each(CHANGES)('the decision does not rest on %s', (what, change) => {
  // A heredoc ends at a line that is its name and nothing else; a label would be lost in a file that has no stage of its own.
  const skipped = (name: string) =>
    (what.startsWith('CRLF') && name === 'heredoc') || (what === 'a label' && /multi-stage/.test(name))

  it.each(fixtureNames().filter((name) => !skipped(name)))('%s', (name) => {
    const files = fixtureFiles(name)
    expect(decision(changed(files, change))).toBe(decision(files))
  })
})

describe('a rewrite', () => {
  const rewrites = fixtureNames().flatMap((name) => {
    const files = fixtureFiles(name)
    const proposal = proposalOf(files)
    return proposal.kind === 'rewrite' ? [{ name, files, proposal }] : []
  })

  it.each(rewrites)('$name keeps the line ends of the original', ({ files, proposal }) => {
    const crlf = (files.get(dockerfileOf(files)) ?? '').includes('\r\n')
    expect(proposal.dockerfile.includes('\r\n')).toBe(crlf)
    if (crlf) expect(proposal.dockerfile.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it.each(rewrites)('$name removes an error or a warning and adds none', ({ files, proposal }) => {
    const serious = (build: ReturnType<typeof buildOfText>) =>
      findingsOf(build).filter(({ severity }) => severity !== 'info')
    const before = serious(buildOfText(files, files.get(dockerfileOf(files)) ?? ''))
    const after = serious(buildOfText(files, proposal.dockerfile, proposal.dockerignore))
    expect(after.length).toBeLessThan(before.length)
    // Of a file with one stage `multi-stage` says at once what `copy-artifacts` says of several.
    const rules = new Set(
      before.flatMap(({ rule }) => (rule === 'multi-stage' ? [rule, 'copy-artifacts'] : [rule])),
    )
    expect(after.filter(({ rule }) => !rules.has(rule))).toEqual([])
  })

  it.each(rewrites)('$name gives every step a reason, and no step twice', ({ proposal }) => {
    const titles = proposal.steps.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const { reason } of proposal.steps) expect(reason).toMatch(/\.$/)
  })
})

it('every reason to decline has a fixture', () => {
  const seen = fixtureNames().flatMap((name) => expectedOf(name)['declined.txt']?.split('\n')[0] ?? [])
  expect([...DECLINE_CODES].filter((code) => !seen.includes(code))).toEqual([])
})
