import { describe, expect, it } from '@jest/globals'
import { wrapText } from '../../src/report/wrap.ts'

describe('lines for a terminal', () => {
  it.each([
    ['one two three', 0, 2, 8, 'one two\n  three'],
    ['one two three', 6, 2, 10, 'one\n  two\n  three'],
    ['write `RUN npm ci` now', 0, 0, 12, 'write\n`RUN npm ci`\nnow'],
    ['(`a b`, `c d`) and', 0, 0, 12, '(`a b`,\n`c d`) and'],
    ['a ` alone', 0, 0, 4, 'a `\nalone'],
    ['verylongword x', 0, 1, 4, 'verylongword\n x'],
    ['', 0, 2, 8, ''],
  ])('breaks %j', (text, used, indent, columns, lines) => {
    expect(wrapText(text, used, indent, columns)).toBe(lines)
  })

  it('leaves a text alone where there is no terminal', () => {
    expect(wrapText('one  two', 0, 0, null)).toBe('one  two')
  })
})
