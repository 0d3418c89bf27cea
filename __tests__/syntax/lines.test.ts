import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/syntax/parse.ts'
import { lineAt, rangeOf, textOf } from '../../src/syntax/source.ts'
import { commandText, keywords, one } from './one.ts'

describe('directives', () => {
  it.each([
    [
      '# syntax=docker/dockerfile:1\n# escape=`\n# check=skip=all\nFROM a',
      ['syntax=docker/dockerfile:1', 'escape=`', 'check=skip=all'],
      '`',
    ],
    ['#Escape = ` \nFROM a', ['escape=`'], '`'],
    ['  # syntax = a b \nFROM a', ['syntax=a b'], '\\'],
    ['\ufeff# escape=`\nFROM a', ['escape=`'], '`'],
    ['# escape=`\r\nFROM a', ['escape=`'], '`'],
    ['# hadolint ignore=DL3006\n# escape=`\nFROM a', [], '\\'],
    ['# a comment\n# escape=`\nFROM a', [], '\\'],
    ['\n# escape=`\nFROM a', [], '\\'],
    ['#!/bin/sh\n# escape=`\nFROM a', [], '\\'],
    ['FROM a\n# escape=`\nRUN b', [], '\\'],
    ['# global=1\n# escape=`\nFROM a', [], '\\'],
    ['# syntax=\nFROM a', [], '\\'],
    ['# syntax= \nFROM a', ['syntax= '], '\\'],
  ])('%j', (text, directives, escapeChar) => {
    const dockerfile = parse(text)
    expect(dockerfile.directives.map(({ name, value }) => `${name}=${value}`)).toEqual(directives)
    expect(dockerfile.escape).toBe(escapeChar)
    expect(dockerfile.problems).toEqual([])
  })

  it('keeps a line that only looks like one as a comment', () => {
    const { comments, instructions } = parse('# hadolint ignore=DL3006\nFROM a')
    expect(comments.map((comment) => comment.text)).toEqual(['hadolint ignore=DL3006'])
    expect(instructions[0]?.comments).toEqual(comments)
  })
})

describe('comments', () => {
  it('are attached until an instruction takes them, blank lines or not', () => {
    const { instructions } = parse('# one\n\n# two\nFROM a\nRUN b\n# three\n#\n# four\n\n\nRUN c')
    expect(instructions.map(({ comments }) => comments.map(({ text }) => text))).toEqual([
      ['one', 'two'],
      [],
      ['four'],
    ])
  })

  it('that are empty part only when they begin the line', () => {
    const { instructions } = parse('# one\n  #\n# two\nFROM a')
    expect(instructions[0]?.comments.map(({ text }) => text)).toEqual(['one', '', 'two'])
  })

  it('inside of instructions are in the list of the file and in no text', () => {
    const dockerfile = parse('FROM a\nRUN b \\\n  # note\n# other \\\n\n  && c\n# after\n')
    expect(dockerfile.comments.map(({ text }) => text)).toEqual(['note', 'other \\', 'after'])
    expect(dockerfile.comments.map(({ span }) => textOf(dockerfile.source, span))).toEqual([
      '# note',
      '# other \\',
      '# after',
    ])
    const run = dockerfile.instructions[1]
    expect(run?.keyword === 'RUN' && commandText(run.command)).toBe('b   && c')
  })

  it('are not read in heredocs, nor behind a command', () => {
    const { comments } = parse('FROM a\nRUN <<EOF\n# shell\nEOF\nRUN b # c\n')
    expect(comments).toEqual([])
  })
})

