import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/syntax/parse.ts'
import { textOf } from '../../src/syntax/source.ts'
import { commandText, keywords, one, texts } from './one.ts'

/** What dockerfile-ast 0.7.1 gets wrong, each reproduced on it. */
describe('traps of other readers', () => {
  it('1: spaces and escapes in JSON strings stay; what is no array of strings is for the shell', () => {
    expect(commandText(one('CMD', 'CMD ["sh","-c","node server.js"]').command)).toEqual([
      'sh',
      '-c',
      'node server.js',
    ])
    expect(commandText(one('CMD', 'CMD ["a\\tb", "\\u0041"]').command)).toEqual(['a\tb', 'A'])
    expect(commandText(one('CMD', 'CMD ["a"] b').command)).toBe('["a"] b')
    expect(commandText(one('RUN', 'RUN [ -f x ]').command)).toBe('[ -f x ]')
  })

  it('2: every flag is found beside others', () => {
    expect(one('COPY', 'COPY --from=b --chown=1 a c').flags.map(({ name, value }) => [name, value])).toEqual([
      ['from', 'b'],
      ['chown', '1'],
    ])
  })

  it('3: a comment that looks like a directive is a comment', () => {
    const { comments, directives } = parse('# hadolint ignore=DL3006\n# key=value\nFROM a')
    expect(directives).toEqual([])
    expect(comments.map(({ text }) => text)).toEqual(['hadolint ignore=DL3006', 'key=value'])
    expect(parse('# check=skip=all\nFROM a').directives).toMatchObject([{ name: 'check', value: 'skip=all' }])
  })

  it('4: heredocs open where BuildKit opens them, and nowhere else', () => {
    expect(keywords('FROM a\nRUN cat << EOF > f\nUSER b\nEOF\nUSER c')).toEqual(['FROM', 'RUN', 'USER'])
    expect(keywords('FROM a\nRUN 0<<EOF\nUSER b\nEOF\nUSER c')).toEqual(['FROM', 'RUN', 'USER'])
    expect(keywords('FROM a\nRUN echo "use <<EOF here"\nUSER b')).toEqual(['FROM', 'RUN', 'USER'])
    expect(parse('FROM a\nRUN <<EOF\nUSER b').problems).toHaveLength(1)
  })

  it('5: a heredoc is not among the words of its instruction', () => {
    const add = one('ADD', 'ADD <<EOF a /b\nx\nEOF')
    expect([texts(add.sources), add.destination?.text, add.heredocs[0]?.content]).toEqual([
      ['a'],
      '/b',
      'x\n',
    ])
  })

  it('6: a backslash in a comment behind a continuation harms nothing', () => {
    expect(commandText(one('RUN', 'RUN a \\\n# b \\\n && c <<EOF\nx\nEOF').command)).toBe(
      'a  && c <<EOF\nx\nEOF',
    )
  })

  it('7: lines in no stage are read like any other', () => {
    const dockerfile = parse('\n  ARG X=$Y\n\n# c\n  RUN $X\nFROM a\n\n# d\n')
    expect(dockerfile.instructions.map(({ keyword }) => keyword)).toEqual(['ARG', 'RUN', 'FROM'])
  })

  it('8: quotes hold words together, and indented comments leave no trace', () => {
    expect(one('LABEL', 'LABEL a="b c" d=e').pairs.map(({ value }) => value?.text)).toEqual(['"b c"', 'e'])
    expect(commandText(one('RUN', 'RUN a && \\\n  # note\n  b').command)).toBe('a &&   b')
    expect(commandText(one('RUN', 'RUN a &&   # note\\\n  b').command)).toBe('a &&   # note  b')
  })

  it('9: only words in front are flags', () => {
    const run = one('RUN', 'RUN foo--bar --baz')
    expect([run.flags, commandText(run.command)]).toEqual([[], 'foo--bar --baz'])
  })

  it('10: each name=value of a line is there', () => {
    expect(one('ARG', 'ARG X=1 Y=2').pairs.map(({ name }) => name.text)).toEqual(['X', 'Y'])
  })

  it('11: what follows a stage name is a problem', () => {
    expect(parse('FROM a AS b # c').problems).toHaveLength(1)
  })

  it('12: the array of a HEALTHCHECK is exec form', () => {
    const dockerfile = parse('FROM a\nHEALTHCHECK --timeout=3s CMD ["a", "b c"]')
    const healthcheck = dockerfile.instructions[1]
    if (healthcheck?.keyword !== 'HEALTHCHECK' || healthcheck.command === null) throw new Error('no command')
    expect(commandText(healthcheck.command)).toEqual(['a', 'b c'])
    expect(textOf(dockerfile.source, healthcheck.command.span)).toBe('["a", "b c"]')
  })
})
