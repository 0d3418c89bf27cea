/** The `--mount` flags of RUN (moby/buildkit `instructions/commands_runmount.go` and `dockerfile2llb/convert_runmount.go`). */
import { csvFields } from '../syntax/csv.ts'
import type { Flag } from '../syntax/tree.ts'
import { nearest } from '../syntax/wording.ts'
import type { Mount } from './model.ts'

export type ReadMount =
  | { readonly mount: Mount }
  | { readonly problem: string; readonly suggestion: string | null }

/** Expands one value of an option. */
export type ExpandValue = (value: string) => { readonly text: string; readonly problem: string | null }

const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'] as const
const SHARINGS = ['shared', 'private', 'locked']
const KEYS = [
  'type', 'from', 'source', 'target', 'readonly', 'id', 'sharing', 'required', 'size', 'mode', 'uid', 'gid', 'src', 'dst',
  'destination', 'ro', 'rw', 'readwrite', 'env',
] // biome-ignore format: a table
const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True']
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False']

/** What is wrong with a mount, as the end of a sentence. */
class BadMount extends Error {
  readonly suggestion: string | null

  constructor(message: string, suggestion: string | null = null) {
    super(message)
    this.suggestion = suggestion
  }
}

interface Draft {
  type: Mount['type']
  from: string | null
  source: string
  target: string
  id: string
  readOnly: boolean | null
  sharing: string
  required: boolean
  size: string | null
  env: string | null
  mode: number | null
  uid: number | null
  gid: number | null
}

/** The stage or image that a mount takes from, before any expansion, which BuildKit does not do for it; null for none. */
export function mountSource(flag: Flag): string | null {
  let from: string | null = null
  for (const field of csvFields(flag.value ?? '') ?? []) {
    const { key, value } = cut(field)
    if (key === 'from' && value !== null) from = value
  }
  return from === '' ? null : from
}

export function readMount(flag: Flag, expand: ExpandValue): ReadMount {
  try {
    return { mount: read(flag, expand) }
  } catch (error) {
    if (!(error instanceof BadMount)) throw error
    return { problem: error.message, suggestion: error.suggestion }
  }
}

function read(flag: Flag, expand: ExpandValue): Mount {
  const fields = csvFields(flag.value ?? '')
  if (!fields) throw new BadMount('its options are no comma-separated list')
  const draft: Draft = {
    type: 'bind', from: null, source: '', target: '', id: '', readOnly: null, sharing: '', required: false, size: null,
    env: null, mode: null, uid: null, gid: null,
  } // biome-ignore format: a table
  for (const field of fields) {
    const { key, value } = cut(field)
    if (value === null) setBare(draft, key)
    else setValue(draft, key, expanded(value, expand))
  }
  check(draft)
  const { type, readOnly } = draft
  return { ...draft, flag, readOnly: readOnly ?? (type !== 'cache' && type !== 'tmpfs') }
}

function cut(field: string): { key: string; value: string | null } {
  const equals = field.indexOf('=')
  if (equals === -1) return { key: field.toLowerCase(), value: null }
  return { key: field.slice(0, equals).toLowerCase(), value: field.slice(equals + 1) }
}

function expanded(value: string, expand: ExpandValue): string {
  const { text, problem } = expand(value)
  if (problem !== null) throw new BadMount(`\`${value}\` cannot be expanded: ${problem}`)
  return text
}

function setBare(draft: Draft, key: string): void {
  if (key === 'readonly' || key === 'ro') draft.readOnly = true
  else if (key === 'readwrite' || key === 'rw') draft.readOnly = false
  else if (key === 'required') setRequired(draft, true)
  else throw new BadMount(`\`${key}\` needs a value, as in \`${key}=…\``, nearest(key, KEYS))
}

function setRequired(draft: Draft, value: boolean): void {
  if (draft.type !== 'secret' && draft.type !== 'ssh') {
    throw new BadMount(
      `\`required\` is for mounts of type secret and ssh, named before it; this is a ${draft.type} mount`,
    )
  }
  draft.required = value
}

function setValue(draft: Draft, key: string, value: string): void {
  const setter = SETTERS.get(key)
  if (!setter) throw new BadMount(`\`${key}\` is no option of a mount`, nearest(key, KEYS))
  setter(draft, value, key)
}

type Setter = (draft: Draft, value: string, key: string) => void

