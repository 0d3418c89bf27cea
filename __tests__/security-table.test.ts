/** Every test that SECURITY.md names is there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('](__tests__/'))

describe('the table of attacks', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(15))

  it.each(rows)('%s', (row) => {
    const tests = row.split(/(?=\[[\w-]+\]\(__tests__\/)/).slice(1)
    expect(tests.length).toBeGreaterThan(0)
    for (const part of tests) {
      const path = /\]\(([^)]+)\)/.exec(part)?.[1] ?? ''
      expect(existsSync(join(root, path))).toBe(true)
      const text = readFileSync(join(root, path), 'utf8')
      const titles = [...part.matchAll(/"([^"]+)"/g)].map(([, title]) => title ?? '')
      expect(titles).not.toEqual([])
      for (const title of titles) expect(text).toContain(title)
    }
  })
})
