/** Requests held against GitHub's published description, of which `openapi.json` keeps our part. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'

interface Route {
  readonly query: Readonly<Record<string, object>>
  readonly body: object | null
}

const { routes }: { routes: Readonly<Record<string, Route>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'),
)

const GRAPHQL = {
  type: 'object',
  required: ['query'],
  properties: { query: { type: 'string' }, variables: { type: 'object' } },
}

const patterns = Object.entries(routes).map(([route, description]) => {
  const [method = '', path = ''] = route.split(' ')
  return { method, pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`), ...description }
})

/** A query is text: numbers are read from it. A member that the description does not know is one too many. */
const bodies = new Ajv({ nullable: true, unknownFormats: 'ignore' })
const queries = new Ajv({ nullable: true, unknownFormats: 'ignore', coerceTypes: true })

/** What is wrong with a request; empty for one as GitHub describes it. */
export function problemsOf(method: string, url: string, body: unknown): readonly string[] {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (method === 'POST' && pathname === '/graphql') return check(bodies, GRAPHQL, body)
  const route = patterns.find((each) => each.method === method && each.pattern.test(pathname))
  if (!route) return [`${method} ${pathname} is not described`]
  const query = { type: 'object', additionalProperties: false, properties: route.query }
  const extra = route.body === null && body !== null ? ['it has a body'] : []
  return [
    ...extra,
    ...check(queries, query, Object.fromEntries(searchParams)),
    ...(route.body === null ? [] : check(bodies, strict(route.body), body)),
  ].map((problem) => `${method} ${pathname}: ${problem}`)
}

function check(ajv: Ajv.Ajv, schema: object, value: unknown): readonly string[] {
  return ajv.validate(schema, value) ? [] : [ajv.errorsText()]
}

/** Unknown members are refused at every depth. */
function strict(schema: unknown): object {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema as unknown as object
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]))
  return 'properties' in inside ? { additionalProperties: false, ...inside } : inside
}
