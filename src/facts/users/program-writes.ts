/** Where a started program writes below its work directory: what its framework, its settings or its sources say. */
import type { Stage } from '../../model/model.ts'
import { buildOf, fact } from '../build.ts'
import { settings } from '../environment.ts'
import { lineage } from '../lineage.ts'
import { readNodeSources } from '../node/sources.ts'
import { writeSites } from '../node/writes.ts'
import { contextPathOf, normalise } from '../placements.ts'
import { declaration } from '../projects.ts'
import { type StartedCommand, startedCommands } from '../started.ts'
import { startedProgram } from '../started-program.ts'
import { copiedTo, madeByRoot } from './ownership.ts'

export interface ProgramWrite {
  /** Absolute directory. */
  readonly dir: string
  /** Half a sentence with its subject. */
  readonly writes: string
}

export const programWrites = fact((stage: Stage): readonly ProgramWrite[] => {
  const commands = startedCommands(stage)
  if (commands.length === 0) return []
  return [
    ...byEnvironment(stage),
    ...commands.flatMap((command) => [
      ...byRails(stage, command),
      ...byCelery(stage, command),
      ...byNext(stage, command),
      ...byLaravel(stage, command),
      ...byDjango(stage, command),
      ...byNode(stage, command),
    ]),
  ]
})

function inWorkdir(stage: Stage, path: string): string {
  return normalise(normalise('/', stage.config.WorkingDir || '/'), path)
}

function directoryOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/')) || '/'
}

const SQLITE_URL = /^(?:sqlite(?:\+\w+)?:\/{3}|sqlite3:\/\/|jdbc:sqlite:)([^?:]+)$/
/** `DB_PATH=/app/data/shop.sqlite`. */
const PLAIN_FILE = /^(?:file:)?(\/[\w./-]+\.(?:db|sqlite3?))$/

