/**
 * The templates that people start from, written anew, with every finding that a careful reviewer would give: a line
 * `# expect RULE [severity]` for each, above the line it is about.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { buildFrom, findingsOf } from '../rule-example.ts'

const FOLDER = join(import.meta.dirname, 'seeds')

describe('the templates', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const files = filesOf(join(FOLDER, name))
    const found = findingsOf(buildFrom(files), rules).map(
      ({ range, rule, severity }) => `line ${range.start.line} ${rule} ${severity}`,
    )
    expect(found.toSorted()).toEqual(expected(files['Dockerfile'] ?? '').toSorted())
  })
})

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

/** Several markers may stand above one line. */
function expected(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const match = /^# expect (\S+ (?:error|warning|info))$/.exec(line)
    if (!match) return []
    const target = lines.findIndex((other, index) => index > at && !other.startsWith('# expect '))
    return [`line ${target + 1} ${match[1]}`]
  })
}
