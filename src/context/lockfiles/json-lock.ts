/** Lockfiles in JSON: package-lock.json, composer.lock, Pipfile.lock, bun.lock, packages.lock.json. */
import { isObject, objectAt, parseCutJson, parseJson, stringAt } from '../json.ts'
import { pythonName } from '../manifests/python-names.ts'
import { type LockReader, lockReader } from './locked.ts'

type Entry = readonly [name: string, version: string | null]

function jsonLock(entriesOf: (value: unknown) => readonly Entry[]): LockReader {
  return lockReader(parseJson, parseCutJson, (value) => new Map(entriesOf(value)))
}

/** Version 1 nests `dependencies`; later ones list every path of node_modules, of which the top level counts. */
export const readNpmLock = jsonLock((value) => {
  const paths = Object.entries(objectAt(value, 'packages')).flatMap(([path, entry]): readonly Entry[] => {
    const name = path.startsWith('node_modules/') ? path.slice('node_modules/'.length) : ''
    return name === '' || name.includes('/node_modules/') ? [] : [[name, stringAt(entry, 'version')]]
  })
  return paths.length > 0 ? paths : versioned(objectAt(value, 'dependencies'))
})

export const readComposerLock = jsonLock((value) =>
  ['packages', 'packages-dev'].flatMap((section) => {
    const listed = isObject(value) ? value[section] : []
    return (Array.isArray(listed) ? listed : []).flatMap((one): readonly Entry[] => {
      const name = stringAt(one, 'name')
      return name === null ? [] : [[name, stringAt(one, 'version')]]
    })
  }),
)

export const readPipfileLock = jsonLock((value) =>
  ['default', 'develop'].flatMap((section) =>
    versioned(objectAt(value, section)).map(([name, version]): Entry => [pythonName(name), version]),
  ),
)

/** `"name": ["name@1.2.3", …]`. */
export const readBunLock = jsonLock((value) =>
  Object.entries(objectAt(value, 'packages')).flatMap(([key, entry]): readonly Entry[] => {
    const written = Array.isArray(entry) && typeof entry[0] === 'string' ? entry[0] : ''
    const nested = key.split('/').length > (key.startsWith('@') ? 2 : 1)
    return nested ? [] : [[key, written.slice(written.lastIndexOf('@') + 1) || null]]
  }),
)

/** `dependencies` by target framework, then by package. */
export const readNugetLock = jsonLock((value) =>
  Object.values(objectAt(value, 'dependencies')).flatMap((packages) =>
    Object.entries(isObject(packages) ? packages : {}).map(
      ([name, entry]): Entry => [name, stringAt(entry, 'resolved')],
    ),
  ),
)

function versioned(table: { readonly [key: string]: unknown }): readonly Entry[] {
  return Object.entries(table).map(([name, entry]) => [name, stringAt(entry, 'version')])
}
