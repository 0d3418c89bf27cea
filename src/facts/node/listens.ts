/** The port a Node program listens on, and the address that tells its health. */
import { type Evidence, evidenceAt, type NodeSources, type SourceFile } from './sources.ts'

export interface Listening {
  readonly port: number
  /** The environment variable that may say otherwise; null when the port is fixed. */
  readonly variable: string | null
  readonly at: Evidence
  /** A GET route made for health checks, with its place; null when none is certain. */
  readonly route: { readonly path: string; readonly at: Evidence } | null
}

const FROM_ENVIRONMENT =
  /\bprocess\.env(?:\.(\w*PORT)|\[['"](\w*PORT)['"]\])\s*(?:\|\||\?\?)\s*['"]?(\d{2,5})\b/g
const NUMBERED = /\bconst\s+\w*port\s*(?::\s*\w+\s*)?=\s*(\d{2,5})\b/gi
const FIXED = /\.listen\(\s*(?:\{\s*port\s*:\s*)?(\d{2,5})\b/g
const LISTENS = /\.listen\(\s*([^)]*)/g
/** Set on the application itself, so that no prefix stands in front of it. */
const ROUTE =
  /\b(?:app|server|fastify|api|application)\.get\(\s*['"`](\/(?:api\/)?(?:health|healthz|healthcheck|health-check|livez|readyz|ping|status))['"`]/g

/** Null when no port is certain: nothing listens, several ports, or an address other than all of them. */
export function listening(sources: NodeSources, env: ReadonlyMap<string, string>): Listening | null {
  if (sources.missing !== null) return null
  const listens = sources.files.flatMap((file) =>
    [...file.code.matchAll(LISTENS)].map((match) => ({ file, text: match[1] ?? '' })),
  )
  if (
    listens.length === 0 ||
    listens.some(({ text }) => /['"](localhost|::1|[\w.]*\.sock|\/[\w/.-]+)['"]/.test(text))
  )
    return null
  const found = sources.files.flatMap((file) => portsOf(file, env))
  const ports = new Set(found.map(({ port }) => port))
  const first = found[0]
  if (!first || ports.size !== 1) return null
  return { ...first, route: routeOf(sources) }
}

function portsOf(file: SourceFile, env: ReadonlyMap<string, string>): Omit<Listening, 'route'>[] {
  const named = [...file.code.matchAll(FROM_ENVIRONMENT)].map((match) => {
    const variable = match[1] ?? match[2] ?? 'PORT'
    return { port: Number(env.get(variable) ?? match[3]), variable, at: evidenceAt(file, match.index) }
  })
  const literal = [...file.code.matchAll(FIXED), ...file.code.matchAll(NUMBERED)].map((match) => ({
    port: Number(match[1]),
    variable: null,
    at: evidenceAt(file, match.index),
  }))
  return [...named, ...literal].filter(({ port }) => port > 0 && port < 65_536)
}

function routeOf(sources: NodeSources): Listening['route'] {
  for (const file of sources.files) {
    const match = [...file.code.matchAll(ROUTE)][0]
    if (match) return { path: match[1] ?? '/', at: evidenceAt(file, match.index) }
  }
  return null
}
