/**
 * Packages whose compiled part fits one C library, as their own install scripts and wheels make it. Sources: the
 * packages on npm (node-pre-gyp, prebuild-install and node-gyp fetch or build for the system that installs) and PyPI
 * (manylinux and musllinux wheels), read in November 2026. What ships builds for every system
 * in one package is not here, and what is compiled against another library of the system is in `library-packages.ts`.
 */

interface NativePackage {
  readonly name: string
  /** From this version on it fits any system; null: no version does. `1.20` is major and minor. */
  readonly until: string | null
  /** It is built for one major version of Node.js, too. */
  readonly perVersion: boolean
}

const NODE: readonly NativePackage[] = [
  { name: 'bcrypt', until: '6.0', perVersion: false },
  { name: 'argon2', until: '0.40', perVersion: false },
  { name: 'sharp', until: '0.33', perVersion: false },
  { name: 'sqlite3', until: null, perVersion: false },
  { name: 'better-sqlite3', until: null, perVersion: true },
  { name: 'canvas', until: null, perVersion: false },
  { name: 'node-sass', until: null, perVersion: true },
  { name: 're2', until: null, perVersion: true },
  { name: 'isolated-vm', until: null, perVersion: true },
  { name: 'libxmljs', until: null, perVersion: true },
  { name: 'node-rdkafka', until: null, perVersion: true },
  { name: 'deasync', until: null, perVersion: true },
  { name: 'duckdb', until: null, perVersion: false },
  { name: 'iconv', until: null, perVersion: true },
  { name: 'libxmljs2', until: null, perVersion: true },
  { name: 'microtime', until: null, perVersion: false },
  { name: 'node-expat', until: null, perVersion: true },
]

/** One that is there in a version that fits one system alone; null when none is. */
export function nativeNodePackage(
  dependencies: ReadonlyMap<string, string>,
  perVersion: boolean,
): string | null {
  const found = NODE.find((one) => {
    const range = dependencies.get(one.name)
    return range !== undefined && (!perVersion || one.perVersion) && isBelow(range, one.until)
  })
  return found?.name ?? null
}

/** Whether every version of a range such as `^5.1.0`, or the one that is locked, is below; a range that says nothing plain is not. */
function isBelow(range: string, until: string | null): boolean {
  if (until === null) return true
  const [, major, minor] = /^[~^=v]*(\d+)\.(\d+)/.exec(range) ?? []
  if (major === undefined || minor === undefined) return false
  const [untilMajor = 0, untilMinor = 0] = until.split('.').map(Number)
  return Number(major) === untilMajor ? Number(minor) < untilMinor : Number(major) < untilMajor
}

const PYTHON = new Set(
  'numpy pandas scipy scikit-learn lxml pillow cryptography psycopg2 psycopg2-binary asyncpg uvloop grpcio orjson pyzmq mysqlclient pydantic-core'.split(
    ' ',
  ),
)

/** The first of the names, as PEP 503 compares them, that is one; null when none is. */
export function nativePythonPackage(names: readonly string[]): string | null {
  return names.find((name) => PYTHON.has(name)) ?? null
}
