/** Which files of the project a running Node program opens, beside its own code. */
import type { BuildContext } from '../../context/context.ts'
import { below } from '../placements.ts'
import { callArguments, type Place, resolvePath, splitTop } from './source-paths.ts'
import { type Evidence, evidenceAt, type NodeSources, type SourceFile } from './sources.ts'

export interface Reads {
  /** Files and directories of the project that must be shipped, relative to it, with what shows it. */
  readonly paths: ReadonlyMap<string, Evidence>
  /** A place where nobody can tell what is opened; null when there is none. */
  readonly unknown: { readonly at: Evidence; readonly because: string } | null
}

const CALLS =
  /\b(readFile|readFileSync|createReadStream|readdir|readdirSync|opendir|readJson|readJsonSync|readJSON|existsSync|access|accessSync|stat|statSync|lstatSync|sendFile|sendfile|download|renderFile|compileFile|loadSync|loadPackageDefinition|static|serveStatic|koaStatic|useStaticAssets|setBaseViewsDir|fork|Worker|YAML\.load|loadFilesSync)\s*\(/g
const SETTINGS =
  /\b(?:root|rootPath|directory|viewsDir|layoutsDir|partialsDir|templateDir|templates|protoPath|apiSpec|filename|dir)\s*:\s*(?=(?:path\.|join\(|resolve\(|__dirname|process\.cwd|['"`]\.{0,2}\/))/g
const KNOWN_DIRECTORY = /\b__dirname\b|\bprocess\.cwd\(\)|\bimport\.meta\.(?:url|dirname|filename)\b/g
const FILE_SYSTEM = /['"](?:node:)?fs(?:\/promises)?['"]|['"](?:fs-extra|graceful-fs)['"]/
const NEEDS_FILE_SYSTEM =
  /^(readFile|readFileSync|createReadStream|readdir|readdirSync|opendir|readJson|readJsonSync|readJSON|existsSync|access|accessSync|stat|statSync|lstatSync)$/

/** A function that reads, handed on or given another name: what it opens stands elsewhere. */
const HANDED_ON =
  /(?<!['"`\w$])(readFile|readFileSync|createReadStream|readdir|readdirSync|opendir|readJson|readJsonSync|readJSON)\b(?!\s*(?:\(|,|\}|\?\.\(|['"`]))/

/** Libraries that find files by themselves: the directories they look in, or null when nobody can say. */
const LIBRARIES: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['config', ['config']],
  ['dotenv', ['.env']],
  ['dotenv-safe', ['.env', '.env.example']],
  ['dotenv-flow', ['.env', '.env.production', '.env.development']],
  ['@nestjs/config', ['.env']],
  ['i18n', ['locales']],
  ['i18next-fs-backend', null],
  ['nestjs-i18n', null],
  ['knex', ['knexfile.js', 'migrations', 'seeds']],
  ['sequelize', ['config', 'migrations', 'seeders', 'models']],
  ['umzug', null],
  ['swagger-jsdoc', null],
  ['express-jsdoc-swagger', null],
  ['glob', null],
  ['fast-glob', null],
  ['globby', null],
  ['require-all', null],
  ['require-directory', null],
  ['app-root-path', null],
  ['@fastify/autoload', null],
  ['awilix', null],
  ['consign', null],
  ['tsconfig-paths', ['tsconfig.json']],
  ['newrelic', ['newrelic.js', 'newrelic.cjs']],
  ['ejs', ['views']],
  ['pug', ['views']],
  ['hbs', ['views']],
  ['express-handlebars', ['views']],
  ['nunjucks', ['views', 'templates']],
  ['@grpc/proto-loader', ['proto', 'protos']],
  ['oidc-provider', null],
  ['next', null],
  ['nuxt', null],
  ['@adonisjs/core', null],
  ['cosmiconfig', null],
  ['lilconfig', null],
  ['nconf', null],
  ['rc', null],
  ['@strapi/strapi', null],
  ['sails', null],
  ['@redwoodjs/api', null],
])

export function projectReads(
  sources: NodeSources,
  place: Place,
  context: BuildContext,
  project: { readonly dir: string; readonly at: string },
  outDir: string,
): Reads {
  const paths = new Map<string, Evidence>()
  const report = new Reporter(paths, context, project, outDir)
  for (const file of sources.files) {
    for (const reading of readings(file)) report.reading(file, reading, place)
    report.handedOn(file)
    report.literals(file)
  }
  for (const [name, at] of sources.packages) report.library(name, at)
  return { paths, unknown: report.unknown }
}

interface Reading {
  readonly expression: string
  readonly at: Evidence
  /** Whether an expression that cannot be resolved means that anything may be read. */
  readonly certain: boolean
}

function readings(file: SourceFile): Reading[] {
  const usesFiles = FILE_SYSTEM.test(file.code)
  const calls = [...file.code.matchAll(CALLS)].flatMap((match) => {
    const name = match[1] ?? ''
    if (NEEDS_FILE_SYSTEM.test(name) && !usesFiles) return []
    const first = callArguments(file.code, match.index + match[0].length - 1)[0]
    return first === undefined
      ? []
      : [{ expression: first, at: evidenceAt(file, match.index), certain: isCertain(name, first) }]
  })
  const settings = [...file.code.matchAll(SETTINGS)].map((match) => ({
    expression:
      splitTop(file.code.slice(match.index + match[0].length, match.index + match[0].length + 200), ',')[0]
        ?.split('\n')[0]
        ?.replace(/[\s}\])]+$/, (end) => (end.includes(')') ? ')' : '')) ?? '',
    at: evidenceAt(file, match.index),
    certain: false,
  }))
  return [...calls, ...settings, ...mentions(file)]
}

/** `static(x)` and `load(x)` are other things as well: an options object or a plain name says nothing. */
function isCertain(name: string, argument: string): boolean {
  if (/^(static|fork|Worker|download|access|stat|loadPackageDefinition)$/.test(name))
    return /__dirname|process\.cwd|^['"`]|path\./.test(argument)
  return true
}

/** `__dirname` and `process.cwd()` in an expression that leads out of the compiled code. */
function mentions(file: SourceFile): Reading[] {
  return [...file.code.matchAll(KNOWN_DIRECTORY)].flatMap((match) => {
    const open = file.code.slice(0, match.index).match(/(?:path\.)?(?:join|resolve)\(\s*$/)
    const at = evidenceAt(file, match.index)
    if (open) {
      const start = match.index - open[0].length
      const args = callArguments(file.code, match.index - 1 - (open[0].length - open[0].trimEnd().length))
      return [
        {
          expression: `join(${args.join(',')})`,
          at: { ...at, line: evidenceAt(file, start).line },
          certain: true,
        },
      ]
    }
    const template = /`[^`\n]*$/.exec(file.code.slice(0, match.index))
    if (template) return []
    const rest = /^[^;\n,)]*/.exec(file.code.slice(match.index))?.[0] ?? match[0]
    return /^\S+\s*\+/.test(rest) ? [{ expression: rest, at, certain: true }] : []
  })
}

class Reporter {
  unknown: Reads['unknown'] = null
  readonly #paths: Map<string, Evidence>
  readonly #context: BuildContext
  readonly #project: { readonly dir: string; readonly at: string }
  readonly #outDir: string

  constructor(
    paths: Map<string, Evidence>,
    context: BuildContext,
    project: { readonly dir: string; readonly at: string },
    outDir: string,
  ) {
    this.#paths = paths
    this.#context = context
    this.#project = project
    this.#outDir = outDir
  }

  reading(file: SourceFile, { expression, at, certain }: Reading, place: Place): void {
    const found = resolvePath(file, expression, place)
    if (found) this.add(found.path, found.open, at)
    else if (certain) this.unknown ??= { at, because: 'opens a file whose path is computed' }
  }

  handedOn(file: SourceFile): void {
    const found = FILE_SYSTEM.test(file.code) ? HANDED_ON.exec(file.code) : null
    if (found)
      this.unknown ??= {
        at: evidenceAt(file, found.index),
        because: `hands \`${found[1]}\` on, and what that opens cannot be told`,
      }
  }

  library(name: string, at: Evidence): void {
    const directories = LIBRARIES.get(name)
    if (directories === null) this.unknown ??= { at, because: `\`${name}\` finds files by itself` }
    for (const directory of directories ?? []) this.add(`${this.#project.at}/${directory}`, true, at)
  }

  /** A path that is read: shipped when it is part of the project and not of its output. */
  add(path: string, open: boolean, at: Evidence): void {
    const inside = below(this.#project.at, path)
    if (inside === null) return
    if (inside === '') {
      if (open) this.unknown ??= { at, because: 'opens files of the whole work directory' }
      return
    }
    if (inside === this.#outDir || inside.startsWith(`${this.#outDir}/`) || inside.startsWith('node_modules'))
      return
    const existing = this.#existing(inside)
    if (existing !== null && !this.#paths.has(existing)) this.#paths.set(existing, at)
  }

  /** Literals that name a file or directory of the project: cheaper to ship than to argue about. */
  literals(file: SourceFile): void {
    for (const match of file.code.matchAll(/['"`]((?:\.{1,2}\/)*[\w.-]+(?:\/[\w.-]+)*)\/?['"`]/g)) {
      const path = (match[1] ?? '').replace(/^(?:\.{1,2}\/)+/, '')
      if (/^\.*$/.test(path) || (!/[./]/.test(match[1] ?? '') && !ASSET_NAMES.has(path))) continue
      if (
        /\.[cm]?[jt]sx?$/.test(path) ||
        /^(src|test|tests|node_modules|dist|package-lock\.json)(\/|$)/.test(path)
      )
        continue
      const isImport = /\b(?:from|import|require\()\s*$/.test(
        file.code.slice(Math.max(0, match.index - 12), match.index),
      )
      if (!isImport || /\.json$/.test(path))
        this.add(`${this.#project.at}/${path}`, false, evidenceAt(file, match.index))
    }
  }

  #existing(path: string): string | null {
    const full = this.#project.dir === '' ? path : `${this.#project.dir}/${path}`
    const kind = this.#context.exists(full)
    return (kind === 'file' || kind === 'directory') && !this.#context.ignore.ignores(full) ? path : null
  }
}

const ASSET_NAMES = new Set(
  'public views templates static assets locales i18n migrations seeds prisma proto protos schema schemas swagger openapi certs config emails data'.split(
    ' ',
  ),
)
