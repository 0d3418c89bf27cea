/** Which files of a built Node project the shipped stage needs, where that can be shown. */
import { projectReads, type Reads } from '../../facts/node/reads.ts'
import { below } from '../../facts/placements.ts'
import type { Refusal } from '../plan.ts'
import { type NodeApp, otherCommand, refuse, sourceOf } from './node-app.ts'
import { writtenFiles } from './node-writes.ts'

export interface Asset {
  /** Relative to the project. */
  readonly path: string
  /** What shows that it is needed. */
  readonly because: string
}

/** What an allow-list copies beside modules, manifest and output; or why there is none. */
export function allowList(app: NodeApp): readonly Asset[] | Refusal {
  const because = notAllowList(app)
  const reads = because === null ? readsOf(app) : null
  const stopped =
    because ??
    (reads?.unknown ? `${reads.unknown.at.path}:${reads.unknown.at.line} ${reads.unknown.because}` : null)
  if (stopped !== null || !reads)
    return { ...refuse('nothing-safe', stopped ?? '', null, null), level: 'allow-list' }
  const linked = app.lifecycle.local.map((path) => ({
    path,
    because: `node_modules links to it, ${app.project.manifest.path}`,
  }))
  const read = [...reads.paths].map(([path, at]) => ({ path, because: `${at.path}:${at.line}` }))
  const written = writtenFiles(app).flatMap((path) =>
    path.startsWith(`${app.output?.dir}/`) ? [] : [{ path, because: 'the program writes to it' }],
  )
  const found = [...linked, ...preloaded(app), ...read, ...written]
  return found.filter(
    ({ path }, index) =>
      found.findIndex((other) => other.path === path) === index &&
      (linked.some((other) => other.path === path) ||
        !app.lifecycle.local.some((dir) => path === dir || path.startsWith(`${dir}/`))),
  )
}

/** Files that the start command itself loads, beside what the build makes. */
function preloaded({ started, output, projectAt }: NodeApp): readonly Asset[] {
  return started.preloads.flatMap((file) => {
    const path = below(projectAt, file)
    return path === null || path === '' || path.startsWith(`${output?.dir}/`)
      ? []
      : [{ path, because: 'the start command loads it' }]
  })
}

function readsOf(app: NodeApp): Reads {
  return projectReads(
    app.sources,
    app.place,
    app.build.context,
    { dir: app.project.dir, at: app.projectAt },
    app.output?.dir ?? 'dist',
  )
}

function notAllowList(app: NodeApp): string | null {
  const { output, started, sources, compiles } = app
  const elsewhere = otherCommand(app.build)
  if (elsewhere)
    return `${elsewhere.saidBy} starts \`${elsewhere.name}\` with another command, and which files that needs is not known`
  if (compiles.length === 0 && !output) return 'nothing is compiled: the sources are the program'
  if (!output)
    return `where \`${compiles.map(({ call }) => [call.name, ...call.texts].join(' ')).join('` and `')}\` writes is not said by its configuration`
  if (output.unknown !== null) return `what \`${output.unknown}\` makes in the build is not known`
  const file = started.file && below(app.projectAt, started.file.path)
  if (!file?.startsWith(`${output.dir}/`))
    return `what starts (${started.file?.written ?? started.written}) is not in ${output.dir}/, where ${output.saidBy} puts the build`
  if (sourceOf(app.build, app.project, file, output) === null)
    return `no source was found that becomes ${file}`
  if (started.programs.length > 1) return `\`${started.programs[0]?.name}\` runs before the program`
  if (sources.missing !== null) return `which files the program opens cannot be told: ${sources.missing}`
  const other = app.items.find(
    ({ index, segments }) =>
      index > app.installItem.index &&
      segments.some(
        ({ side, roles }) =>
          side === 'build' && (roles.has('script') || roles.has('files') || roles.has('add-packages')),
      ),
  )
  if (other) return 'a RUN behind the install changes other files of the work directory'
  const moved = app.items.find(
    ({ placement, side }) =>
      placement && side === 'build' && !isStraight(app, placement.sources, placement.target, placement.into),
  )
  return moved ? 'a COPY gives files another place than they have in the context' : null
}

/** Whether files keep their path below the project. */
function isStraight(app: NodeApp, sources: readonly string[], target: string, into: boolean): boolean {
  const inside = below(app.projectAt, target)
  return sources.every((source) => {
    const from = app.project.dir === '' ? source : below(`/${app.project.dir}`, `/${source}`)
    if (from === null) return source === app.project.dir
    if (from === inside) return true
    const parent = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : ''
    return into && app.build.context.exists(source) !== 'directory' && parent === inside
  })
}