describe('continuations', () => {
  it.each([
    ['RUN a \\\n  b', 'a   b'],
    ['RUN a \\  \t\n  b', 'a   b'],
    ['RUN a \\\r\n  b\r', 'a   b'],
    ['RUN a \\\n\n   \n\t\n  b', 'a   b'],
    ['RUN a \\', 'a'],
    ['RUN \\\na', 'a'],
    ['RUN a\\\n\\\n\\\nb', 'ab'],
    ['R\\\nUN a', 'a'],
    ['\\\nRUN a', 'a'],
  ])('%j', (text, script) => {
    expect(commandText(one('RUN', text).command)).toBe(script)
  })

  it('need one escape character, not two', () => {
    expect(keywords('FROM a\nRUN b \\\\\nRUN c')).toEqual(['FROM', 'RUN', 'RUN'])
  })

  it('go by the escape directive', () => {
    expect(keywords('# escape=`\nFROM a\nRUN b `\n RUN c\nRUN dir c:\\\nRUN e')).toEqual([
      'FROM',
      'RUN',
      'RUN',
      'RUN',
    ])
  })

  it('reach over blank lines to the end of the file, as BuildKit counts', () => {
    const dockerfile = parse('FROM a\nRUN b \\\n\n\n')
    expect(lineAt(dockerfile.source, dockerfile.instructions[1]?.span.end ?? 0)).toBe(4)
  })

  it('keep the place of every word', () => {
    const dockerfile = parse('FROM a\r\nENV A=1 \\\r\n    # why\r\n    B="x \\\r\ny"\r\n')
    const env = dockerfile.instructions[1]
    if (env?.keyword !== 'ENV') throw new Error('no ENV')
    expect(env.pairs.map(({ name, value }) => [name.text, value?.text])).toEqual([
      ['A', '1'],
      ['B', '"x y"'],
    ])
    const ranges = env.pairs.map(({ span }) => rangeOf(dockerfile.source, span))
    expect(ranges).toEqual([
      { start: { line: 2, column: 5 }, end: { line: 2, column: 8 } },
      { start: { line: 4, column: 5 }, end: { line: 5, column: 3 } },
    ])
  })
})

describe('line ends and odd characters', () => {
  it('takes CRLF, a byte order mark and a last line without an end', () => {
    const { instructions, problems } = parse('\ufeffFROM a\r\nRUN b\r\r\nUSER c')
    expect(instructions.map(({ keyword, body }) => [keyword, body])).toEqual([
      ['FROM', { start: 6, end: 7 }],
      ['RUN', { start: 13, end: 14 }],
      ['USER', { start: 22, end: 23 }],
    ])
    expect(problems).toEqual([])
  })

  it('ends lines at \\n only', () => {
    expect(keywords('FROM a\rRUN b\u2028RUN c')).toEqual(['FROM'])
  })

  it('takes NUL bytes for characters', () => {
    expect(commandText(one('RUN', 'RUN a\0b').command)).toBe('a\0b')
  })

  it('trims as Go does', () => {
    expect(one('USER', 'USER \u00a0\u0085a\ufeff\u3000').value?.text).toBe('a\ufeff')
  })

  it.each([
    [`RUN ${'a'.repeat(65_531)}`, 0],
    [`RUN ${'a'.repeat(65_532)}`, 1],
    [`RUN ${'é'.repeat(32_765)}a`, 0],
    [`RUN ${'é'.repeat(32_766)}`, 1],
  ])('reads lines of 65,535 bytes (%#)', (line, count) => {
    for (const text of [`FROM a\n${line}`, `FROM a\n${line}\nUSER b`]) {
      const { problems } = parse(text)
      expect(problems).toHaveLength(count)
    }
  })
})

