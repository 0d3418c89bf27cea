/** The catalogue as a whole: every rule is listed, documented, tested, and called one thing. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../rules/index.ts'
import { CARD } from '../src/lint/lint.ts'

const FOLDER = join(import.meta.dirname, '..', 'rules')
const ids = rules.map(({ id }) => id)

describe('the catalogue', () => {
  it('lists every folder of rules/, in order', () => {
    const folders = readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).isDirectory())
    expect(ids).toEqual(folders.sort())
  })

  it('has a page and fixtures for each', () => {
    const fixtures = join(import.meta.dirname, 'fixtures', 'rules')
    expect(ids.filter((id) => !existsSync(join(FOLDER, id, 'README.md')))).toEqual([])
    expect(ids.filter((id) => !existsSync(join(fixtures, id)))).toEqual([])
    expect(readdirSync(fixtures).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('calls no two rules the same', () => {
    const names = rules.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) => name.toLowerCase())
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('writes ids and summaries alike', () => {
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(rules.filter(({ summary }) => !/^[A-Z].{10,80}[^.]$/.test(summary)).map(({ id }) => id)).toEqual(
      [],
    )
  })

  it('has the rules of the card', () => {
    expect(CARD.filter((id) => !ids.includes(id))).toEqual([])
  })
})
