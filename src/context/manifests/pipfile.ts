/** Pipfile (pipenv.pypa.io/en/latest/pipfile.html). */
import { isObject, type JsonObject, objectAt, stringAt, stringMap } from '../json.ts'
import { type Declared, type Dependency, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { fromTable } from './parse.ts'
import { pythonName } from './python-names.ts'

export function readPipfile(text: string): Reading<Declared> {
  return fromTable('toml', text, (table) => {
    const requires = objectAt(table, 'requires')
    return read({
      ...NOTHING_DECLARED,
      language: stringAt(requires, 'python_version') ?? stringAt(requires, 'python_full_version'),
      dependencies: Object.keys(table).flatMap((section) => packagesOf(table, section)),
      programs: stringMap(table['scripts']),
    })
  })
}

const OTHERS = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile'])

/** `packages`, `dev-packages`, and categories of one's own, which only `--categories` installs. */
function packagesOf(table: JsonObject, section: string): readonly Dependency[] {
  if (OTHERS.has(section) || !isObject(table[section])) return []
  const group = section === 'packages' ? 'runtime' : section === 'dev-packages' ? 'dev' : 'optional'
  return Object.entries(objectAt(table, section)).map(([name, value]) => ({
    name: pythonName(name),
    version: typeof value === 'string' ? value : stringAt(value, 'version'),
    group,
    label: section === 'packages' ? null : section,
  }))
}
