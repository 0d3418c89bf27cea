import { describe, expect, it } from '@jest/globals'
import { edit } from '../../src/syntax/edit.ts'
import { parse } from '../../src/syntax/parse.ts'

describe('edit', () => {
  const dockerfile = parse('FROM a\nUSER b\n')
  const at = (start: number, end: number, text: string) => ({ span: { start, end }, text })

  it('replaces, deletes and inserts, in any order given', () => {
    expect(
      edit(dockerfile, [at(12, 13, 'c'), at(5, 6, 'x:1'), at(0, 0, '# y\n'), at(14, 14, 'RUN z\n')]),
    ).toBe('# y\nFROM x:1\nUSER c\nRUN z\n')
    expect(edit(dockerfile, [at(7, 14, '')])).toBe('FROM a\n')
    expect(edit(dockerfile, [])).toBe('FROM a\nUSER b\n')
  })

  it('keeps insertions at one place in their order, before what is replaced there', () => {
    expect(edit(dockerfile, [at(7, 11, 'user'), at(7, 7, '1'), at(7, 7, '2')])).toBe('FROM a\n12user b\n')
  })

  it.each([[[at(0, 4, ''), at(3, 5, '')]], [[at(0, 99, '')]], [[at(4, 3, '')]], [[at(-1, 3, '')]]])(
    'refuses %j',
    (edits) => {
      expect(() => edit(dockerfile, edits)).toThrow(RangeError)
    },
  )
})
