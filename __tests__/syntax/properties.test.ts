import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from '../../src/syntax/parse.ts'
import { shellCommands } from '../../src/syntax/shell.ts'
import { lineAt, type Span, textOf } from '../../src/syntax/source.ts'
import type { Command, Dockerfile, Instruction, Script } from '../../src/syntax/tree.ts'

const pieces = [
  'FROM a',
  'FROM b AS c',
  'RUN x',
  'RUN ',
  'CMD ["a", "b"]',
  'COPY --from=c a b',
  'ENV A=b "C"=d',
  'ENV A b',
  'ARG A=1',
  'ONBUILD ',
  'HEALTHCHECK --interval=5s CMD a',
  'SHELL ["a"]',
  'VOLUME /a',
  'EXPOSE 80',
  'USER a',
  'WORKDIR /a',
  'LABEL a="b c"',
  'RUM y',
  '# syntax=a',
  '# escape=`',
  '# c',
  '  # d',
  '#',
  '\n',
  '\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\\\n',
  '\\\r\n',
  '`\n',
  '\\',
  '`',
  '"',
  "'",
  '$',
  '${a:-',
  '}',
  '<<E',
  '<<-"E" ',
  'cat <<-E <<E\n',
  '\nE\n',
  '\n\tE\n',
  ' --mount=type=cache',
  ' --x',
  '[',
  ']',
  ',',
  '=',
  '&& b',
  '; c',
  '| d',
  '$(e)',
  'é',
  '\u00a0',
  '\ufeff',
  '😀',
  '\0',
]
const dockerfileText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)

function check(property: (text: string) => void): void {
  fc.assert(fc.property(dockerfileText, property), { numRuns: 1500 })
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end
}

/** Every span in the tree of an instruction, whatever it belongs to. */
function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value) {
    yield value as Span
    return
  }
  for (const [key, child] of Object.entries(value)) if (key !== 'comments') yield* spansOf(child)
}

function commandsOf(instruction: Instruction): Command[] {
  if (instruction.keyword === 'ONBUILD')
    return instruction.trigger === null ? [] : commandsOf(instruction.trigger)
  return 'command' in instruction && instruction.command !== null ? [instruction.command] : []
}

function scriptsOf(dockerfile: Dockerfile): Script[] {
  return dockerfile.instructions
    .flatMap(commandsOf)
    .flatMap((command) => (command.form === 'shell' ? [command.script] : []))
}

describe('parse', () => {
  it('takes any text and loses nothing', () => {
    check((text) => expect(parse(text).source.text).toBe(text))
  })

  it('nests its spans', () => {
    check((text) => {
      for (const instruction of parse(text).instructions) {
        for (const span of spansOf(instruction)) expect(isWithin(span, instruction.span)).toBe(true)
      }
    })
  })

  it('covers all text but blanks, nothing twice', () => {
    check((text) => {
      const { instructions, comments, directives, source } = parse(text)
      const outer = [...instructions, ...directives].map(({ span }) => span)
      const own = comments
        .map(({ span }) => span)
        .filter((comment) => !outer.some((span) => isWithin(comment, span)))
      const spans = [...outer, ...own].sort((left, right) => left.start - right.start)
      let at = 0
      for (const span of spans) {
        expect(source.text.slice(at, span.start)).toMatch(/^[\s\u0085]*$/)
        expect(span.start).toBeGreaterThanOrEqual(at)
        at = span.end
      }
      expect(source.text.slice(at)).toMatch(/^[\s\u0085]*$/)
    })
  })

  it('reads comments where they stand', () => {
    check((text) => {
      const { comments, source } = parse(text)
      for (const comment of comments) expect(textOf(source, comment.span).startsWith('#')).toBe(true)
    })
  })

  it('gives scripts whose characters stand where the segments say', () => {
    check((text) => {
      for (const { text: script, segments } of scriptsOf(parse(text))) {
        segments.forEach(({ at, file }, index) => {
          const end = segments[index + 1]?.at ?? script.length
          expect(text.slice(file, file + end - at)).toBe(script.slice(at, end))
        })
      }
    })
  })

  it('finds every instruction again when each is printed on lines of its own', () => {
    check((text) => {
      const first = parse(text)
      fc.pre(!first.problems.some(({ message }) => message.includes('is not closed')))
      const head = first.directives
        .filter(({ name }) => name === 'escape')
        .map(({ span }) => textOf(first.source, span))
      fc.pre(head.length < 2)
      const lines = first.instructions.map(({ span }) => textOf(first.source, span))
      // An instruction that ends in a continuation would take the next; an empty one cannot stand before a line.
      const continued = lines.some((line) => /[\\`]\s*$/.test(line) || line.includes('\n'))
      fc.pre(!continued)
      const again = parse([...head, '', ...lines, ''].join('\n'))
      expect(again.instructions.map(outline)).toEqual(first.instructions.map(outline))
    })
  })

  it('has problems that lie in the file and are told in a sentence', () => {
    check((text) => {
      for (const { span, message } of parse(text).problems) {
        expect(isWithin(span, { start: 0, end: text.length })).toBe(true)
        expect(message).toMatch(/^[A-Z`].*\.$|\?$/)
        expect(message).not.toContain('\n')
      }
    })
  })

  it('puts every instruction on lines behind the one before', () => {
    check((text) => {
      const { instructions, source } = parse(text)
      let last = 0
      for (const { span, index } of instructions) {
        expect(instructions[index]?.span).toBe(span)
        expect(lineAt(source, span.start)).toBeGreaterThan(last)
        last = lineAt(source, span.end)
      }
    })
  })
})

function outline({ keyword, written, flags }: Instruction): unknown {
  return [keyword, written, flags.map(({ name, value }) => [name, value])]
}

const shellPieces = [
  'a',
  'b ',
  ' ',
  ';',
  '&&',
  '||',
  '|',
  '&',
  '\n',
  '(',
  ')',
  '{ ',
  '; }',
  '$(',
  '`',
  '"',
  "'",
  '\\',
  '$A',
  '${B:-',
  '}',
  '$((',
  '))',
  '<<E\n',
  '\nE\n',
  '>f ',
  '2>&1 ',
  '<<<',
  'if ',
  '; then ',
  '; fi',
  'for i in ',
  '; do ',
  '; done',
  'case x in ',
  ') ',
  ';;',
  ' esac',
  '[[ ',
  ' ]]',
  'A=1 ',
  "sh -c '",
  'bash -c "',
  '#',
  '*',
  'é',
  '😀',
  '\r',
]

describe('shellCommands', () => {
  it('takes any script, and stays within it', () => {
    const script = fc.array(fc.constantFrom(...shellPieces), { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(script, (text) => {
        const whole = { start: 0, end: text.length }
        for (const { span, words, assignments } of shellCommands({ text, segments: [{ at: 0, file: 0 }] })) {
          for (const part of [{ span }, ...words, ...assignments])
            expect(isWithin(part.span, whole)).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('takes the scripts of any Dockerfile', () => {
    check((text) => {
      for (const script of scriptsOf(parse(text))) {
        for (const { span } of shellCommands(script))
          expect(isWithin(span, { start: 0, end: text.length })).toBe(true)
      }
    })
  })
})
