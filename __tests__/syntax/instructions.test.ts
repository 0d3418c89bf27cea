import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/syntax/parse.ts'
import { textOf } from '../../src/syntax/source.ts'
import { commandText, one, spanned, texts } from './one.ts'

describe('FROM', () => {
  it.each([
    ['FROM alpine', 'alpine', null],
    ['from alpine:3 as Build', 'alpine:3', 'Build'],
    ['FROM --platform=$BUILDPLATFORM r.io:5000/a@sha256:0 AS b', 'r.io:5000/a@sha256:0', 'b'],
    ['FROM\ta\fAs\vb', 'a', 'b'],
    ['FROM ${A:-b}', '${A:-b}', null],
    ['FROM', null, null],
    ['FROM a b', 'a', null],
    ['FROM a b c', 'a', null],
  ])('%j', (text, image, alias) => {
    const from = parse(text).instructions[0]
    expect(from?.keyword === 'FROM' && [from.image?.text ?? null, from.alias?.text ?? null]).toEqual([
      image,
      alias,
    ])
  })
})

describe('flags', () => {
  const flags = (line: string) =>
    parse(`FROM a\n${line}`).instructions[1]?.flags.map(({ name, value }) => [name, value])

  it.each([
    [
      'COPY --from=b --chown=1:2 --link a b',
      [
        ['from', 'b'],
        ['chown', '1:2'],
        ['link', null],
      ],
    ],
    [
      'COPY   --exclude=*.md   --exclude=*.txt --parents a b',
      [
        ['exclude', '*.md'],
        ['exclude', '*.txt'],
        ['parents', null],
      ],
    ],
    [
      'RUN --mount=type=cache,target=/x \\\n  # why\n  --network=none a',
      [
        ['mount', 'type=cache,target=/x'],
        ['network', 'none'],
      ],
    ],
    ['RUN --mount=type=bind,"source=a b" c', [['mount', 'type=bind,source=a b']]],
    ['RUN --mount="type=bind",from=\\a c', [['mount', 'type=bind,from=a']]],
    [
      'ADD --checksum=sha256:0 --keep-git-dir=true --unpack=false a b',
      [
        ['checksum', 'sha256:0'],
        ['keep-git-dir', 'true'],
        ['unpack', 'false'],
      ],
    ],
    [
      'HEALTHCHECK --interval=5s --start-interval=1s CMD a',
      [
        ['interval', '5s'],
        ['start-interval', '1s'],
      ],
    ],
    ['RUN foo--bar --baz', []],
    ['RUN -- --network=none', []],
    ['COPY --from= a b', [['from', '']]],
  ])('%j', (line, expected) => {
    expect(flags(line)).toEqual(expected)
  })

  it('have spans, and end where the rest begins', () => {
    const dockerfile = parse('FROM a\nRUN --mount="type=cache" \\\n --network=none  make --x\n')
    const run = dockerfile.instructions[1]
    if (run?.keyword !== 'RUN') throw new Error('no RUN')
    expect(run.flags.map(({ span }) => textOf(dockerfile.source, span))).toEqual([
      '--mount="type=cache"',
      '--network=none',
    ])
    expect(textOf(dockerfile.source, run.body)).toBe('make --x')
    expect(commandText(run.command)).toBe('make --x')
  })
})

describe('exec form', () => {
  it.each([
    ['["sh","-c","node server.js"]', ['sh', '-c', 'node server.js']],
    ['  [ "a" , "b" ]  ', ['a', 'b']],
    ['["a\\tb\\u00e9\\"\\\\"]', ['a\tb\u00e9"\\']],
    ['["\\ud800"]', ['\ufffd']],
    ['[]', []],
    ['[\\\n"a",\\\n# c\n"b"]', ['a', 'b']],
    ['[ -f x ]', '[ -f x ]'],
    ['["a"] b', '["a"] b'],
    ["['a']", "['a']"],
    ['["a",]', '["a",]'],
    ['["a" "b"]', '["a" "b"]'],
    ['["a\\x"]', '["a\\x"]'],
    ['["a\tb"]', '["a\tb"]'],
    ['[1e999]', '[1e999]'],
    ['"a"', '"a"'],
    ['', ''],
  ])('CMD %j', (text, command) => {
    expect(commandText(one('CMD', `CMD ${text}`).command)).toEqual(command)
  })

  it('keeps the place of each string, quotes included', () => {
    const dockerfile = parse('FROM a\nCMD ["a", \\\n  "b\\n"]')
    const cmd = dockerfile.instructions[1]
    if (cmd?.keyword !== 'CMD' || cmd.command.form !== 'exec') throw new Error('no exec form')
    expect(spanned(dockerfile, cmd.command.words)).toEqual(['"a"', '"b\\n"'])
    expect(textOf(dockerfile.source, cmd.command.span)).toBe('["a", \\\n  "b\\n"]')
  })
})

