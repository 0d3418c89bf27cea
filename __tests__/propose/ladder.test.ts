/** Behind the proposal stand more careful ones, for whoever can build them and see it fall. */
import { describe, expect, it } from '@jest/globals'
import { LEVELS } from '../../src/propose/proposal.ts'
import { fixtureFiles, fixtureNames, proposalOf, proposalsOf } from './fixture.ts'

const levelsOf = (name: string) => proposalsOf(fixtureFiles(name)).map(({ level }) => level)

it.each<[string, readonly string[]]>([
  ['typescript-express', ['allow-list', 'workdir', 'same-base']],
  ['computed-path', ['workdir', 'same-base']],
  ['puppeteer', ['same-base']],
  ['python', []],
  ['already-multi-stage', []],
])('%s: %j', (name, levels) => {
  expect(levelsOf(name)).toEqual(levels)
})

describe.each(fixtureNames())('the ladder of %s', (name) => {
  const files = fixtureFiles(name)
  const rungs = proposalsOf(files)

  it('begins with the proposal, and has none where there is none', () => {
    const proposal = proposalOf(files)
    expect(rungs[0] ?? null).toEqual(proposal.kind === 'rewrite' ? proposal : null)
  })

  it('goes from bold to careful, each rung a file of its own', () => {
    const order = rungs.map(({ level }) => LEVELS.indexOf(level))
    expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b))
    expect(new Set(rungs.map(({ dockerfile }) => dockerfile)).size).toBe(rungs.length)
  })
})
