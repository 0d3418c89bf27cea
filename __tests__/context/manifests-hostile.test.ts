/** Whatever a file of that name holds: an answer, in time, and never an exception. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LOCKFILES, MANIFESTS } from '../../src/context/manifest-files.ts'
import { loadParsers } from '../../src/io/parsers.ts'
import { cost } from '../cost.ts'

await loadParsers(['a.yaml', 'a.toml', 'pom.xml'])

const FORMATS = [...MANIFESTS, ...LOCKFILES].flatMap(({ name, read }) => (read ? [{ name, read }] : []))
/** Each reader once, by the first name it reads. */
const READERS = FORMATS.filter(({ read }, at) => FORMATS.findIndex((one) => one.read === read) === at).map(
  ({ name, read }) => ({ name: String(name), read: (text: string) => read(text).kind }),
)

/** Pieces of every format, so that random texts get past the first character. */
const PIECES = [
  ...'[]{}()<>"\'`\\/=:,;#@!&*-_. \t\n\r\0\u2028'.split(''),
  ...'[project]\n|[[package]]\n|dependencies = [|name = "a"\n|"packages": {|: |require (\n|replace a => ./b\n|gem "a", |group :test do\n|end\n|implementation("a:b:1")\n|include(":a")\n|<project>|</project>|<dependencies>|<a b="c"/>|<!DOCTYPE a [|<![CDATA[|&amp;|&x;|--hash=|-r a.txt\n|a==1 ; x\n|"""|\'\'\'|# c\n|// c\n|/*|*/|&a |*a|<<: *a\n|  - a\n|__proto__|constructor|toString|\\uD800'.split(
    '|',
  ),
]
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })

describe.each(READERS)('$name', ({ read }) => {
  it('answers to any text', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        expect(['read', 'broken']).toContain(read(pieces.join('')))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['deep lists', '['.repeat(50_000)],
    ['deep items', '- '.repeat(50_000)],
    ['deep tables', '{"a":'.repeat(50_000)],
    ['deep elements', '<a>'.repeat(50_000)],
    ['deep indentation', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['blanks', `group :a${' '.repeat(200_000)}x`],
    ['quotes', `"'`.repeat(40_000)],
    ['aliases', `a: &a [x,x]\n${Array.from({ length: 200 }, (_, n) => `b${n}: &b${n} [*a,*a]`).join('\n')}`],
    [
      'entities',
      `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1_000)}">${'<!ENTITY b "&a;&a;">'.repeat(100)}]><a>&b;</a>`,
    ],
    ['many lines', 'require a v1\n'.repeat(60_000)],
    ['one long line', 'implementation("a:b:1") '.repeat(30_000)],
    ['a huge file', 'x = 1\n'.repeat(400_000)],
  ])('answers to %s soon', (_, text) => {
    const answer = () => expect(['read', 'broken']).toContain(read(text))
    expect(cost(answer, 1)).toBeLessThan(10_000)
  })
})