describe('heredocs', () => {
  it.each([
    ['RUN <<EOF\na\nEOF', [['EOF', 'a\n']]],
    ['RUN <<-EOF\n\ta\n\tEOF', [['EOF', '\ta\n']]],
    ['RUN << EOF\na\nEOF', [['EOF', 'a\n']]],
    [
      'RUN cat <<A <<B\na\nA\nb\nB',
      [
        ['A', 'a\n'],
        ['B', 'b\n'],
      ],
    ],
    ['RUN 3<<EOF cat\na\nEOF', [['EOF', 'a\n']]],
    ['RUN cat <<EOF > f\nEOF', [['EOF', '']]],
    ['RUN cat <<"E F"\na\nE F', [['E F', 'a\n']]],
    ['RUN cat \\\n <<EOF \\\n > f\na\nEOF', [['EOF', 'a\n']]],
    ['RUN <<EOF\r\na\r\nEOF\r', [['EOF', 'a\r\n']]],
    [
      'COPY <<A <<B /x/\na\nA\nb\nB',
      [
        ['A', 'a\n'],
        ['B', 'b\n'],
      ],
    ],
    ['ADD <<A /x\na\nA', [['A', 'a\n']]],
    ['ONBUILD RUN <<A\na\nA', [['A', 'a\n']]],
    ['onbuild copy <<A /x\na\nA', [['A', 'a\n']]],
  ])('%j', (text, heredocs) => {
    const { instructions, problems } = parse(`FROM a\n${text}\n`)
    expect(instructions).toHaveLength(2)
    expect(instructions[1]?.heredocs.map(({ name, content }) => [name, content])).toEqual(heredocs)
    expect(problems).toEqual([])
  })

  it.each([
    'RUN echo "use <<EOF here"',
    "RUN echo '<<EOF'",
    'RUN echo <<"" x',
    'RUN cat <<<EOF',
    'RUN echo $((1 << 2))x<<<y',
    'RUN ["cat", "<<EOF"]',
    'CMD cat <<EOF',
    'ENV A=<<EOF',
    "RUN it's <<EOF",
    'ONBUILD ENV A=<<EOF',
  ])('%j opens none', (line) => {
    const { instructions } = parse(`FROM a\n${line}\nUSER b\n`)
    expect(instructions.map(({ keyword }) => keyword)).toEqual(['FROM', line.split(' ')[0], 'USER'])
    expect(instructions[1]?.heredocs).toEqual([])
  })

  it('tell how they are read', () => {
    const { heredocs } = one('RUN', 'RUN cat <<A 3<<-"B" <<C\'D\'\nA\nB\nCD')
    expect(
      heredocs.map(({ name, expand, stripTabs, descriptor }) => [name, expand, stripTabs, descriptor]),
    ).toEqual([
      ['A', true, false, 0],
      ['B', false, true, 3],
      ['CD', false, false, 0],
    ])
  })

  it('have spans for operator and content', () => {
    const dockerfile = parse('FROM a\nRUN cat \\\n 0<<-"E"\nx\n\tE\nUSER b')
    const run = dockerfile.instructions[1]
    const heredoc = run?.heredocs[0]
    if (heredoc === undefined || run === undefined) throw new Error('no heredoc')
    expect(textOf(dockerfile.source, heredoc.span)).toBe('<<-"E"')
    expect(textOf(dockerfile.source, heredoc.contentSpan)).toBe('x\n')
    expect(textOf(dockerfile.source, run.span)).toBe('RUN cat \\\n 0<<-"E"\nx\n\tE')
    expect(textOf(dockerfile.source, run.body)).toBe('cat \\\n 0<<-"E"\nx\n\tE')
  })

  it('that are not closed take the rest, and say so', () => {
    const { instructions, problems } = parse('FROM a\nRUN <<EOF\nUSER b\n EOF\n')
    expect(instructions).toHaveLength(2)
    expect(problems.map(({ message }) => message)).toEqual([
      'The heredoc `EOF` is not closed: a line with `EOF` alone must end it.',
    ])
  })

  it('give the shell what BuildKit gives it', () => {
    expect(commandText(one('RUN', 'RUN <<EOF\na\nEOF').command)).toBe('a\n')
    expect(commandText(one('RUN', 'RUN <<-EOF\n\ta\n\t\tb\n\tEOF').command)).toBe('a\nb\n')
    expect(commandText(one('RUN', 'RUN <<-A cat <<B\n\ta\n\tA\nb\nB').command)).toBe(
      '<<-A cat <<B\n\ta\nA\nb\nB',
    )
  })
})
