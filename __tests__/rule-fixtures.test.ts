/**
 * Edge cases: `fixtures/rules/<rule>/<case>/` is a small repository with one Dockerfile somewhere in it, which has
 * `# expect <rule> [severity]` above each line that the rule is about. Without a marker the rule must stay silent.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../rules/index.ts'
import { CASES, dockerfileIn, filesBelow } from './rule-cases.ts'
import { buildFrom, findingsOfRule } from './rule-example.ts'

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const folder = join(CASES, rule.id)
  const cases = readdirSync(folder).sort()

  it.each(cases)('%s', (name) => {
    const files = filesBelow(join(folder, name))
    const path = dockerfileIn(files)
    const found = findingsOfRule(buildFrom(files, path), rule).filter(({ ignored }) => ignored === null)
    const shown = found.map(({ range, severity }) => `line ${range.start.line} ${severity}`)
    expect([...new Set(shown)]).toEqual(expected(files[path] ?? '', rule.id, rule.severity))
  })

  it('stays silent in at least three cases', () => {
    const silent = cases.filter((name) => {
      const files = filesBelow(join(folder, name))
      return !(files[dockerfileIn(files)] ?? '').includes(`# expect ${rule.id}`)
    })
    expect(silent.length).toBeGreaterThanOrEqual(3)
  })
})

/** The marked lines; a marker without a severity means the rule's own. */
function expected(text: string, id: string, severity: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const match = new RegExp(`^\\s*# expect ${id}(?: (error|warning|info))?$`).exec(line)
    return match ? [`line ${at + 2} ${match[1] ?? severity}`] : []
  })
}