/** SQLAlchemy's `sqlite:///app.db` is relative, with a fourth slash absolute; Rails' `sqlite3:///data/app.db` is absolute. */
function byEnvironment(stage: Stage): readonly ProgramWrite[] {
  return settings(stage).flatMap(({ name, value }) => {
    const named = /^(?:.*_)?(?:DB|DATABASE|SQLITE)(?:_.*)?$/.test(name) ? PLAIN_FILE : null
    const path = (SQLITE_URL.exec(value) ?? named?.exec(value))?.[1]
    if (path === undefined || /[$%{]/.test(path)) return []
    const dir = directoryOf(inWorkdir(stage, path))
    return [{ dir, writes: `\`${name}\` keeps its database in \`${dir}\`` }]
  })
}

/** `rails server` makes tmp/cache, tmp/pids and tmp/sockets before anything else (railties, server_command.rb). */
function byRails(stage: Stage, { name, args }: StartedCommand): readonly ProgramWrite[] {
  const words = name === 'bundle' && args[0] === 'exec' ? args.slice(1) : [name, ...args]
  const [program, verb] = words
  if (!program || !/^(.*\/)?rails$/.test(program) || (verb !== 's' && verb !== 'server')) return []
  const dir = inWorkdir(stage, 'tmp')
  return [{ dir, writes: `\`rails ${verb}\` writes its process id below \`${dir}\`` }]
}

/** The default scheduler of celery beat keeps its state in the work directory. */
function byCelery(stage: Stage, { name, args }: StartedCommand): readonly ProgramWrite[] {
  const beats = args.includes('beat') || args.includes('-B') || args.includes('--beat')
  if (name !== 'celery' || !beats || args.includes(null)) return []
  if (args.some((arg) => /^(-s|-S|--schedule|--scheduler|--workdir)/.test(arg ?? ''))) return []
  if (mentioned(stage, REQUIREMENTS, /celery[-_]?beat|redbeat/i) !== false) return []
  const dir = inWorkdir(stage, '.')
  return [{ dir, writes: `\`celery beat\` keeps \`celerybeat-schedule\` in \`${dir}\`` }]
}

const REQUIREMENTS = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.py']

/** Whether one of the files says so; null when none can be read. */
function mentioned(stage: Stage, files: readonly string[], pattern: RegExp): boolean | null {
  const { context } = buildOf(stage)
  const texts = files.flatMap((file) => {
    const content = context.read(file)
    return content.kind === 'text' ? [content.text] : []
  })
  return texts.length === 0 ? null : texts.some((text) => pattern.test(text))
}

/** What Next.js renders again and the images it makes smaller go to .next/cache (nextjs.org/docs: self-hosting). */
function byNext(stage: Stage, { name, args }: StartedCommand): readonly ProgramWrite[] {
  const starts = name === 'next' && args[0] === 'start'
  if (!starts && !(name === 'node' && args.some((arg) => arg?.endsWith('server.js')) && isStandalone(stage)))
    return []
  const dir = inWorkdir(stage, '.next/cache')
  return [{ dir, writes: `Next.js writes its cache to \`${dir}\`` }]
}

function isStandalone(stage: Stage): boolean {
  return lineage(stage).some((part) =>
    copiedTo(part).some(({ sources }) => sources.some((source) => /\.next\/standalone\/?\.?$/.test(source))),
  )
}

/** Logs, sessions and compiled views. */
function byLaravel(stage: Stage, { name, args }: StartedCommand): readonly ProgramWrite[] {
  if (!/^(php|php-fpm[\d.]*|apache2-foreground|frankenphp)$/.test(name)) return []
  if (name === 'php' && !args.includes('serve')) return []
  const workdir = inWorkdir(stage, '.')
  const dir = `${workdir === '/' ? '' : workdir}/storage`
  const manifest = contextPathOf(stage, inWorkdir(stage, 'composer.json'))
  const declared = manifest === null ? null : declaration(buildOf(stage), manifest)
  if (!declared?.dependencies.some(({ name }) => name === 'laravel/framework')) return []
  if (contextPathOf(stage, dir) === null) return []
  return [{ dir, writes: `Laravel writes logs, sessions and views below \`${dir}\`` }]
}

/** A SQLite database beside manage.py that the settings name and no variable replaces. */
function byDjango(stage: Stage, { name, args }: StartedCommand): readonly ProgramWrite[] {
  if (!/^(python[\d.]*|gunicorn|uvicorn|daphne|manage\.py)$/.test(name)) return []
  const manage = contextPathOf(stage, inWorkdir(stage, 'manage.py'))
  if (manage === null || (/^python/.test(name) && !args.some((arg) => /manage\.py$/.test(arg ?? ''))))
    return []
  const { context } = buildOf(stage)
  const top = manage.slice(0, -'manage.py'.length)
  const settings = context
    .list()
    .paths.filter((path) => path.startsWith(top) && /^[^/]+\/settings\.py$/.test(path.slice(top.length)))
  const content = settings.length === 1 && settings[0] ? context.read(settings[0]) : null
  const file = content?.kind === 'text' ? sqliteOf(content.text) : null
  if (file === null) return []
  const dir = directoryOf(inWorkdir(stage, file))
  return [{ dir, writes: `\`${settings[0]}\` keeps the database in \`${file}\`` }]
}

function sqliteOf(text: string): string | null {
  const engines = [
    ...text.matchAll(/^[^#\r\n\u2028\u2029]{0,200}['"]ENGINE['"]\s{0,20}:\s{0,20}['"]([\w.]+)['"]/gm),
  ]
  const at = text.search(/^DATABASES\s*=/m)
  if (at === -1 || engines.length !== 1 || !engines[0]?.[1]?.endsWith('.sqlite3')) return null
  const block = text.slice(at, at + 500)
  if (
    /environ|getenv|config\(|env\(|dj_database_url/.test(block) ||
    /^DATABASES\b.*\bupdate\(|dj_database_url/m.test(text)
  )
    return null
  return (
    /['"]NAME['"]\s*:\s*(?:str\(\s*)?BASE_DIR\s*\/\s*['"]([\w./-]+)['"]/.exec(block)?.[1] ??
    /['"]NAME['"]\s*:\s*os\.path\.join\(\s*BASE_DIR\s*,\s*['"]([\w./-]+)['"]\s*,?\s*\)/.exec(block)?.[1] ??
    null
  )
}

/** What plain JavaScript of the context writes below a directory that is root's: reading sources is asked for last. */
function byNode(stage: Stage, { name }: StartedCommand): readonly ProgramWrite[] {
  const { file } = startedProgram(stage)
  const workdir = inWorkdir(stage, '.')
  if (name !== 'node' || !file || !/\.[cm]?js$/.test(file.path)) return []
  const entry = contextPathOf(stage, file.path)
  const made = lineage(stage).some((part) =>
    copiedTo(part).some(({ instruction }) => instruction.flags.length === 0),
  )
  if (entry === null || !file.path.endsWith(`/${entry}`) || !made || madeByRoot(stage, workdir) === null)
    return []
  const { context } = buildOf(stage)
  const root = file.path.slice(0, -entry.length - 1)
  const sources = readNodeSources(context, '', [entry], [], false)
  if (sources.missing !== null) return []
  const env = new Map(
    stage.config.Env.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
  const place = { cwd: workdir, env, directoryOf: (source: string) => directoryOf(`${root}/${source}`) }
  return writeSites(sources, place).flatMap(({ dir, at, variable }) =>
    dir === null || (variable !== null && !env.has(variable)) || !dir.startsWith(`${root}/`)
      ? []
      : [{ dir, writes: `line ${at.line} of \`${at.path}\` writes to \`${dir}\`` }],
  )
}
