/** package.json, and the workspaces of pnpm beside it, as what every manifest declares. */
import { isObject, objectAt, stringAt, stringsAt } from '../json.ts'
import { manifestOf } from '../node-project.ts'
import { type Declared, type Dependency, NOTHING_DECLARED, type Reading, read } from './declared.ts'
import { fromTable } from './parse.ts'

export function readPackageJson(text: string): Reading<Declared> {
  return fromTable('json', text, (json) => {
    const manifest = manifestOf('package.json', json)
    const { workspaces } = json
    const group = (
      of: 'dependencies' | 'optionalDependencies' | 'devDependencies',
      as: Dependency['group'],
    ) =>
      [...manifest[of]].map(([name, version]) => ({
        name,
        version,
        group: as,
        label: as === 'dev' ? as : null,
      }))
    return read({
      ...NOTHING_DECLARED,
      name: stringAt(json, 'name'),
      language: stringAt(objectAt(json, 'engines'), 'node'),
      dependencies: [
        ...group('dependencies', 'runtime'),
        ...group('optionalDependencies', 'optional'),
        ...group('devDependencies', 'dev'),
      ],
      programs: manifest.scripts,
      members: isObject(workspaces) ? stringsAt(workspaces, 'packages') : stringsAt(json, 'workspaces'),
      tools: manifest.packageManager === null ? [] : [manifest.packageManager],
    })
  })
}

export function readPnpmWorkspace(text: string): Reading<Declared> {
  return fromTable('yaml', text, (table) =>
    read({ ...NOTHING_DECLARED, members: stringsAt(table, 'packages') }),
  )
}
