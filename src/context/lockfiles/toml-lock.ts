/** poetry.lock, uv.lock, pdm.lock and Cargo.lock: a list of `[[package]]` tables. */
import { isObject, stringAt } from '../json.ts'
import { pythonName } from '../manifests/python-names.ts'
import { parseAs } from '../parsers.ts'
import { type LockReader, lockReader } from './locked.ts'

function tomlLock(nameOf: (written: string) => string): LockReader {
  return lockReader(
    (text) => parseAs('toml', text.replaceAll('\r\n', '\n')),
    (text) => {
      const last = text.lastIndexOf('\n[[package]]')
      return last === -1 ? undefined : parseAs('toml', text.slice(0, last + 1).replaceAll('\r\n', '\n'))
    },
    (value) => {
      const listed = isObject(value) && Array.isArray(value['package']) ? value['package'] : []
      return new Map(
        listed.flatMap((one) => {
          const name = stringAt(one, 'name')
          return name === null ? [] : [[nameOf(name), stringAt(one, 'version')] as const]
        }),
      )
    },
  )
}

export const readPythonLock = tomlLock(pythonName)
export const readCargoLock = tomlLock((name) => name)
