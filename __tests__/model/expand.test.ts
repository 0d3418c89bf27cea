/** Word expansion against BuildKit's own answers, and its cost. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { expandWord, expandWords } from '../../src/model/expand.ts'
import { createBudget } from '../../src/model/substitution.ts'

interface Case {
  readonly word: string
  readonly escape?: string
  readonly skipQuotes?: boolean
  readonly refused?: true
  readonly result?: string
  readonly words?: readonly string[]
  readonly unmatched?: readonly string[]
}

/** Answers of `oracle expand` (`__tests__/oracle`). */
const { env, cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'expansions.json'), 'utf8')) as {
  readonly env: Readonly<Record<string, string>>
  readonly cases: readonly Case[]
}
const values = new Map(Object.entries(env))

describe('expansion', () => {
  it.each(cases)('of $word is as in BuildKit', ({ word, skipQuotes = false, ...expected }) => {
    const options = { escape: expected.escape ?? '\\', skipQuotes }
    const single = expandWord(word, values, options)
    const several = expandWords(word, values, options)
    if (expected.refused) {
      expect(single.problem).not.toBeNull()
      expect(several.problem).not.toBeNull()
      expect(single.text).toBe('')
      return
    }
    expect(single).toMatchObject({ problem: null, text: expected.result })
    expect(several).toMatchObject({ problem: null, text: expected.result, words: expected.words })
    expect([...single.unmatched].sort()).toEqual(expected.unmatched ?? [])
  })

  it.each([
    ['${NONE:?give one}', 'NONE has no value, and ${NONE:?…} asks for one: give one'],
    ['${B:?}', 'B is empty, and ${B:?…} asks for one'],
    ['"a', 'a " has no partner'],
    ["'a", "a ' has no partner"],
    ['${A', 'a ${ has no }'],
    ['${A/b', 'a ${NAME/pattern has no second /'],
    ['${A^^}', '${A^…} is no form that BuildKit knows'],
    ['${A:0:2}', '${A:0…} is no form that BuildKit knows'],
    ['${A#\\b}', '\\b is no escape'],
  ])('says why %s cannot be expanded', (word, problem) => {
    expect(expandWord(word, values, { escape: '\\' }).problem).toBe(problem)
  })
})

describe('the cost of expansion', () => {
  const options = { escape: '\\' }

  it('does not grow the stack with nesting', () => {
    const depth = 200_000
    const nested = `${'${NONE:-'.repeat(depth)}x${'}'.repeat(depth)}`
    expect(expandWord(nested, values, options)).toMatchObject({ text: 'x', problem: null })
    const quotes = `${'"${NONE:-'.repeat(depth)}x${'}"'.repeat(depth)}`
    expect(expandWord(quotes, values, options)).toMatchObject({ text: 'x', problem: null })
  })

  it('is linear in the length of a word', () => {
    const word = '$A"$A"\\$A${NONE:-b}'.repeat(100_000)
    expect(expandWord(word, values, options).text).toBe('abcabcabcabc$Ab'.repeat(100_000))
  })

  it('does not backtrack', () => {
    const long = new Map([['L', 'a'.repeat(20_000)]])
    expect(expandWord(`\${L##${'*a'.repeat(500)}b}`, long, options).text).toHaveLength(20_000)
    expect(expandWord(`\${L%%${'a*'.repeat(500)}b}`, long, options).text).toHaveLength(20_000)
    expect(expandWord(`\${L//${'*a?'.repeat(500)}b/x}`, long, options).text).toHaveLength(20_000)
  })

  it('ends where values grow beyond the budget of a file', () => {
    const budget = createBudget()
    let value = 'xxxxxxxx'
    let problem: string | null = null
    for (let round = 0; round < 40 && problem === null; round += 1) {
      const expansion = expandWord('$A$A', new Map([['A', value]]), { escape: '\\', budget })
      ;({ problem } = expansion)
      value = expansion.text
    }
    expect(problem).toBe('the values of this file grow beyond 16 MiB')
  })

  it('ends where patterns cost too much', () => {
    const long = new Map([['L', 'a'.repeat(60_000)]])
    const word = `\${L#*${'?a'.repeat(20_000)}b}`
    const { problem } = expandWord(word, long, { escape: '\\', budget: createBudget() })
    expect(problem).toBe('the patterns of this file cost too much to match')
  })
})
