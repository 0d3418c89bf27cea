/** What a proposal adds to the shipped stage where it is proven: a user, a health check, a start without npm. */
import { joinPath } from '../../context/paths.ts'
import type { WriteSite } from '../../facts/node/writes.ts'
import { below, normalise } from '../../facts/placements.ts'
import { add, type Piece } from '../plan.ts'
import type { Rewrite } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'
import { healthPiece, type Shortfalls } from './node-health.ts'
import { imageAccount } from './node-items.ts'
import { directStart, type Replaced } from './node-start.ts'
import { writesOf, writtenFiles } from './node-writes.ts'

export interface Hardening {
  /** Pieces that end in USER; null when the user stays. */
  readonly user: readonly Piece[] | null
  readonly health: Piece | null
  readonly replaced: Replaced
  readonly shortfalls: Rewrite['shortfalls']
  readonly confirm: readonly string[]
}

/** `baseUser`: who a container of the shipped stage's base is, where that is another base and not root; null else. */
export function harden(app: NodeApp, steps: Steps, baseUser: string | null): Hardening {
  const shortfalls: Shortfalls = []
  const confirm: string[] = []
  const user = userPieces(app, steps, baseUser, shortfalls, confirm)
  const health = healthPiece(app, steps, shortfalls)
  return { user, health, replaced: directStart(app, steps), shortfalls, confirm }
}

export function runsAsRoot(app: NodeApp): boolean {
  const name = app.stage.config.User.split(':')[0] ?? ''
  return name === '' || name === 'root' || /^0+$/.test(name)
}

function userPieces(
  app: NodeApp,
  steps: Steps,
  baseUser: string | null,
  shortfalls: Shortfalls,
  confirm: string[],
): readonly Piece[] | null {
  if (!runsAsRoot(app)) return null
  const account = baseUser === null ? imageAccount(app.stage) : { name: baseUser, uid: null }
  const sites = writesOf(app)
  const because = account
    ? rootNeeded(app, sites)
    : `\`${app.base.written}\` brings no account for the program`
  if (because !== null || !account) {
    shortfalls.push({ goal: 'not root', because: because ?? '' })
    return null
  }
  const owned = [...new Set(sites.flatMap(({ dir }) => dir ?? []))].toSorted()
  const volumes = app.stage.config.Volumes.filter((path) => !owned.includes(path))
  const paths = [...owned, ...volumes]
  const step = steps.of(`Run as \`${account.name}\``, userReason(app, account.name, sites), ['non-root-user'])
  confirm.push(...confirmWrites(app, sites))
  for (const volume of app.stage.config.Volumes)
    confirm.push(
      `A volume mounted at ${volume} that root filled before must be given to ${account.name}${account.uid === null ? '' : ` (uid ${account.uid})`} once.`,
    )
  const line = `USER ${account.name}`
  const owning = ownLine(app, paths, account.name)
  return owning === null ? [add(step, line)] : [add(step, owning), add(step, line)]
}

function userReason(app: NodeApp, name: string, sites: readonly WriteSite[]): string {
  const read = countFiles(app)
  if (sites.length === 0)
    return `Nothing in ${read} writes to disk, and \`${app.base.runtime}\` brings the account \`${name}\`.`
  const where = [...new Set(sites.flatMap(({ dir }) => (dir === null ? [] : [short(app, dir)])))]
  return `In ${read}, what is written goes to ${where.join(', ')} only, which is given to \`${name}\`.`
}

/** `the 4 source files that run`. */
export function countFiles(app: NodeApp): string {
  const { length } = app.sources.files
  return length === 1 ? 'the one source file that runs' : `the ${length} source files that run`
}

function short(app: NodeApp, dir: string): string {
  const inside = below(app.workdir, dir)
  return inside === null ? dir : inside === '' ? app.workdir : inside
}

/** One line for each directory, with the places that show it. */
function confirmWrites(app: NodeApp, sites: readonly WriteSite[]): string[] {
  const dirs = [...new Set(sites.flatMap(({ dir }) => dir ?? []))].toSorted()
  return dirs.map((dir) => {
    const own = sites.filter((site) => site.dir === dir)
    const [first, ...others] = own
    const variable = own.find((site) => site.variable !== null)?.variable
    const moved = variable ? `, unless ${variable} says otherwise` : ''
    const where = first
      ? ` (\`${first.at.text.slice(0, 80)}\`, ${first.at.path}:${first.at.line}${more(others)})`
      : ''
    return `The program writes to ${short(app, dir)}${moved}${where}.`
  })
}

function more(others: readonly WriteSite[]): string {
  const places = [...new Set(others.map(({ at }) => `${at.path}:${at.line}`))]
  const shown = places.slice(0, 3).join(', ')
  return places.length === 0
    ? ''
    : places.length > 3
      ? `, ${shown} and ${places.length - 3} more`
      : `, ${shown}`
}

