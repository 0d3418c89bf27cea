/** Whether a stage is shown to serve a port, and by what. */
import { buildsAndRuns } from '../knowledge/build-commands.ts'
import { SERVER_PACKAGES, type ServerCommand, serverCommand } from '../knowledge/servers.ts'
import type { Stage } from '../model/model.ts'
import type { Span } from '../syntax/source.ts'
import { buildOf, fact } from './build.ts'
import { programCrates } from './crates.ts'
import { instructionsOf } from './instructions.ts'
import { baseImage, baseLabel, lastInstruction, lineage, startsItsOwn } from './lineage.ts'
import { nginxPorts } from './nginx-ports.ts'
import { nodePort } from './node/port.ts'
import { transfers } from './placements.ts'
import { findDependency, mainProject } from './projects.ts'
import { deploymentsOf } from './shipped-stages.ts'
import { startedCommands } from './started.ts'

export interface Service {
  /** `expose`: EXPOSE alone says so, which is a hint and no proof. */
  readonly by: 'command' | 'base' | 'compose' | 'packages' | 'healthcheck' | 'expose'
  /** Half a sentence. */
  readonly reason: string
  /** The first port that is known, as EXPOSE has it; null when none is. */
  readonly port: string | null
  /** The file that publishes that port, where EXPOSE names another or none; null otherwise. */
  readonly publishedBy: string | null
  readonly span: Span | null
}

export const serves = fact((stage: Stage): Service | null => {
  const facts = baseImage(stage)
  if (facts?.role === 'function' || facts?.role === 'workplace') return null
  const shown =
    byCommand(stage) ??
    byBase(stage) ??
    byCompose(stage) ??
    byPackages(stage) ??
    byHealthcheck(stage) ??
    byExpose(stage)
  if (!shown) return null
  const published = isListenedOn(stage, shown.port) ? null : publishedPort(stage)
  return published === null || published.port === shown.port
    ? { ...shown, publishedBy: null }
    : { ...shown, port: published.port, publishedBy: published.saidBy }
})

type Shown = Omit<Service, 'publishedBy'>

/** The one port of the container that compose files publish for use; null when they publish none, or several. */
function publishedPort(stage: Stage): { readonly port: string; readonly saidBy: string } | null {
  const uses = deploymentsOf(stage).filter((use) => use.publishesPorts && !use.overridesCommand)
  if (uses.some(({ publishedPorts }) => publishedPorts === null)) return null
  const [port, ...others] = new Set(uses.flatMap(({ publishedPorts }) => publishedPorts ?? []))
  const saidBy = uses[0]?.saidBy
  return port !== undefined && others.length === 0 && saidBy !== undefined ? { port, saidBy } : null
}

/** What starts the program, a variable of the image or the sources of a Node program name the port. */
function isListenedOn(stage: Stage, port: string | null): boolean {
  if (port === null) return false
  const says = (text: string | null) => text?.endsWith(port) && !/\d$/.test(text.slice(0, -port.length))
  return (
    startedCommands(stage).some(({ args }) => args.some(says)) ||
    stage.config.Env.some((entry) => /^\w*PORT=/.test(entry) && says(entry)) ||
    nodePort(stage)?.port === Number(port)
  )
}

/**
 * What serves is a development server, or a build tool that makes the program when the container starts: meant for the
 * one who writes it, whatever it is used for.
 */
export const servesDevelopers = fact((stage: Stage): boolean => {
  const server = startedServer(stage)
  if (server) return server.development === true
  return startedCommands(stage).some(({ name, args }) => buildsAndRuns(name, args))
})

/**
 * The last server that it starts. A script that starts one of several, each under a word of its own, has that of
 * development for those who ask for it.
 */
const startedServer = fact((stage: Stage): ServerCommand | null => {
  const commands = startedCommands(stage).toReversed()
  const servers = commands.flatMap(({ name, args }) => serverCommand(name, args) ?? [])
  return servers.find(({ development }) => development !== true) ?? servers[0] ?? null
})

