/** composer.json (getcomposer.org/doc/04-schema.md). */
import { objectAt, stringAt, stringMap, stringsAt } from '../json.ts'
import { type Declared, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { fromTable } from './parse.ts'

export function readComposerJson(text: string): Reading<Declared> {
  return fromTable('json', text, (table) => {
    const required = stringMap(table['require'])
    const packages = [...required].filter(([name]) => name.includes('/'))
    const scripts = Object.entries(objectAt(table, 'scripts')).map(([name, value]) => {
      const lines = Array.isArray(value) ? value : [value]
      return [name, lines.filter((line) => typeof line === 'string').join(' && ')] as const
    })
    return read({
      ...NOTHING_DECLARED,
      name: stringAt(table, 'name'),
      language: required.get('php') ?? null,
      dependencies: [
        ...packages.map(([name, version]) => ({ name, version, group: 'runtime' as const, label: null })),
        ...[...stringMap(table['require-dev'])]
          .filter(([name]) => name.includes('/'))
          .map(([name, version]) => ({ name, version, group: 'dev' as const, label: 'dev' })),
      ],
      programs: new Map([...scripts, ...stringsAt(table, 'bin').map((path) => [path, path] as const)]),
      members: repositoryPaths(table['repositories']),
    })
  })
}

/** `repositories` of type `path`: a list, or a table of them. */
function repositoryPaths(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : Object.values(objectAt({ value }, 'value'))
  return all.flatMap((one) => (stringAt(one, 'type') === 'path' ? (stringAt(one, 'url') ?? []) : []))
}
