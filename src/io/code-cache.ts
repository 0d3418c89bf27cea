/**
 * V8's compiled form of the bundle's large files, kept from run to run: reading our own text is a third of what the review of
 * one small file costs. Node has the like (`module.enableCompileCache`), but without the functions that are compiled when
 * they are first called, and not in Node 20.
 */
import { hash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join, parse } from 'node:path'
import { Script } from 'node:vm'

/** Compiled files that are kept: those of a few versions of Node and of ours. About a megabyte each. */
const MOST_FILES = 12
const MOST_BYTES = 16_000_000
const DIGEST_BYTES = 32
/** CPU time of the process, in microseconds. What a longer run has compiled would make the next short one slower. */
const SHORT_RUN = 500_000

/** Loads a CommonJS file of ours the way `require` does; what requires it later gets this one. */
export function requireCompiled(file: string, folder: string): void {
  const require = createRequire(file)
  if (require.cache[file]) return
  const bytes = readFileSync(file)
  const name = `${parse(file).name}-${process.version}-${process.arch}-${hash('sha256', bytes).slice(0, 32)}`
  const cachedData = readCompiled(join(folder, name))
  const script = new Script(Module.wrap(bytes.toString()), {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  if (!cachedData || script.cachedDataRejected) {
    // By then the functions that this run has called are compiled as well.
    process.once('exit', () => {
      const { user, system } = process.cpuUsage()
      if (user + system < SHORT_RUN) keep(folder, name, script.createCachedData())
    })
  }
  run(script, file, require)
}

function run(script: Script, file: string, require: NodeJS.Require): void {
  const module = new Module(file)
  module.filename = file
  require.cache[file] = module
  script.runInThisContext().call(module.exports, module.exports, require, module, file, dirname(file))
  module.loaded = true
}

/** Null when there is none, or none that this user wrote whole: V8 looks at the head only. */
function readCompiled(path: string): Buffer | null {
  let file: number | null = null
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    const { uid, size } = fstatSync(file)
    if (uid !== process.geteuid?.() || size > MOST_BYTES) return null
    const bytes = readFileSync(file)
    const data = bytes.subarray(DIGEST_BYTES)
    return hash('sha256', data, 'buffer').equals(bytes.subarray(0, DIGEST_BYTES)) ? data : null
  } catch {
    return null
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** Whole or not at all, and in silence: a run without a cache is a good run. */
function keep(folder: string, name: string, data: Buffer): void {
  const path = join(folder, name)
  const draft = `${path}.${process.pid}`
  try {
    try {
      writeFileSync(draft, Buffer.concat([hash('sha256', data, 'buffer'), data]), { flag: 'wx', mode: 0o600 })
      renameSync(draft, path)
    } finally {
      rmSync(draft, { force: true })
    }
    for (const old of oldest(folder)) rmSync(old, { force: true })
  } catch {
    // A full or read-only disk, or another run that writes the same.
  }
}

function oldest(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, age: statSync(path).mtimeMs }))
    .sort((a, b) => b.age - a.age)
    .slice(MOST_FILES)
    .map(({ path }) => path)
}
