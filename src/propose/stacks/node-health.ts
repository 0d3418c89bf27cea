/** The health check that a proposal adds: Node itself asks the port on which the program listens. */
import { type Listening, listening } from '../../facts/node/listens.ts'
import { missingPrograms } from '../../facts/runtime/runnable.ts'
import { add, type Piece } from '../plan.ts'
import type { Step } from '../proposal.ts'
import type { Steps } from '../steps.ts'
import type { NodeApp } from './node-app.ts'

/** Goals of a proposal that were missed, while it is made. */
export type Shortfalls = { goal: string; because: string }[]

/** Null when there is one already, when none is wanted, and when the port is not certain: then a shortfall says why. */
export function healthPiece(app: NodeApp, steps: Steps, shortfalls: Shortfalls): Piece | null {
  if (app.stage.config.Healthcheck !== null) {
    const missing = missingPrograms(app.stage).find(({ keyword }) => keyword === 'HEALTHCHECK')
    const because =
      missing && `it stays as written, and \`${missing.base}\` has no \`${missing.program}\` for it`
    if (because && !app.base.slimmer) shortfalls.push({ goal: 'health check', because })
    return null
  }
  if (!app.settings.healthcheck) return null
  const found = listening(app.sources, app.env)
  const because = uncertainPort(app, found)
  if (because !== null) shortfalls.push({ goal: 'health check', because })
  if (!found || because !== null) return null
  const usesFetch = found.route !== null && app.base.major !== null && app.base.major >= 18
  const continued = app.build.model.dockerfile.escape
  return add(healthStep(steps, found, usesFetch), [
    `HEALTHCHECK --interval=30s --timeout=5s --start-period=20s ${continued}`,
    `  CMD ["node", "-e", ${JSON.stringify(probe(found, usesFetch))}]`,
  ])
}

/** Why nobody can tell which port to ask; null when that is clear, and for a program that serves none. */
function uncertainPort(app: NodeApp, found: Listening | null): string | null {
  const exposed = app.stage.config.ExposedPorts.map((port) => Number(port.split('/')[0]))
  if (!found) {
    if (exposed.length === 0) return null
    return app.sources.missing === null
      ? 'which port the program listens on cannot be read from its sources'
      : `which port the program listens on cannot be told: ${app.sources.missing}`
  }
  if (found.variable && readsEnvironmentFile(app))
    return `.env may set ${found.variable}, and a health check does not see what the program loads by itself`
  return exposed.length > 0 && !exposed.includes(found.port)
    ? `${found.at.path}:${found.at.line} listens on ${found.port}, and EXPOSE says ${exposed.join(', ')}`
    : null
}

function healthStep(steps: Steps, { port, at, route }: Listening, usesFetch: boolean): Step {
  const where =
    route && usesFetch
      ? `GET ${route.path} is a route (${route.at.path}:${route.at.line})`
      : 'a connection to it is enough, as no route for health checks is certain'
  return steps.of(
    'Check the health',
    `The program listens on ${port} (${at.path}:${at.line}); ${where}. Node asks itself, so nothing has to be installed.`,
    ['healthcheck'],
  )
}

/** A `.env` of the context that the program loads by itself. */
function readsEnvironmentFile(app: NodeApp): boolean {
  const loads = [...app.sources.packages.keys()].some((name) => /^dotenv|^@nestjs\/config$/.test(name))
  const path = app.project.dir === '' ? '.env' : `${app.project.dir}/.env`
  return loads && app.build.context.exists(path) === 'file' && !app.build.context.ignore.ignores(path)
}

function probe(found: Listening, usesFetch: boolean): string {
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