/** Makes what is not there and gives it away: all that lies in a directory of the context, of others the directory alone. */
function ownLine(app: NodeApp, paths: readonly string[], name: string): string | null {
  const files = writtenFiles(app)
    .filter((path) => !paths.some((dir) => isBelowOther(app, dir, path)))
    .map((path) => normalise(app.projectAt, path))
  const own = paths.filter((path) => !doneBy(app, 'chown', name).includes(path))
  const there = doneBy(app, 'mkdir', null)
  const made = own.filter((path) => path !== app.workdir && !there.includes(path))
  const [full, bare] = [
    own.filter((path) => isInContext(app, path)),
    own.filter((path) => !isInContext(app, path)),
  ]
  const chown = (flag: string, list: readonly string[]) =>
    list.length === 0
      ? []
      : [`chown ${flag}${name}:${name} ${list.map((path) => short(app, path)).join(' ')}`]
  const mkdir = made.length === 0 ? [] : [`mkdir -p ${made.map((path) => short(app, path)).join(' ')}`]
  const commands = [...mkdir, ...chown('', [...bare, ...files]), ...chown('-R ', full)]
  return commands.length === 0 ? null : `RUN ${commands.join(' && ')}`
}

function isInContext(app: NodeApp, path: string): boolean {
  const inside = below(app.projectAt, path)
  const { context } = app.build
  return inside !== null && inside !== '' && context.exists(joinPath(app.project.dir, inside)) !== 'absent'
}

/** Paths that a command of the file makes or, with `owner`, gives away in the shipped stage. */
function doneBy(app: NodeApp, command: string, owner: string | null): readonly string[] {
  return app.items
    .flatMap(({ segments }) => segments)
    .flatMap(({ side, parts }) => (side === 'build' ? [] : parts))
    .filter(
      ({ call }) =>
        call.name === command && (owner === null || call.args.some((arg) => arg?.split(':')[0] === owner)),
    )
    .flatMap(({ names }) => names)
}

/** Whether a directory that is given away with all it holds has the file: all but the project's own. */
function isBelowOther(app: NodeApp, dir: string, path: string): boolean {
  return dir !== app.projectAt && below(dir, normalise(app.projectAt, path)) !== null
}

/** A GitHub action in a container must run as root (docs.github.com, Dockerfile support for GitHub Actions, USER). */
function actionFile({ build }: NodeApp): string | null {
  const found = ['action.yml', 'action.yaml'].find((path) => {
    const content = build.context.exists(path) === 'file' ? build.context.read(path) : null
    return content?.kind === 'text' && /^[ \t]*using:[ \t]*['"]?docker\b/m.test(content.text)
  })
  return found ?? null
}

/** Programs that only read. */
const READERS = new Set(['node', 'nodejs', 'pm2-runtime'])

/** Directories that no program should own, and the home of root. */
const SYSTEM =
  /^\/((bin|boot|etc|home|lib|lib64|opt|run|sbin|srv|usr|var|usr\/local|usr\/src|var\/(lib|log|run|cache))?$|root(\/|$)|proc\/|sys\/|(etc|bin|sbin|lib)\/)/

/** Why the program may need root; null when it does not. */
function rootNeeded(app: NodeApp, sites: readonly WriteSite[]): string | null {
  const { started, sources } = app
  const action = actionFile(app)
  if (action !== null) return `${action} makes it a GitHub action, and those must run as root`
  if (started.script !== null && started.programs.length > 1)
    return `${started.script} runs \`${started.programs[0]?.name}\` first, which may need root`
  if (started.unresolved !== null) return started.unresolved
  const other = started.programs.find(({ name }) => !READERS.has(name))
  if (other) return `\`${other.name}\` runs at start, and where it writes is not known`
  if (sources.missing !== null) return `where the program writes cannot be told: ${sources.missing}`
  const unknown = sites.find(({ dir }) => dir === null)
  if (unknown)
    return `${unknown.at.path}:${unknown.at.line} ${unknown.says ? `shows no path, and ${unknown.says}` : 'writes to a path that is computed'}`
  const system = sites.find(({ dir }) => dir !== null && SYSTEM.test(dir))
  if (system)
    return `${system.at.path}:${system.at.line} writes to ${system.dir}, which belongs to the system`
  const modules = sites.find(({ dir }) => dir?.includes('/node_modules'))
  if (modules) return `${modules.at.path}:${modules.at.line} writes into node_modules`
  const low = app.stage.config.ExposedPorts.map((port) => Number(port.split('/')[0])).find(
    (port) => port < 1024,
  )
  if (low !== undefined)
    return `port ${low} is below 1024, which not every container engine opens to other users`
  const privileged = sources.files.find(({ code }) => /\bprocess\.set(uid|gid)\(|docker\.sock/.test(code))
  return privileged ? `${privileged.path} does what only root may` : null
}
