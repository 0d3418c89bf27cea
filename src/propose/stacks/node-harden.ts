/** What a proposal adds to the shipped stage where it is proven: a user, a health check, a start without npm. */
import { listening } from '../../facts/node-listens.ts'
import { scriptCall } from '../../facts/package-scripts.ts'
import { below } from '../../facts/placements.ts'
import { plainWords } from '../../facts/started-program.ts'
import { type WriteSite, writeSites } from '../../facts/writes.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { add, type Piece } from '../plan.ts'
import type { Rewrite, Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'
import { imageAccount } from './node-items.ts'

export interface Hardening {
  /** Pieces that end in USER; null when the user stays. */
  readonly user: readonly Piece[] | null
  readonly health: Piece | null
  /** Instructions that get new text. */
  readonly replaced: ReadonlyMap<Instruction, { readonly line: string; readonly step: Step }>
  readonly shortfalls: Rewrite['shortfalls']
  readonly confirm: readonly string[]
}

export function harden(app: NodeApp, steps: Steps): Hardening {
  const shortfalls: { goal: string; because: string }[] = []
  const confirm: string[] = []
  const user = userPieces(app, steps, shortfalls, confirm)
  const health = healthPiece(app, steps, shortfalls)
  return { user, health, replaced: directStart(app, steps), shortfalls, confirm }
}

type Shortfalls = { goal: string; because: string }[]

export function runsAsRoot(app: NodeApp): boolean {
  const name = app.stage.config.User.split(':')[0] ?? ''
  return name === '' || name === 'root' || /^0+$/.test(name)
}

function userPieces(
  app: NodeApp,
  steps: Steps,
  shortfalls: Shortfalls,
  confirm: string[],
): readonly Piece[] | null {
  if (!runsAsRoot(app)) return null
  const account = imageAccount(app.stage)
  const sites = app.sources.missing === null ? writeSites(app.sources, app.place) : []
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
  for (const site of sites) if (site.dir !== null) confirm.push(confirmWrite(app, site))
  for (const volume of app.stage.config.Volumes)
    confirm.push(
      `A volume mounted at ${volume} that root filled before must be given to ${account.name} (uid ${account.uid}) once.`,
    )
  const line = `USER ${account.name}`
  return paths.length === 0
    ? [add(step, line)]
    : [add(step, ownLine(app, paths, account.name)), add(step, line)]
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

function confirmWrite(app: NodeApp, { dir, at, variable }: WriteSite): string {
  const moved = variable ? `, unless ${variable} says otherwise` : ''
  return `The program writes to ${dir === null ? 'a computed path' : short(app, dir)}${moved} (\`${at.text.slice(0, 80)}\`, ${at.path}:${at.line}).`
}

function ownLine(app: NodeApp, paths: readonly string[], name: string): string {
  const written = paths.map((path) => short(app, path))
  const there = app.items
    .flatMap(({ segments }) => segments)
    .flatMap(({ side, parts }) =>
      side === 'build' ? [] : parts.flatMap(({ call, names }) => (call.name === 'mkdir' ? names : [])),
    )
  const made = paths
    .filter((path) => path !== app.workdir && !there.includes(path))
    .map((path) => short(app, path))
  const inContext = paths.some((path) => {
    const inside = below(app.projectAt, path)
    return inside !== null && inside !== '' && app.build.context.exists(inside) !== 'absent'
  })
  const mkdir = made.length > 0 ? `mkdir -p ${made.join(' ')} && ` : ''
  return `RUN ${mkdir}chown ${inContext ? '-R ' : ''}${name}:${name} ${written.join(' ')}`
}

/** Programs that only read. */
const READERS = new Set(['node', 'nodejs', 'pm2-runtime'])

/** Why the program may need root; null when it does not. */
function rootNeeded(app: NodeApp, sites: readonly WriteSite[]): string | null {
  const { started, sources } = app
  if (started.script !== null && started.programs.length > 1)
    return `${started.script} runs \`${started.programs[0]?.name}\` first, which may need root`
  if (started.unresolved !== null) return started.unresolved
  const other = started.programs.find(({ name }) => !READERS.has(name))
  if (other) return `\`${other.name}\` runs at start, and where it writes is not known`
  if (sources.missing !== null) return `where the program writes cannot be told: ${sources.missing}`
  const unknown = sites.find(({ dir }) => dir === null)
  if (unknown) return `${unknown.at.path}:${unknown.at.line} writes to a path that is computed`
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

function healthPiece(app: NodeApp, steps: Steps, shortfalls: Shortfalls): Piece | null {
  if (app.stage.config.Healthcheck !== null || !app.settings.healthcheck) return null
  const found = listening(app.sources, app.env)
  if (found?.variable && readsEnvironmentFile(app)) {
    shortfalls.push({
      goal: 'health check',
      because: `.env may set ${found.variable}, and a health check does not see what the program loads by itself`,
    })
    return null
  }
  const exposed = app.stage.config.ExposedPorts.map((port) => Number(port.split('/')[0]))
  if (!found) {
    if (exposed.length > 0)
      shortfalls.push({
        goal: 'health check',
        because:
          app.sources.missing === null
            ? 'which port the program listens on cannot be read from its sources'
            : `which port the program listens on cannot be told: ${app.sources.missing}`,
      })
    return null
  }
  if (exposed.length > 0 && !exposed.includes(found.port)) {
    shortfalls.push({
      goal: 'health check',
      because: `${found.at.path}:${found.at.line} listens on ${found.port}, and EXPOSE says ${exposed.join(', ')}`,
    })
    return null
  }
  const usesFetch = found.route !== null && app.base.major !== null && app.base.major >= 18
  const where =
    found.route && usesFetch
      ? `GET ${found.route.path} is a route (${found.route.at.path}:${found.route.at.line})`
      : 'a connection to it is enough, as no route for health checks is certain'
  const step = steps.of(
    'Check the health',
    `The program listens on ${found.port} (${found.at.path}:${found.at.line}); ${where}. Node asks itself, so nothing has to be installed.`,
    ['healthcheck'],
  )
  const continued = app.build.model.dockerfile.escape
  return add(step, [
    `HEALTHCHECK --interval=30s --timeout=5s --start-period=20s ${continued}`,
    `  CMD ["node", "-e", ${JSON.stringify(probe(found, usesFetch))}]`,
  ])
}

/** A `.env` of the context that the program loads by itself. */
function readsEnvironmentFile(app: NodeApp): boolean {
  const loads = [...app.sources.packages.keys()].some((name) => /^dotenv|^@nestjs\/config$/.test(name))
  const path = app.project.dir === '' ? '.env' : `${app.project.dir}/.env`
  return loads && app.build.context.exists(path) === 'file' && !app.build.context.ignore.ignores(path)
}

function probe(found: NonNullable<ReturnType<typeof listening>>, usesFetch: boolean): string {
  const port =
    found.variable === null ? String(found.port) : `(process.env.${found.variable} || ${found.port})`
  if (!usesFetch || !found.route) {
    const plain = found.variable === null ? port : port.slice(1, -1)
    return `require('net').connect(${plain}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`
  }
  const url =
    found.variable === null
      ? `'http://127.0.0.1:${port}${found.route.path}'`
      : `'http://127.0.0.1:' + ${port} + '${found.route.path}'`
  return `fetch(${url}).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`
}

/** `CMD npm start` as the program it stands for, where nothing else would change. */
function directStart(app: NodeApp, steps: Steps): Hardening['replaced'] {
  const replaced = new Map<Instruction, { line: string; step: Step }>()
  const { started, sources } = app
  const cmd = app.stage.instructions.findLast(({ keyword }) => keyword === 'CMD')
  const hasEntrypoint = app.stage.instructions.some(({ keyword }) => keyword === 'ENTRYPOINT')
  if (cmd?.keyword !== 'CMD' || hasEntrypoint || sources.missing !== null) return replaced
  if (sources.files.some(({ code }) => /\bnpm_(package|lifecycle|config)_?/.test(code))) return replaced
  const words = plainWords(started.words)
  const called = scriptCall(words[0] ?? '', words.slice(1))?.[0]
  if (started.direct && called) {
    const command = started.direct.join(' ')
    const step = steps.of(
      'Start the program itself',
      `\`npm ${called === 'start' ? 'start' : `run ${called}`}\` stands for \`${command}\` (${app.project.manifest.path}): without npm in between, the program gets SIGTERM and exits in time.`,
      ['exec-form'],
    )
    replaced.set(cmd, { line: `CMD ${exec(started.direct)}`, step })
  } else if (cmd.command.form === 'shell' && isPlainNode(app)) {
    const step = steps.of(
      'Start the program itself',
      'In shell form /bin/sh stands between, and SIGTERM does not reach the program.',
      ['exec-form'],
    )
    replaced.set(cmd, {
      line: `CMD ${exec([started.main?.name ?? 'node', ...(started.main?.texts ?? [])])}`,
      step,
    })
  }
  return replaced
}

function isPlainNode({ started }: NodeApp): boolean {
  const { main, programs } = started
  return (
    main !== null &&
    programs.length === 1 &&
    main.name === 'node' &&
    main.scripts.length === 0 &&
    main.variables.length === 0 &&
    main.wrappers.length === 0 &&
    !main.redirected &&
    main.texts.every((text, index) => text === main.args[index])
  )
}

function exec(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
}
