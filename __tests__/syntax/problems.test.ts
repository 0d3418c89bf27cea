import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/syntax/parse.ts'
import { textOf } from '../../src/syntax/source.ts'
import { problems } from './one.ts'

describe('BuildKit takes', () => {
  it.each([
    'RUN',
    'CMD',
    'ENTRYPOINT []',
    'ARG --nonsense A',
    'STOPSIGNAL --nonsense 9',
    'HEALTHCHECK --nonsense NONE',
    'ONBUILD NONSENSE a',
    'ONBUILD RUN --nonsense a',
    'ONBUILD COPY a',
    'EXPOSE nonsense',
    'USER a b',
    'ENV A b=c',
    'COPY --link=TRUE --parents=false a b',
    'ADD --unpack a b',
    'RUN --mount=type=nonsense a',
    'RUN --mount=from=$ a',
    'RUN --mount=a"b a',
    'RUN --device=vendor/a=b,required a',
    'RUN --device=name=a,required=T a',
    'RUN --security=insecure a',
    'HEALTHCHECK --interval=0 CMD a',
    'HEALTHCHECK --timeout=1h2m3.5s CMD a',
    'HEALTHCHECK --interval= --retries= CMD a',
    'HEALTHCHECK --interval=1ms --retries=+0 CMD a',
    'FROM b AS c-1_2.d',
    'FROM b as C',
    'FROM b A\u017f c',
    'COPY ["<<E", "/x"]',
  ])('%s', (line) => {
    // Quotes vanish from a flag before it is read: `a"b` swallows the rest of the line.
    expect(problems(line)).toEqual([])
  })

  it('a file of ARG alone', () => {
    expect(parse('ARG A\n').problems).toEqual([])
  })
})

