/** Lockfiles with a grammar of lines: yarn.lock, Gemfile.lock, go.sum, gradle.lockfile, and pnpm's in YAML. */
import { isObject, objectAt } from '../json.ts'
import { parseAs } from '../parsers.ts'
import { type LockReader, lockReader } from './locked.ts'

type Entry = readonly [name: string, version: string | null]

/** Such a text is whole at any line: nothing shows that it was cut. */
function lineLock(entriesOf: (lines: readonly string[]) => readonly Entry[]): LockReader {
  return lockReader(
    (text) => text,
    () => undefined,
    (text) => new Map(entriesOf(String(text).split(/\r?\n/))),
  )
}

/** `"name@range", name@range:` and the version on a line below, in both of Yarn's formats. */
export const readYarnLock = lineLock((lines) => {
  const found: Entry[] = []
  let name: string | null = null
  for (const line of lines) {
    const head = /^"?(@?[^@"\s,]+)@[^:]*.*:$/.exec(line.slice(0, 2_000))?.[1]
    if (head !== undefined) name = head
    const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(line)?.[1]
    if (name !== null && version !== undefined) found.push([name, version])
  }
  return found
})

/** Four spaces in front of `name (version)` below `specs:`. */
export const readGemfileLock = lineLock((lines) =>
  lines.flatMap((line): readonly Entry[] => {
    const [, name, version] = /^ {4}([\w.-]+) \(([^)]+)\)$/.exec(line) ?? []
    return name !== undefined && version !== undefined ? [[name, version]] : []
  }),
)

/** `module version hash`; the lines of `version/go.mod` stand for nothing that is built. */
export const readGoSum = lineLock((lines) =>
  lines.flatMap((line): readonly Entry[] => {
    const [name, version] = line.split(' ')
    return name && version && !version.endsWith('/go.mod') ? [[name, version]] : []
  }),
)

/** `group:name:version=configurations`. */
export const readGradleLock = lineLock((lines) =>
  lines.flatMap((line): readonly Entry[] => {
    const [, name, version] = /^([\w.-]+:[\w.-]+):([^=]+)=/.exec(line) ?? []
    return name !== undefined && version !== undefined ? [[name, version]] : []
  }),
)

/** `packages` by `name@version`, with `/` in front and `_peers` or `(peers)` behind in older formats. */
export const readPnpmLock: LockReader = lockReader(
  (text) => parseAs('yaml', text),
  (text) => {
    const entry = /^([\s\S]*\n)(?= {2}\S)/.exec(text)?.[1]
    return entry === undefined ? undefined : parseAs('yaml', entry)
  },
  (value) =>
    new Map(
      Object.keys(isObject(value) ? objectAt(value, 'packages') : {}).flatMap((key): readonly Entry[] => {
        const [, name, version] = /^\/?(@?[^@]+?)[@/](\d[^(_]*)/.exec(key) ?? []
        return name !== undefined && version !== undefined ? [[name, version]] : []
      }),
    ),
)
