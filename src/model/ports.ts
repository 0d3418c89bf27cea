/** The ports of EXPOSE (moby/buildkit `dockerfile2llb/convert_expose.go`). */

/** Ports `start` to `end`, both included, of one protocol. */
export interface PortRange {
  readonly start: number
  readonly end: number
  readonly protocol: string
}

export type PortSpec = { readonly range: PortRange } | { readonly problem: string }

const HIGHEST = 65_535
const PROTOCOLS = ['tcp', 'udp', 'sctp']

/** `[ip:]host:container/protocol`, of which only the container's port is kept. */
export function parsePort(text: string): PortSpec {
  const parts = text.split(':')
  const container = parts.pop() ?? ''
  const host = parts.pop() ?? ''
  const ip = parts.join(':')
  const [ports = '', ...rest] = container.split('/')
  const protocol = rest.join('/') || 'tcp'
  if (ports === '') return { problem: 'no port is named' }
  if (!PROTOCOLS.includes(protocol.toLowerCase())) {
    return { problem: `\`${protocol}\` is no protocol: it is tcp, udp or sctp` }
  }
  if (ip !== '' && !isAddress(ip)) return { problem: `\`${ip}\` is no IP address` }
  return withHost(parseRange(ports), host, ports, protocol.toLowerCase())
}

function withHost(range: Span | null, host: string, ports: string, protocol: string): PortSpec {
  if (!range) return { problem: `\`${ports}\` is no port or range of ports from 0 to ${HIGHEST}` }
  if (host !== '') {
    const hosts = parseRange(host)
    if (!hosts) return { problem: `\`${host}\` is no port or range of ports from 0 to ${HIGHEST}` }
    if (range.end !== range.start && range.end - range.start !== hosts.end - hosts.start) {
      return { problem: `the ranges \`${host}\` and \`${ports}\` have different lengths` }
    }
  }
  return { range: { ...range, protocol } }
}

interface Span {
  readonly start: number
  readonly end: number
}

function parseRange(text: string): Span | null {
  const dash = text.indexOf('-')
  const first = dash === -1 ? text : text.slice(0, dash)
  const second = dash === -1 ? first : text.slice(dash + 1)
  const start = parseNumber(first)
  const end = first === second ? start : parseNumber(second)
  if (start === null || end === null || end < start) return null
  return { start, end }
}

function parseNumber(text: string): number | null {
  if (!/^[+-]?[0-9]+$/.test(text)) return null
  const port = Number(text)
  return port >= 0 && port <= HIGHEST ? port + 0 : null
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/

function isAddress(text: string): boolean {
  const ip = /^\[([^[\]]*)\]$/.exec(text)?.[1] ?? text
  return IPV4.test(ip) || (/^[0-9a-fA-F:.]+$/.test(ip) && ip.includes(':') && URL.canParse(`http://[${ip}]/`))
}

/** `8080/tcp` for every port, sorted by code unit. */
export function listPorts(ranges: Iterable<PortRange>): string[] {
  const ports = new Set<string>()
  for (const { start, end, protocol } of merged(ranges)) {
    for (let port = start; port <= end; port += 1) ports.add(`${port}/${protocol}`)
  }
  return [...ports].sort()
}

/** Joins overlapping ranges, so that many wide ones cost no more than their union. */
function merged(ranges: Iterable<PortRange>): PortRange[] {
  const sorted = [...ranges].sort((a, b) =>
    a.protocol === b.protocol ? a.start - b.start : a.protocol < b.protocol ? -1 : 1,
  )
  const list: PortRange[] = []
  for (const range of sorted) {
    const last = list.at(-1)
    if (last && last.protocol === range.protocol && range.start <= last.end) {
      list[list.length - 1] = { ...last, end: Math.max(last.end, range.end) }
    } else {
      list.push(range)
    }
  }
  return list
}
