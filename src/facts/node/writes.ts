/** Where a Node program writes files when it runs. */

import { isProcessFile } from './pm2-apps.ts'
import { callArguments, expressionAt, type Place, resolvePath } from './source-paths.ts'
import { type Evidence, evidenceAt, type NodeSources, type SourceFile } from './sources.ts'

export interface WriteSite {
  /** Absolute directory that must be writable; null when the path is computed. */
  readonly dir: string | null
  /** The one file in it, absolute; null when it is any file, or the directory itself. */
  readonly file: string | null
  readonly at: Evidence
  /** The environment variable that may move it; null when none can. */
  readonly variable: string | null
  /** What is known where the path is not: a predicate with its subject; null when the line speaks for itself. */
  readonly says: string | null
}

const CALLS =
  /\b(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|mkdir|mkdirSync|rename|renameSync|copyFile|copyFileSync|outputFile|outputFileSync|outputJson|outputJsonSync|writeJson|writeJsonSync|writeJSON|ensureDir|ensureDirSync|ensureFile|ensureFileSync|mkdirp|mkdirpSync|unlink|unlinkSync|rmSync|truncate)\s*\(/g
const FILE_SYSTEM =
  /['"](?:node:)?fs(?:\/promises)?['"]|['"](?:fs-extra|graceful-fs|mkdirp|make-dir|rimraf)['"]/
const SECOND = new Set(['rename', 'renameSync', 'copyFile', 'copyFileSync'])
const DIRECTORIES = /^(mkdir|ensureDir)/

/** What an upload left behind lies where the upload wrote it, and that is a place of its own in this list. */
const UPLOADED = /^(?:req|request|ctx\.request|ctx\.req)\.files?(?:\.\w+|\[[^\]]*\])*\.path$/

/** Libraries that write, and the option or argument that says where. */
const LIBRARIES: readonly {
  readonly packages: readonly string[]
  readonly pattern: RegExp
  readonly directory: boolean
}[] = [
  {
    packages: [
      'multer',
      '@nestjs/platform-express',
      'formidable',
      'express-fileupload',
      'multiparty',
      'connect-multiparty',
    ],
    pattern:
      /\b(?:dest|destination|uploadDir|tempFileDir)\s*:\s*(?!\s*(?:function|\(|async))|destination[\s\S]{0,120}?cb\(\s*null\s*,\s*/g,
    directory: true,
  },
  {
    packages: [
      'winston',
      'winston-daily-rotate-file',
      'log4js',
      'pino',
      'nedb',
      '@seald-io/nedb',
      'file-stream-rotator',
      'rotating-file-stream',
    ],
    pattern: /\bfilename\s*:\s*/g,
    directory: false,
  },
  { packages: ['winston-daily-rotate-file'], pattern: /\bdirname\s*:\s*/g, directory: true },
  {
    packages: ['sqlite3', 'better-sqlite3', 'sqlite', 'connect-sqlite3'],
    pattern: /new\s+(?:sqlite3?\.)?(?:Database|DatabaseSync)\s*\(\s*(?=[^)\s])|\bfilename\s*:\s*/g,
    directory: false,
  },
  {
    packages: ['sequelize', 'sequelize-typescript'],
    pattern: /\bstorage\s*:\s*(?=['"`\w])/g,
    directory: false,
  },
  {
    packages: ['typeorm', '@nestjs/typeorm'],
    pattern: /\btype\s*:\s*['"](?:better-)?sqlite3?['"][^}]{0,500}?\bdatabase\s*:\s*/g,
    directory: false,
  },
  {
    packages: ['lowdb'],
    pattern: /new\s+(?:JSONFile|JSONFileSync|FileSync|FileAsync|Low)\s*(?:<[^>]*>)?\(\s*(?=['"`])/g,
    directory: false,
  },
  {
    packages: ['node-localstorage', 'session-file-store', 'node-persist', 'flat-cache'],
    pattern: /new\s+LocalStorage\(\s*|\bpath\s*:\s*(?=['"`])|\bdir\s*:\s*(?=['"`])/g,
    directory: true,
  },
  {
    packages: ['@nestjs/graphql', 'type-graphql'],
    pattern: /\b(?:autoSchemaFile|emitSchemaFile)\s*:\s*(?!true)/g,
    directory: false,
  },
]

/** Packages that write into the work directory unless told otherwise. */
const WRITERS: ReadonlyMap<string, string> = new Map([
  ['i18n', 'writes missing translations into its locales directory'],
  ['sqlite3', 'keeps its database in a file'],
  ['better-sqlite3', 'keeps its database in a file'],
  ['@libsql/client', 'may keep its database in a file'],
  ['session-file-store', 'keeps sessions in files'],
  ['nedb', 'keeps its database in files'],
  ['lowdb', 'keeps its database in a file'],
  ['pm2', 'keeps its state below the home directory'],
  ['wwebjs', 'keeps sessions in files'],
  ['whatsapp-web.js', 'keeps sessions in files'],
  ['@open-wa/wa-automate', 'keeps sessions in files'],
  ['venom-bot', 'keeps sessions in files'],
  ['@wppconnect-team/wppconnect', 'keeps sessions in files'],
  ['next', 'writes its cache below .next'],
])

/** Every place; one with `dir: null` means that nobody can say. */
export function writeSites(sources: NodeSources, place: Place): readonly WriteSite[] {
  const sites = sources.files.flatMap((file) => [
    ...callSites(file, place),
    ...librarySites(file, place),
    ...processSites(file, place),
  ])
  for (const [name, at] of sources.packages) {
    const own = LIBRARIES.filter(({ packages }) => packages.includes(name))
    const covered = sources.files.some((file) =>
      own.some((library) => foundIn(file, library, place).length > 0),
    )
    const writes = WRITERS.get(name)
    if (writes !== undefined && !covered)
      sites.push({ dir: null, file: null, at, variable: null, says: `\`${name}\` ${writes}` })
  }
  return sites.filter(({ dir }) => dir === null || !isTemporary(dir))
}

function callSites(file: SourceFile, place: Place): WriteSite[] {
  if (!FILE_SYSTEM.test(file.code)) return []
  return [...file.code.matchAll(CALLS)].flatMap((match) => {
    const name = match[1] ?? ''
    const args = callArguments(file.code, match.index + match[0].length - 1)
    const target = args[SECOND.has(name) ? 1 : 0]
    if (target === undefined || /\bfunction\s+$/.test(file.code.slice(0, match.index))) return []
    if (name.startsWith('unlink') && UPLOADED.test(declared(file, target.trim()))) return []
    return [siteOf(file, match.index, target, DIRECTORIES.test(name), place)]
  })
}

/** What the one `const NAME = …` of the file says; anything else as it is. */
function declared(file: SourceFile, text: string): string {
  const found = /^\w+$/.test(text)
    ? [...file.code.matchAll(new RegExp(`\\bconst\\s+${text}\\s*=\\s*`, 'g'))]
    : []
  const [only] = found
  return only && found.length === 1 ? expressionAt(file.code, only.index + only[0].length) : text
}

/** Logs that a process file of pm2 asks for. */
const PROCESS_LOGS = /["']?\b(?:error_file|out_file|log_file|pid_file|err_file)["']?\s*:\s*/g

function processSites(file: SourceFile, place: Place): WriteSite[] {
  if (!isProcessFile(file.path)) return []
  return [...file.code.matchAll(PROCESS_LOGS)].map((match) =>
    siteOf(file, match.index, expressionAt(file.code, match.index + match[0].length), false, place),
  )
}

function librarySites(file: SourceFile, place: Place): WriteSite[] {
  return LIBRARIES.flatMap((library) => foundIn(file, library, place))
}

function foundIn(file: SourceFile, library: (typeof LIBRARIES)[number], place: Place): WriteSite[] {
  const { packages, pattern, directory } = library
  if (!packages.some((name) => file.code.includes(`'${name}'`) || file.code.includes(`"${name}"`))) return []
  return [...file.code.matchAll(pattern)].flatMap((match) => {
    const expression = expressionAt(file.code, match.index + match[0].length)
    return expression.includes(':memory:') ? [] : [siteOf(file, match.index, expression, directory, place)]
  })
}

function siteOf(
  file: SourceFile,
  index: number,
  expression: string,
  directory: boolean,
  place: Place,
): WriteSite {
  const at = evidenceAt(file, index)
  if (/\b(os\.)?tmpdir\(\)/.test(expression))
    return { dir: '/tmp', file: null, at, variable: null, says: null }
  const found = resolvePath(file, expression, place)
  if (!found) return { dir: null, file: null, at, variable: null, says: null }
  if (directory || found.open)
    return { dir: found.path, file: null, at, variable: found.variable, says: null }
  const dir = found.path.slice(0, found.path.lastIndexOf('/')) || '/'
  return { dir, file: found.path, at, variable: found.variable, says: null }
}

function isTemporary(dir: string): boolean {
  return dir === '/tmp' || dir.startsWith('/tmp/') || dir === '/dev' || dir.startsWith('/dev/')
}
