import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/syntax/parse.ts'
import { shellCommands } from '../../src/syntax/shell.ts'
import { cost } from '../cost.ts'

const shapes: readonly (readonly [string, string, string])[] = [
  ['RUN lines', 'FROM a\n', 'RUN apt-get install -y curl\n'],
  ['stages', '', 'FROM a AS b\nCOPY --from=b c d\n'],
  ['one continued RUN', 'FROM a\nRUN true', ' \\\n && apt-get install'],
  ['one continued ENV', 'FROM a\nENV', ' \\\n NAME="a value"'],
  ['comments within', 'FROM a\nRUN true', ' \\\n # comment'],
  ['heredocs', 'FROM a\n', 'RUN <<EOF\necho a\nEOF\n'],
  ['one heredoc', 'FROM a\nRUN <<EOF\n', 'echo a few words\n'],
  ['no Dockerfile at all', '', 'some text of no kind\n'],
  ['one long line', 'FROM a\nRUN ', 'a b c '],
  ['a long JSON array', 'FROM a\nCMD ["a"', ',"a word"'],
  ['quotes', 'FROM a\nLABEL a="', "'"],
  ['nested expansions', 'FROM a\nRUN <<E ', '${a:-'],
  ['brackets', 'FROM a\nCMD ', '['],
  ['comments', '', '# a comment\n'],
  ['blank lines', '', '\n'],
]

describe('time', () => {
  it.each(shapes)('is linear for %s', (_, head, part) => {
    const ofSize = (size: number) => head + part.repeat(Math.ceil(size / part.length))
    const small = ofSize(150_000)
    const large = ofSize(1_200_000)
    const base = Math.max(
      4,
      cost(() => parse(small)),
    )
    // Eight times the text; quadratic time would be sixty-four times the work.
    expect(cost(() => parse(large)) / base).toBeLessThan(30)
  })

  it.each([
    ['lines', 'RUN apt-get update && apt-get install -y curl ca-certificates\n', 5_000_000],
    ['stages', 'FROM a AS b\n', 120_000],
  ])('ends soon for many %s', (_, part, size) => {
    const text = `FROM a\n${part.repeat(size / part.length)}`
    expect(cost(() => parse(text))).toBeLessThan(2000)
  })

  it('is bounded by the number of lines, which is said', () => {
    const dockerfile = parse(`FROM a\n${'RUN b\n'.repeat(800_000)}`)
    expect(dockerfile.instructions).toHaveLength(100_000)
    expect(dockerfile.problems.map(({ message }) => message)).toEqual([
      'Only the first 100000 lines of a file are read: shorten it.',
    ])
  })

  it('of a RUN with 5,000 lines allows its commands to be read', () => {
    const { instructions } = parse(`FROM a\nRUN true${' \\\n && echo "$(date)"'.repeat(5000)}`)
    const run = instructions[1]
    if (run?.keyword !== 'RUN' || run.command.form !== 'shell') throw new Error('no shell form')
    const { script } = run.command
    expect(shellCommands(script)).toHaveLength(10_001)
    expect(cost(() => shellCommands({ ...script }))).toBeLessThan(1000)
  })
})