describe('COPY and ADD', () => {
  it.each([
    ['COPY a b c/', ['a', 'b'], 'c/', false],
    ['COPY ["a b", "c"]', ['a b'], 'c', true],
    ['COPY "a b" c', ['"a', 'b"'], 'c', false],
    ['COPY a', ['a'], null, false],
    ['COPY', [], null, false],
    ['COPY <<A b /c/\nA', ['b'], '/c/', false],
  ])('%j', (line, sources, destination, json) => {
    const copy = one('COPY', line)
    expect([texts(copy.sources), copy.destination?.text ?? null, copy.json]).toEqual([
      sources,
      destination,
      json,
    ])
  })
})

describe('ENV, LABEL and ARG', () => {
  it.each([
    [
      'ENV a=b c="d e" f=\'g h\' i=j\\ k',
      [
        ['a', 'b'],
        ['c', '"d e"'],
        ['f', "'g h'"],
        ['i', 'j\\ k'],
      ],
      false,
    ],
    ['ENV a b  c=d', [['a', 'b  c=d']], true],
    ['ENV a "b', [['a', '"b']], true],
    ['ENV a=', [['a', '']], false],
    ['ENV a==b', [['a', '=b']], false],
    ['ENV "a b"=c', [['"a b"', 'c']], false],
    ['ENV a=$b${c:-d e}', [['a', '$b${c:-d']], false],
    [
      'ENV a="b\\"c" d=e',
      [
        ['a', '"b\\"c"'],
        ['d', 'e'],
      ],
      false,
    ],
    [
      "ENV a='b\\' d=e",
      [
        ['a', "'b\\'"],
        ['d', 'e'],
      ],
      false,
    ],
    [
      'ENV a=\\"b c=d',
      [
        ['a', '\\"b'],
        ['c', 'd'],
      ],
      false,
    ],
  ])('%j', (line, pairs, legacy) => {
    const env = one('ENV', line)
    expect(env.pairs.map(({ name, value }) => [name.text, value?.text])).toEqual(pairs)
    expect(env.legacy).toBe(legacy)
  })

  it('goes by the escape character', () => {
    const env = parse('# escape=`\nFROM a\nENV a=c:\\ b=d` e').instructions[1]
    expect(env?.keyword === 'ENV' && env.pairs.map(({ value }) => value?.text)).toEqual(['c:\\', 'd` e'])
  })

  it('takes ARG names without a value', () => {
    const arg = one('ARG', 'ARG a b=c d="e f"')
    expect(arg.pairs.map(({ name, value }) => [name.text, value?.text ?? null])).toEqual([
      ['a', null],
      ['b', 'c'],
      ['d', '"e f"'],
    ])
  })

  it('takes old labels', () => {
    expect(one('LABEL', 'LABEL a b c').pairs.map(({ value }) => value?.text)).toEqual(['b c'])
  })
})

describe('HEALTHCHECK', () => {
  it.each([
    ['HEALTHCHECK NONE', true, null],
    ['HEALTHCHECK none', true, null],
    ['HEALTHCHECK CMD curl -f x', false, 'curl -f x'],
    ['HEALTHCHECK --retries=3 cmd  ["curl", "x"]', false, ['curl', 'x']],
    ['HEALTHCHECK curl', false, null],
  ])('%j', (line, none, command) => {
    const healthcheck = one('HEALTHCHECK', line)
    expect(healthcheck.none).toBe(none)
    expect(healthcheck.command && commandText(healthcheck.command)).toEqual(command)
  })
})

describe('the others', () => {
  it('read their values', () => {
    expect(texts(one('EXPOSE', 'EXPOSE 80/tcp  443 $P').ports)).toEqual(['80/tcp', '443', '$P'])
    expect(texts(one('VOLUME', 'VOLUME /a /b').paths)).toEqual(['/a', '/b'])
    expect(texts(one('VOLUME', 'VOLUME ["/a b"]').paths)).toEqual(['/a b'])
    expect(texts(one('SHELL', 'SHELL ["a", "b"]').words)).toEqual(['a', 'b'])
    expect(texts(one('SHELL', 'SHELL a b').words)).toEqual([])
    expect(one('WORKDIR', 'WORKDIR /a b ').value?.text).toBe('/a b')
    expect(one('STOPSIGNAL', 'STOPSIGNAL').value).toBeNull()
    expect(one('MAINTAINER', 'MAINTAINER a <b@c>').value?.text).toBe('a <b@c>')
  })

  it('nest in ONBUILD', () => {
    const { trigger, index } = one('ONBUILD', 'ONBUILD COPY --chown=a b c')
    expect(
      trigger?.keyword === 'COPY' && [texts(trigger.sources), trigger.flags[0]?.value, trigger.index],
    ).toEqual([['b'], 'a', index])
    expect(one('ONBUILD', 'ONBUILD').trigger).toBeNull()
    expect(one('ONBUILD', `ONBUILD ${'ONBUILD '.repeat(1000)}RUN a`).trigger?.keyword).toBe('ONBUILD')
  })

  it('know keywords in any case, as Go folds it', () => {
    expect(
      parse('fRoM a\nwor\u212adir /x\nWORKD\u0130R /y').instructions.map(({ keyword }) => keyword),
    ).toEqual(['FROM', 'WORKDIR', 'WORKDIR'])
  })
})
