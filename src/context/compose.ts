/** What a compose file builds (docs.docker.com/reference/compose-file/build). */
import type { BuildUse } from './context.ts'
import { isObject, type JsonObject, objectAt, stringAt } from './json.ts'
import { directoryOf, resolvePath } from './paths.ts'

/** The builds of a parsed compose file; `path` is its place in the repository. */
export function composeUses(document: unknown, path: string): readonly BuildUse[] {
  const services = objectAt(document, 'services')
  return Object.entries(services).flatMap(([name, service]) => {
    const use = isObject(service) ? serviceUse(name, service, path) : null
    return use ? [use] : []
  })
}

function serviceUse(name: string, service: JsonObject, path: string): BuildUse | null {
  const build = service['build']
  const fields = typeof build === 'string' ? { context: build } : isObject(build) ? build : null
  if (!fields || 'dockerfile_inline' in fields) return null
  const context = localPath(directoryOf(path), stringAt(fields, 'context') ?? '.')
  if (context === null) return null
  const dockerfile = localPath(context, stringAt(fields, 'dockerfile') ?? 'Dockerfile')
  if (dockerfile === null) return null
  const ports = Array.isArray(service['ports']) ? service['ports'] : []
  return {
    kind: 'compose',
    saidBy: path,
    name,
    dockerfile,
    context,
    target: plainTarget(stringAt(fields, 'target')),
    makesNoImage: false,
    publishesPorts: ports.length > 0,
    publishedPorts: containerPorts(ports),
    hasHealthcheck: isObject(service['healthcheck']) && service['healthcheck']['disable'] !== true,
    overridesCommand: service['command'] !== undefined || service['entrypoint'] !== undefined,
    command: commandOf(service['command']),
    mountsDocker: JSON.stringify(service['volumes'] ?? null).includes('docker.sock'),
    hasInit: service['init'] === true,
    isPrivileged: service['privileged'] === true,
  }
}

/** `8080:5000`, `127.0.0.1:8080:5000/tcp`, `5000` and `{ target: 5000 }`: the last number is that of the container. */
function containerPorts(ports: readonly unknown[]): readonly string[] | null {
  const found: string[] = []
  for (const one of ports) {
    const written = isObject(one) ? `${one['target']}/${one['protocol'] ?? 'tcp'}` : String(one)
    const [, port, protocol] = /(?:^|:)(\d{1,5})(?:\/(\w+))?$/.exec(withDefaults(written) ?? '') ?? []
    if (port === undefined) return null
    if (protocol === undefined || protocol === 'tcp') found.push(port)
  }
  return found
}

function commandOf(written: unknown): string | null {
  if (typeof written === 'string') return written
  return Array.isArray(written) ? written.map(String).join(' ') : null
}

/** A path as written, resolved in the repository; null for URLs, absolute paths and undecided variables. */
export function localPath(directory: string, written: string): string | null {
  const text = withDefaults(written)
  if (text === null || text.startsWith('/') || text.startsWith('~') || /^[a-z+]+:\/\/|^git@/i.test(text))
    return null
  return resolvePath(directory, text)
}

export function plainTarget(written: string | null): string | null {
  const text = written === null ? null : withDefaults(written)
  return text === '' ? null : text
}

/** `${NAME:-default}` and `${NAME-default}` by their default; null when a variable has none. */
function withDefaults(text: string): string | null {
  const filled = text.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, '$1')
  return filled.includes('$') ? null : filled
}