const setSource: Setter = (draft, value) => {
  draft.source = value
}
const setTarget: Setter = (draft, value) => {
  draft.target = value
}
const setReadOnly: Setter = (draft, value, key) => {
  draft.readOnly = bool(value, key)
}
const setReadWrite: Setter = (draft, value, key) => {
  draft.readOnly = !bool(value, key)
}

const SETTERS: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['type', setType],
  ['from', (draft, value) => { draft.from = value === '' ? null : value }],
  ['source', setSource],
  ['src', setSource],
  ['target', setTarget],
  ['dst', setTarget],
  ['destination', setTarget],
  ['readonly', setReadOnly],
  ['ro', setReadOnly],
  ['readwrite', setReadWrite],
  ['rw', setReadWrite],
  ['required', (draft, value, key) => setRequired(draft, bool(value, key))],
  ['size', setSize],
  ['id', (draft, value) => { draft.id = value }],
  ['sharing', setSharing],
  ['mode', (draft, value, key) => { draft.mode = integer(value, key, 8) }],
  ['uid', (draft, value, key) => { draft.uid = integer(value, key, 10) }],
  ['gid', (draft, value, key) => { draft.gid = integer(value, key, 10) }],
  ['env', (draft, value) => { draft.env = value }],
]) // biome-ignore format: a table

function setType(draft: Draft, value: string): void {
  const type = TYPES.find((known) => known === value.toLowerCase())
  if (!type)
    throw new BadMount(`\`${value}\` is no type of mount: ${TYPES.join(', ')}`, nearest(value, TYPES))
  draft.type = type
}

function setSize(draft: Draft, value: string): void {
  if (draft.type !== 'tmpfs')
    throw new BadMount(`\`size\` is for tmpfs mounts, and this is a ${draft.type} mount`)
  if (!isSize(value)) throw new BadMount(`\`${value}\` is no size, as in 64m`)
  draft.size = value
}

function setSharing(draft: Draft, value: string): void {
  const sharing = value.toLowerCase()
  if (!SHARINGS.includes(sharing)) {
    throw new BadMount(`\`${value}\` is no sharing: ${SHARINGS.join(', ')}`, nearest(value, SHARINGS))
  }
  draft.sharing = sharing
}

function bool(value: string, key: string): boolean {
  if (TRUE.includes(value)) return true
  if (FALSE.includes(value)) return false
  throw new BadMount(`\`${key}=${value}\` is neither true nor false`)
}

const LARGEST_UINT32 = 0xffff_ffff

function integer(value: string, key: string, radix: 8 | 10): number {
  const number = (radix === 8 ? /^[0-7]+$/ : /^[0-9]+$/).test(value)
    ? Number.parseInt(value, radix)
    : Number.NaN
  if (number <= LARGEST_UINT32) return number
  throw new BadMount(`\`${key}=${value}\` is no ${radix === 8 ? 'octal ' : ''}number`)
}

const NUMBER = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
const UNIT = /^(?:b|[kmgtp](?:b|ib)?)?$/i

/** docker/go-units RAMInBytes: a number and perhaps one space, up to its last digit, dot or space; then a unit. */
function isSize(text: string): boolean {
  const at = Math.max(...Array.from('0123456789. ', (character) => text.lastIndexOf(character)))
  const number = text.charAt(at) === ' ' ? text.slice(0, at) : text.slice(0, at + 1)
  return at !== -1 && NUMBER.test(number) && UNIT.test(text.slice(at + 1))
}

function check(draft: Draft): void {
  const { type } = draft
  for (const key of ['mode', 'uid', 'gid'] as const) {
    if (draft[key] !== null && (type === 'bind' || type === 'tmpfs')) {
      throw new BadMount(`\`${key}\` is not for ${type} mounts`)
    }
  }
  if (type === 'secret') checkSecret(draft)
  if (draft.sharing !== '' && type !== 'cache')
    throw new BadMount(`\`sharing\` is for cache mounts, and this is a ${type} mount`)
  if (type === 'ssh' && draft.source !== '') throw new BadMount('an ssh mount has no `source`')
}

function checkSecret({ from, sharing, source, target, id }: Draft): void {
  if (from !== null) throw new BadMount('a secret is not taken from a stage: drop `from`')
  if (sharing !== '') throw new BadMount('a secret has no `sharing`')
  if (source === '' && target === '' && id === '')
    throw new BadMount('a secret needs an `id`, a `source` or a `target`')
  if (source !== '' && id !== '') throw new BadMount('a secret has a `source` or an `id`, not both')
}
