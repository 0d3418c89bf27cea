/** Image references (distribution/reference, which BuildKit asks). */

const SHA256_ALONE = /^[a-f0-9]{64}$/
const PORT = /:[0-9]+$/
const HOST_PART = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/
const IPV6_HOST = /^\[[a-fA-F0-9:]+\]$/
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/
const TAG = /^\w[\w.-]{0,127}$/
const LONGEST_PATH = 255
/** Hexadecimal digits of the digests that exist. */
const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])

/** Why BuildKit refuses a reference, as the end of a sentence; null when it takes it. */
export function referenceProblem(reference: string): string | null {
  if (SHA256_ALONE.test(reference)) return 'it is a bare digest'
  const { domain, rest } = splitDomain(reference)
  const remote = rest.split(':', 1)[0] ?? ''
  if (remote.toLowerCase() !== remote) return 'the name of a repository is written in lower case'
  const { name, tag, digest } = splitReference(`${domain}/${rest}`)
  if (!isName(name)) return 'the name has parts that no image has'
  if (pathLength(name) > LONGEST_PATH) return `the name is longer than ${LONGEST_PATH} characters`
  if (tag === '') return 'there is no tag behind the colon'
  if (tag !== null && !TAG.test(tag)) return `\`${tag}\` is no tag`
  if (digest !== null && !isDigest(digest)) return `\`${digest}\` is no digest`
  return null
}

/** A digest of an algorithm that BuildKit knows, with the right number of lower-case digits. */
export function isDigest(text: string): boolean {
  const colon = text.indexOf(':')
  const length = DIGEST_LENGTHS.get(text.slice(0, Math.max(colon, 0)))
  const digits = text.slice(colon + 1)
  return length === digits.length && /^[a-f0-9]+$/.test(digits)
}

function splitDomain(reference: string): { domain: string; rest: string } {
  const slash = reference.indexOf('/')
  const first = reference.slice(0, Math.max(slash, 0))
  if (slash === -1) return { domain: 'docker.io', rest: `library/${reference}` }
  const isDomain = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first
  if (!isDomain) return { domain: 'docker.io', rest: reference }
  const rest = reference.slice(slash + 1)
  if (first !== 'index.docker.io' && first !== 'docker.io') return { domain: first, rest }
  return { domain: 'docker.io', rest: rest.includes('/') ? rest : `library/${rest}` }
}

function splitReference(text: string): { name: string; tag: string | null; digest: string | null } {
  const at = text.indexOf('@')
  const digest = at === -1 ? null : text.slice(at + 1)
  const named = at === -1 ? text : text.slice(0, at)
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  if (colon === -1) return { name: named, tag: null, digest }
  return { name: named.slice(0, colon), tag: named.slice(colon + 1), digest }
}

/** Path parts behind a host, or path parts alone. */
function isName(name: string): boolean {
  const parts = name.split('/')
  if (!parts.slice(1).every((part) => PATH_PART.test(part))) return false
  const [first = ''] = parts
  return PATH_PART.test(first) || (parts.length > 1 && isHost(first))
}

function isHost(text: string): boolean {
  const host = text.replace(PORT, '')
  return IPV6_HOST.test(host) || host.split('.').every((part) => HOST_PART.test(part))
}

function pathLength(name: string): number {
  const slash = name.indexOf('/')
  return isHost(name.slice(0, Math.max(slash, 0))) ? name.length - slash - 1 : name.length
}