function byCommand(stage: Stage): Shown | null {
  const start = lastInstruction(stage, 'CMD') ?? lastInstruction(stage, 'ENTRYPOINT')
  const server = startedServer(stage)
  return (
    server && {
      by: 'command',
      reason: `\`${server.name}\` serves`,
      port: saidPort(stage) ?? portOfCommand(stage, server.port?.toString() ?? null),
      span: start?.span ?? null,
    }
  )
}

/** The one that the arguments of the server name: `--bind 0.0.0.0:5000`, `--port=5000`, `-m http.server 5000`. */
function saidPort(stage: Stage): string | null {
  const args = startedCommands(stage).findLast(({ name, args }) => serverCommand(name, args) !== null)?.args
  const found = (args ?? []).flatMap((arg, at) => {
    const [text, before] = [arg ?? '', args?.[at - 1] ?? '']
    const bound = /^(?:--?[\w-]{1,30}=)?(?:tcp:\/\/)?(?:[\w.*-]{0,100}|\[[\w:.]{0,50}\]):(\d{2,5})$/.exec(
      text,
    )?.[1]
    const named = /^--(?:http-)?port=(\d{2,5})$/.exec(text)?.[1]
    const behind = PORT_WORDS.has(before) ? /^\d{2,5}$/.exec(text)?.[0] : undefined
    return bound ?? named ?? behind ?? []
  })
  return new Set(found).size === 1 ? (found[0] ?? null) : null
}

const PORT_WORDS = new Set(['--port', '--http-port', '-p', '-l', '--listen', 'http.server'])

/** The usual port of the server where the file exposes it beside others, else the first that it exposes or listens on. */
function portOfCommand(stage: Stage, usual: string | null): string | null {
  const known = nginxPorts(stage)
  if (known) return known.find((port) => port === exposed(stage).port) ?? known[0] ?? null
  return usual !== null && exposed(stage).all.includes(usual) ? usual : (exposed(stage).port ?? usual)
}

/** A server image serves as long as nobody replaces what it starts. */
function byBase(stage: Stage): Shown | null {
  const facts = baseImage(stage)
  if (!facts?.serves) return null
  if (startsItsOwn(stage) && startedCommands(stage).length > 0) return null
  return {
    by: 'base',
    reason: `\`${baseLabel(stage)}\` is a server`,
    port: portOfBase(stage),
    span: null,
  }
}

/** Null where the file sets PORT to something else than what it exposes: images that read it listen there. */
function portOfBase(stage: Stage): string | null {
  const port = portOfCommand(stage, null)
  return stage.config.Env.some((entry) => entry.startsWith('PORT=') && entry !== `PORT=${port}`) ? null : port
}

function byCompose(stage: Stage): Shown | null {
  const use = buildOf(stage).context.uses.find(
    ({ publishesPorts, overridesCommand }) => publishesPorts && !overridesCommand,
  )
  if (!use || startedCommands(stage).length === 0) return null
  return {
    by: 'compose',
    reason: `\`${use.saidBy}\` publishes its ports`,
    port: exposed(stage).port,
    span: null,
  }
}

function byPackages(stage: Stage): Shown | null {
  const main = startedCommands(stage).at(-1)
  const { port, span } = exposed(stage)
  const stack = main && span ? (stackOf(main.name) ?? compiledStack(stage)) : null
  if (!stack) return null
  for (const known of SERVER_PACKAGES[stack]) {
    const found = namedBy(stage, stack, known)
    if (!found) continue
    const named = stack === 'java' ? known : found.name
    return {
      by: 'packages',
      reason: `\`${found.path}\` names \`${named}\``,
      port,
      span,
    }
  }
  return null
}

type Stack = keyof typeof SERVER_PACKAGES

/** The manifest of the program that names a package, and how it names it; null when none does. */
function namedBy(stage: Stage, stack: Stack, known: string): { path: string; name: string } | null {
  if (stack === 'rust') {
    const crate = programCrates(stage).find(({ asked }) => asked.some(({ name }) => name === known))
    return crate ? { path: crate.path, name: known } : null
  }
  const project = mainProject(buildOf(stage), stack)
  const found =
    project &&
    findDependency(
      buildOf(stage),
      project,
      ({ name, label }) => label !== 'indirect' && isCalled(stack, name, known),
    )
  return found ? { path: found.path, name: found.dependency.name } : null
}

