/**
 * Edge cases: `fixtures/rules/<rule>/<case>/` is a small repository with one Dockerfile somewhere in it, which has
 * `# expect <rule> [severity]` above each line that the rule is about. Without a marker the rule must stay silent.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../rules/index.ts'
import { buildFrom, findingsOfRule } from './rule-example.ts'

const FOLDER = join(import.meta.dirname, 'fixtures', 'rules')

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const folder = join(FOLDER, rule.id)
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

function dockerfileIn(files: Readonly<Record<string, string>>): string {
  const found = Object.keys(files).filter(
    (path) => /(^|\/)Dockerfile[^/]*$|\.Dockerfile$/.test(path) && !path.endsWith('.dockerignore'),
  )
  if (found.length !== 1) throw new Error(`a case has one Dockerfile, this one has ${found.length}`)
  return found[0] ?? ''
}

function filesBelow(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  const visit = (directory: string): void => {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name)
      if (statSync(path).isDirectory()) visit(path)
      else files[relative(folder, path)] = readFileSync(path, 'utf8')
    }
  }
  visit(folder)
  return files
}
