/** Where a Node program writes, as far as its sources, its manifest and its schema tell. */
import { directoryOf, joinPath } from '../../context/paths.ts'
import { prismaSchema } from '../../facts/node/lifecycle.ts'
import { type WriteSite, writeSites } from '../../facts/node/writes.ts'
import { below, normalise } from '../../facts/placements.ts'
import type { NodeApp } from './node-app.ts'

/** Empty when the sources could not be read: that is for the caller to see. */
export function writesOf(app: NodeApp): readonly WriteSite[] {
  if (app.sources.missing !== null) return []
  const sites = writeSites(app.sources, app.place)
  return [...sites, ...loadedDriver(app, sites), ...prismaDatabase(app)]
}

const DRIVERS = ['sqlite3', 'better-sqlite3', 'sqlite']

/** A driver that nothing imports is loaded by something that is told where the database lies. */
function loadedDriver({ project, sources }: NodeApp, sites: readonly WriteSite[]): readonly WriteSite[] {
  const driver = DRIVERS.find(
    (name) => project.manifest.dependencies.has(name) && !sources.packages.has(name),
  )
  if (driver === undefined || sites.some(({ at }) => /sqlite|storage|filename|database/.test(at.text)))
    return []
  const at = { path: project.manifest.path, line: 1, text: '' }
  return [{ dir: null, file: null, at, variable: null, says: `\`${driver}\` keeps its database in a file` }]
}

/** The database of a schema with SQLite: relative to the schema (prisma.io/docs/orm/overview/databases/sqlite). */
function prismaDatabase({ build, project, projectAt, sources }: NodeApp): readonly WriteSite[] {
  if (![...sources.packages.keys()].some((name) => name === '@prisma/client')) return []
  const [place] = prismaSchema(build.context, project) ?? []
  const path = place?.endsWith('.prisma') ? place : `${place}/schema.prisma`
  const content = build.context.read(joinPath(project.dir, path))
  if (content.kind !== 'text' || !/provider\s*=\s*"sqlite"/.test(content.text)) return []
  const line = content.text.slice(0, content.text.search(/provider\s*=\s*"sqlite"/)).split('\n').length
  const at = { path: joinPath(project.dir, path), line, text: 'provider = "sqlite"' }
  const file = /\burl\s*=\s*"file:([^"]+)"/.exec(content.text)?.[1]
  if (file === undefined)
    return [{ dir: null, file: null, at, variable: null, says: 'keeps the database in a file' }]
  const full = normalise(`${projectAt}/${directoryOf(path)}`, file)
  return [{ dir: full.slice(0, full.lastIndexOf('/')) || '/', file: full, at, variable: null, says: null }]
}

/** Files of the context that the program writes to, relative to the project. */
export function writtenFiles(app: NodeApp): readonly string[] {
  const found = writesOf(app).flatMap(({ file }) => {
    const path = file === null ? null : below(app.projectAt, file)
    const full = path === null ? '' : joinPath(app.project.dir, path)
    const { context } = app.build
    return path && context.exists(full) === 'file' && !context.ignore.ignores(full) ? [path] : []
  })
  return [...new Set(found)].toSorted()
}