/** Modules of Go carry their major version, artifacts of Java a group in front and often a variant behind. */
function isCalled(stack: Stack, name: string, known: string): boolean {
  if (stack === 'go') return name === known || name.startsWith(`${known}/v`)
  if (stack !== 'java') return name === known
  const artifact = name.startsWith('libs.')
    ? name.slice('libs.'.length).replaceAll('.', '-')
    : name.slice(name.indexOf(':') + 1)
  return artifact === known || artifact.startsWith(`${known}-`)
}

/** The language that made the program which a stage takes from another one, or makes itself; null when it cannot be told. */
function compiledStack(stage: Stage): 'go' | 'rust' | null {
  const makers = [stage, ...lineage(stage).flatMap((part) => transfers(part).map(({ from }) => from))]
  const languages = new Set(makers.flatMap((maker) => baseImage(maker)?.language ?? []))
  const compiled = (['go', 'rust'] as const).filter((language) => languages.has(language))
  return compiled.length === 1 ? (compiled[0] ?? null) : null
}

const OWN_ADDRESS = /https?:\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d+))?/

/** A check that asks the container's own address for a page. */
function byHealthcheck(stage: Stage): Shown | null {
  const instruction = lastInstruction(stage, 'HEALTHCHECK')
  const command = instruction?.command ?? null
  if (!instruction || command === null || startedCommands(stage).length === 0) return null
  const text =
    command.form === 'shell' ? command.script.text : command.words.map((word) => word.text).join(' ')
  const asked = OWN_ADDRESS.exec(text)
  return asked
    ? {
        by: 'healthcheck',
        reason: 'its HEALTHCHECK asks it for a page',
        port: exposed(stage).port ?? asked[2] ?? null,
        span: instruction.span,
      }
    : null
}

function byExpose(stage: Stage): Shown | null {
  const { port, span, written } = exposed(stage)
  return span && { by: 'expose', reason: `it exposes ${written ?? 'a port'}`, port, span }
}

function stackOf(program: string): Stack | null {
  if (/^(node|npm|yarn|pnpm|bun|pm2-runtime|tsx|ts-node)$/.test(program)) return 'node'
  if (/^python[\d.]*$/.test(program)) return 'python'
  if (/^(ruby|bundle)$/.test(program)) return 'ruby'
  if (program === 'php') return 'php'
  return program === 'java' ? 'java' : null
}

interface Exposed extends Pick<Service, 'port' | 'span'> {
  /** Those of the file; those of the base where it names none. */
  readonly all: readonly string[]
  /** With its protocol where that is not TCP. */
  readonly written: string | null
}

/**
 * The first port of TCP that the file exposes, and the EXPOSE that names it; one of the base where the file names none.
 * Nobody can knock at one of UDP: then `port` is null.
 */
const exposed = fact((stage: Stage): Exposed => {
  const inherited = baseImage(stage)?.ports ?? []
  const all = stage.config.ExposedPorts
  const own = all.filter((one) => !inherited.includes(one))
  const ports = (own.length > 0 ? own : all).map(plain)
  const named = lineage(stage).flatMap((part) =>
    instructionsOf(part, 'EXPOSE').flatMap(({ ports, span }) =>
      ports.map(({ text }) => ({ written: plain(text), span })),
    ),
  )
  const fitting = named.filter(({ written }) => ports.includes(written))
  const first = fitting.find(({ written }) => isTcp(written)) ?? fitting[0]
  const written = first?.written ?? ports.find(isTcp) ?? ports[0] ?? null
  const span = first?.span ?? lastInstruction(stage, 'EXPOSE')?.span ?? null
  return {
    all: named.length > 0 ? named.map((one) => one.written) : ports,
    port: written !== null && isTcp(written) ? written : null,
    span,
    written,
  }
})

function plain(port: string): string {
  return port.toLowerCase().replace(/\/tcp$/, '')
}

function isTcp(port: string): boolean {
  return !port.includes('/')
}