describe('BuildKit refuses', () => {
  it.each([
    ['RUM a', 'RUM', '`RUM` is not an instruction: did you mean `RUN`?', 'RUN'],
    [
      '&& b',
      '&&',
      '`&&` is not an instruction: if it belongs to the instruction above, that one must end in a line continuation.',
      null,
    ],
    ['copi a b', 'copi', '`copi` is not an instruction: did you mean `copy`?', 'copy'],
    ['COPY a', 'COPY', 'COPY needs a source and a destination: write `COPY source destination`.', null],
    [
      'ADD ["a"]',
      'ADD',
      'ADD needs a source and a destination: write `ADD ["source", "destination"]`.',
      null,
    ],
    ['COPY a <<E\nE', '<<E', 'A heredoc cannot be the destination of COPY: put a path behind it.', null],
    [
      'COPY --form=a b c',
      '--form=a',
      '`--form` is not a flag BuildKit knows here: did you mean `--from`?',
      'from',
    ],
    [
      'FROM --plattform=a b',
      '--plattform=a',
      '`--plattform` is not a flag BuildKit knows here: did you mean `--platform`?',
      'platform',
    ],
    ['USER --x a', '--x', '`--x` is not a flag BuildKit knows here: USER takes no flags.', null],
    [
      'RUN --mounts=a b',
      '--mounts=a',
      '`--mounts` is not a flag BuildKit knows here: did you mean `--mount`?',
      'mount',
    ],
    ['COPY --from a b', '--from', '`--from` needs a value: write `--from=...`.', null],
    ['COPY --from=a --from=b c d', '--from=b', '`--from` stands here a second time: keep only one.', null],
    ['COPY --link=yes a b', '--link=yes', '`--link` is true or false, not `yes`.', null],
    ['COPY --link= a b', '--link=', '`--link` is true or false, not ``.', null],
    [
      'RUN --network=bridge a',
      '--network=bridge',
      '`--network` is `default`, `none` or `host`, not `bridge`.',
      null,
    ],
    ['RUN --security=x a', '--security=x', '`--security` is `insecure` or `sandbox`, not `x`.', null],
    [
      'RUN --mount=from=$A,target=/x a',
      '--mount=from=$A,target=/x',
      '`from=$A` cannot hold a variable: name a stage with `FROM $A AS name` and mount from that.',
      null,
    ],
    ['RUN --mount= a', '--mount=', '`--mount` needs a value: it is empty.', null],
    [
      'RUN --mount=a\\"b c',
      '--mount=a\\"b',
      'The quotes in `--mount=a"b` do not fit together: quote a whole `key=value`, or nothing.',
      null,
    ],
    [
      'RUN --device=a,b c',
      '--device=a,b',
      '`b` is not an option of `--device`: it takes a name and `required`.',
      null,
    ],
    [
      'RUN --device=a,required=x c',
      '--device=a,required=x',
      '`required` of `--device` is true or false, not `x`.',
      null,
    ],
    [
      'RUN --device=a,name=b c',
      '--device=a,name=b',
      '`--device` names a device twice: `a` and `name=b`.',
      null,
    ],
    ['HEALTHCHECK', 'HEALTHCHECK', 'HEALTHCHECK needs `CMD` with a command, or `NONE`.', null],
    [
      'HEALTHCHECK CND a',
      'CND a',
      '`CND` is not a kind of HEALTHCHECK: write `CMD` and a command, or `NONE`.',
      'CMD',
    ],
    ['HEALTHCHECK CMD []', 'CMD []', 'HEALTHCHECK CMD needs a command behind it.', null],
    ['HEALTHCHECK NONE a', 'NONE a', 'HEALTHCHECK NONE takes nothing behind it.', null],
    [
      'HEALTHCHECK --interval=30 CMD a',
      '--interval=30',
      '`--interval=30` is not a duration: write a number with its unit, as in `30s`, `500ms` or `1m30s`; variables are not expanded here.',
      null,
    ],
    [
      'HEALTHCHECK --timeout=1us CMD a',
      '--timeout=1us',
      '`--timeout=1us` is too short: one millisecond is the least.',
      null,
    ],
    [
      'HEALTHCHECK --timeout=-1s CMD a',
      '--timeout=-1s',
      '`--timeout=-1s` is too short: one millisecond is the least.',
      null,
    ],
    [
      'HEALTHCHECK --retries=-1 CMD a',
      '--retries=-1',
      '`--retries=-1` is not a whole number from 0 up.',
      null,
    ],
    [
      'SHELL bash -c',
      'SHELL',
      'SHELL needs a JSON array of strings, as in `SHELL ["/bin/bash", "-c"]`.',
      null,
    ],
    [
      'RUN ["a", 1]',
      '["a", 1]',
      'A JSON array here may hold strings only: put every element in double quotes.',
      null,
    ],
    ['ENV A', 'A', 'ENV needs a name and a value: write `ENV A=value`.', null],
    [
      'ENV A=b c',
      'c',
      '`c` has no `=`: each word of this ENV must be name=value; put a value with spaces in quotes.',
      null,
    ],
    ['ENV', 'ENV', 'ENV needs a name, as in `ENV NAME=value`.', null],
    ['ARG =a', '=a', 'The name before `=` is missing in this ARG.', null],
    ['EXPOSE', 'EXPOSE', 'EXPOSE needs a port, as in `EXPOSE 8080`.', null],
    ['WORKDIR', 'WORKDIR', 'WORKDIR needs a value and has none.', null],
    ['VOLUME []', 'VOLUME', 'VOLUME needs a path, as in `VOLUME /data`.', null],
    ['VOLUME ["a", " "]', '" "', 'A path of VOLUME is empty.', null],
    ['ONBUILD', 'ONBUILD', 'ONBUILD needs an instruction behind it.', null],
    ['ONBUILD FROM a', 'FROM', 'FROM cannot be the trigger of an ONBUILD.', null],
    ['ONBUILD ONBUILD RUN a', 'ONBUILD', 'ONBUILD cannot be the trigger of an ONBUILD.', null],
    ['ONBUILD ENV A', 'A', 'ENV needs a name and a value: write `ENV A=value`.', null],
    ['FROM', 'FROM', 'FROM needs an image, as in `FROM alpine:3.22` or `FROM scratch`.', null],
    [
      'FROM a # b',
      '# b',
      'FROM takes an image, or `image AS name`, and nothing more; a comment needs a line of its own.',
      null,
    ],
    [
      'FROM a AS 1b',
      '1b',
      '`1b` cannot name a stage: begin with a letter, go on with letters, digits, `-`, `_` and `.`.',
      null,
    ],
    ['\\\n', '', 'A line continuation stands here with no instruction before or behind it.', null],
  ])('%j', (line, place, message, suggestion) => {
    const dockerfile = parse(`FROM scratch\n${line}`)
    const [problem, ...more] = dockerfile.problems
    expect(more).toEqual([])
    expect(
      problem && {
        place: textOf(dockerfile.source, problem.span),
        message: problem.message,
        suggestion: problem.suggestion,
      },
    ).toEqual({
      place,
      message,
      suggestion,
    })
  })

  it.each([
    ['', ['There is no instruction in this file: begin with `FROM image`.']],
    ['# only\n\n', ['There is no instruction in this file: begin with `FROM image`.']],
    [
      'ARG A\nRUN a\nRUN b\nFROM c',
      ['RUN stands before the first FROM, where only ARG may: begin a stage first.'],
    ],
    [
      '# escape=x\nFROM a',
      ['`x` cannot be the escape character: it is a backslash or a backtick, alone on its line.'],
    ],
    ['# syntax=a\n# syntax=b\nFROM a', ['The `syntax` directive stands here a second time: keep only one.']],
  ])('%j', (text, messages) => {
    expect(parse(text).problems.map(({ message }) => message)).toEqual(messages)
  })

  it('and all of it is said, in order of place', () => {
    expect(problems('COPY a\nUSER\nRUM b\nEXPOSE')).toEqual([
      'COPY needs a source and a destination: write `COPY source destination`.',
      'USER needs a value and has none.',
      '`RUM` is not an instruction: did you mean `RUN`?',
      'EXPOSE needs a port, as in `EXPOSE 8080`.',
    ])
  })
})
