import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/syntax/parse.ts'
import { shellCommands } from '../../src/syntax/shell.ts'
import { isPosixShell } from '../../src/syntax/shell-names.ts'
import { textOf } from '../../src/syntax/source.ts'
import type { ShellCommand } from '../../src/syntax/tree.ts'

function commandsOf(run: string): {
  source: string
  commands: readonly ShellCommand[]
  at: (command: ShellCommand) => string
} {
  const dockerfile = parse(`FROM a\n${run}`)
  const instruction = dockerfile.instructions[1]
  if (instruction === undefined || !('command' in instruction) || instruction.command?.form !== 'shell')
    throw new Error('no shell form')
  return {
    source: dockerfile.source.text,
    commands: shellCommands(instruction.command.script),
    at: (command) => textOf(dockerfile.source, command.span),
  }
}

/** Each command as "connector constructs> words". */
function outline(run: string): string[] {
  return commandsOf(run).commands.map(
    ({ after, within, words, assignments }) =>
      `${after ?? ''} ${within.join(',')}> ${[...assignments.map(({ name, value }) => `${name}=${value}`), ...words.map(({ value }) => value ?? '?')].join(' ')}`,
  )
}

describe('shellCommands', () => {
  it.each([
    ['RUN a && b || c; d | e |& f & g', [' > a', '&& > b', '|| > c', '; > d', '| > e', '|& > f', '& > g']],
    ['RUN set -eux; \\\n # note\n apt-get update', [' > set -eux', '; > apt-get update']],
    ['RUN A=1 B="x y" C=$D E=$(f) g', [' > A=1 B=x y C=null E=null g', ' substitution> f']],
    ['RUN A=1', [' > A=1']],
    ['RUN export A=1 B=$C', [' > export A=1 ?']],
    ['RUN a "b c" \'d\' e\\ f "$g" h*i {j,k} `l` ~/m', [' > a b c d e f ? ? ? ? ~/m', ' substitution> l']],
    [
      'RUN if a; then b; elif c; then d; else e; fi',
      [' condition> a', ' if> b', ' if,condition> c', ' if> d', ' if> e'],
    ],
    ['RUN for i in $(a) b; do c "$i" && d; done', [' substitution> a', ' loop> c ?', '&& loop> d']],
    [
      'RUN while a; do b; done < c; until d; do e; done',
      [' loop,condition> a', ' loop> b', ' loop,condition> d', ' loop> e'],
    ],
    ['RUN case "$a" in x) b;; y|z) c; d;; esac', [' case> b', ' case> c', '; case> d']],
    ['RUN f() { a; }; f', [' function> a', '; > f']],
    [
      'RUN a && (b; c) || { d; e; }',
      [' > a', '&& subshell> b', '; subshell> c', '|| group> d', '; group> e'],
    ],
    ['RUN [ -f a ] && [[ $(b) == c ]] && ! d', [' > [ -f a ]', ' substitution> b', '&& > d']],
    [
      'RUN echo $((1 + $(a))) "$(b "$(c)")"',
      [' > echo ? ?', ' substitution> a', ' substitution> b ?', ' substitution,substitution> c'],
    ],
    ['RUN echo `a \\`b\\``', [' > echo ?', ' substitution> a ?', ' substitution,substitution> b']],
    ['RUN a # b; c', [' > a']],
    ['RUN ', []],
  ])('%j', (run, expected) => {
    expect(outline(run)).toEqual(expected)
  })

  it.each([
    [`RUN sh -c 'a && b "c d"'`, [` > sh -c a && b "c d"`, ' sh -c> a', '&& sh -c> b c d']],
    [
      'RUN /bin/bash -euxo pipefail -c "a \\"b\\" \\$C $D"',
      [' > /bin/bash -euxo pipefail -c ?', ' sh -c> a b ? ?'],
    ],
    ['RUN sudo -u x bash -lc "a" && b', [' > sudo -u x bash -lc a', ' sh -c> a', '&& > b']],
    [`RUN su - x -c 'a; b'`, [' > su - x -c a; b', ' sh -c> a', '; sh -c> b']],
    [`RUN sh -c "sh -c 'a'"`, [` > sh -c sh -c 'a'`, ` sh -c> sh -c a`, ' sh -c,sh -c> a']],
    ['RUN sh script -c a', [' > sh script -c a']],
    ['RUN echo sh -c a', [' > echo sh -c a']],
    ['RUN find . -exec sh -c "a {}" \\;', [' > find . -exec sh -c a {} ;', ' sh -c> a {}']],
    ['RUN bash <<< "a; b"', [' > bash', ' sh -c> a', '; sh -c> b']],
    ['RUN sh -c "$A"', [' > sh -c ?', ' sh -c> ?']],
  ])('%j', (run, expected) => {
    expect(outline(run)).toEqual(expected)
  })

  it.each([
    ['RUN <<EOF\na\nif b; then\n  c\nfi\nEOF', [' > a', ' condition> b', ' if> c']],
    ['RUN <<-EOF\n\ta && \\\n\t\tb\n\tEOF', [' > a', '&& > b']],
    ['RUN <<EOF\n#!/bin/bash -e\na\nEOF', [' > a']],
    ['RUN <<EOF\n#!/usr/bin/env bash\na\nEOF', [' > a']],
    ['RUN <<EOF\n#!/usr/bin/env python3\nimport a\nEOF', []],
    ['RUN python3 <<EOF\nimport a\nEOF', [' > python3']],
    ['RUN bash -e <<EOF\na; b\nEOF', [' > bash -e', ' sh -c> a', '; sh -c> b']],
    ['RUN cat <<EOF > x && a\nb $(c)\nEOF', [' > cat', ' substitution> c', '&& > a']],
    ['RUN cat <<"EOF" > x\n$(c)\nEOF', [' > cat']],
  ])('%j', (run, expected) => {
    expect(outline(run)).toEqual(expected)
  })

  it('gives names without directories', () => {
    expect(commandsOf('RUN /usr/bin/a; $B; ./c').commands.map(({ name }) => name)).toEqual(['a', null, 'c'])
  })

  it('gives redirects', () => {
    const { commands } = commandsOf('RUN a > b 2>&1 >> "$c" < d <<EOF\nx\nEOF')
    expect(
      commands[0]?.redirects.map(({ operator, descriptor, target }) => [descriptor, operator, target?.value]),
    ).toEqual([
      [null, '>', 'b'],
      [2, '>&', '1'],
      [null, '>>', null],
      [null, '<', 'd'],
      [null, '<<', undefined],
    ])
  })

  it('finds every place again, over continuations, comments, heredocs and quotes', () => {
    const { commands, at } = commandsOf(`RUN a \\\n# x\n  --b=c && \\\n\n d "e f"; sh -c 'g \\\n h' <<E\nE`)
    expect(commands.map(at)).toEqual(['a \\\n# x\n  --b=c', 'd "e f"', `sh -c 'g \\\n h' <<E`, 'g \\\n h'])
    const heredoc = commandsOf('RUN <<-EOF\n\t\ta b\n\tc | \\\n\t d\n\tEOF')
    expect(heredoc.commands.map(heredoc.at)).toEqual(['a b', 'c', 'd'])
    const full = commandsOf('RUN bash <<A && b\nc $(d)\nA')
    expect(full.commands.map(full.at)).toEqual(['bash <<A', 'c $(d)', 'd', 'b'])
  })

  it('answers from memory', () => {
    const script = { text: 'a', segments: [{ at: 0, file: 0 }] }
    expect(shellCommands(script)).toBe(shellCommands(script))
  })

  it.each([
    ['$('.repeat(100_000)],
    ['<<E '.repeat(50_000)],
    ['{ '.repeat(100_000)],
    [`echo $((${'1+'.repeat(50_000)}1))`],
    [`${'a && '.repeat(20_000)}b`],
    ["sh -c '".repeat(10_000)],
    ['a'.repeat(300_000)],
    ['if a; then '.repeat(300)],
    ['"'],
    ['a |'],
  ])('survives what nobody writes (%#)', (text) => {
    expect(() => shellCommands({ text, segments: [{ at: 0, file: 0 }] })).not.toThrow()
  })
})

describe('isPosixShell', () => {
  it.each([
    [null, true],
    [[], true],
    [['/bin/sh', '-c'], true],
    [['/bin/bash', '-eo', 'pipefail', '-c'], true],
    [['/usr/bin/env', 'bash', '-c'], true],
    [['conda', 'run', '-n', 'x', '/bin/bash', '-c'], true],
    [['powershell', '-Command'], false],
    [['C:\\Windows\\PowerShell.EXE', '-c'], false],
    [['pwsh', '-c'], false],
    [['cmd', '/S', '/C'], false],
    [['C:/msys/usr/bin/bash.exe', '-c'], true],
    [['/usr/bin/python3', '-c'], false],
    [['fish', '-c'], false],
  ])('%j', (shell, expected) => {
    expect(isPosixShell(shell)).toBe(expected)
  })
})
