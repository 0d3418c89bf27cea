/** Which flags an instruction takes, and with what values (BuildKit `instructions/bflag.go`, `commands_run*.go`). */
import { csvFields, keyAndValue } from './csv.ts'
import { parseDuration } from './duration.ts'
import type { Keyword, Statement } from './statement.ts'
import type { Flag } from './tree.ts'
import { nearest, oneOf, shown } from './wording.ts'

type Kind = 'boolean' | 'once' | 'many'
type Rules = Readonly<Record<string, Kind>>

const NONE: Rules = {}

/** Instructions that are not here drop their flags unread. */
const RULES: { readonly [K in Keyword]?: Rules } = {
  ADD: {
    chown: 'once',
    chmod: 'once',
    link: 'boolean',
    'keep-git-dir': 'boolean',
    checksum: 'once',
    unpack: 'boolean',
    exclude: 'many',
  },
  CMD: NONE,
  COPY: { chown: 'once', from: 'once', chmod: 'once', link: 'boolean', exclude: 'many', parents: 'boolean' },
  ENTRYPOINT: NONE,
  ENV: NONE,
  EXPOSE: NONE,
  FROM: { platform: 'once' },
  HEALTHCHECK: {
    interval: 'once',
    timeout: 'once',
    'start-period': 'once',
    'start-interval': 'once',
    retries: 'once',
  },
  LABEL: NONE,
  MAINTAINER: NONE,
  ONBUILD: NONE,
  RUN: { mount: 'many', network: 'once', security: 'once', device: 'many' },
  SHELL: NONE,
  USER: NONE,
  VOLUME: NONE,
  WORKDIR: NONE,
}

/** Notes every flag of the statement that BuildKit refuses. */
export function checkFlags(statement: Statement): void {
  const rules = RULES[statement.keyword]
  if (rules === undefined || statement.flags.length === 0) return
  const used = new Set<string>()
  for (const flag of statement.flags) {
    const kind = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined
    if (kind === undefined) {
      refuseUnknown(statement, flag, Object.keys(rules))
      continue
    }
    if (used.has(flag.name) && kind !== 'many') {
      statement.problems.add(flag.span, `\`--${flag.name}\` stands here a second time: keep only one.`)
    }
    used.add(flag.name)
    const complaint = kind === 'boolean' ? booleanComplaint(flag) : valueComplaint(statement.keyword, flag)
    if (complaint !== null) statement.problems.add(flag.span, complaint)
  }
}

function refuseUnknown(statement: Statement, flag: Flag, known: readonly string[]): void {
  const suggestion = nearest(flag.name, known)
  const written = `\`--${shown(flag.name)}\``
  const advice =
    known.length === 0
      ? `${statement.keyword} takes no flags`
      : `${statement.keyword} takes ${oneOf(known.map((name) => `--${name}`))}`
  statement.problems.add(
    flag.span,
    suggestion === null
      ? `${written} is not a flag BuildKit knows here: ${advice}.`
      : `${written} is not a flag BuildKit knows here: did you mean \`--${suggestion}\`?`,
    suggestion,
  )
}

function booleanComplaint(flag: Flag): string | null {
  if (flag.value === null || /^(?:true|false)$/i.test(flag.value)) return null
  return `\`--${flag.name}\` is true or false, not \`${shown(flag.value)}\`.`
}

function valueComplaint(keyword: Keyword, flag: Flag): string | null {
  if (flag.value === null) return `\`--${flag.name}\` needs a value: write \`--${flag.name}=...\`.`
  if (keyword === 'HEALTHCHECK') {
    return flag.name === 'retries' ? retriesComplaint(flag.value) : intervalComplaint(flag.name, flag.value)
  }
  return keyword === 'RUN' ? runComplaint(flag.name, flag.value) : null
}

function runComplaint(name: string, value: string): string | null {
  switch (name) {
    case 'mount':
      return mountComplaint(value)
    case 'device':
      return deviceComplaint(value)
    case 'network':
      return choiceComplaint(name, value, ['default', 'none', 'host'])
    default:
      return choiceComplaint(name, value, ['insecure', 'sandbox'])
  }
}

function choiceComplaint(name: string, value: string, choices: readonly string[]): string | null {
  return choices.includes(value) ? null : `\`--${name}\` is ${oneOf(choices)}, not \`${shown(value)}\`.`
}

/** BuildKit reads the other options of a mount only after variables are expanded; `from` may hold none. */
function mountComplaint(value: string): string | null {
  const fields = csvFields(value)
  if (fields === null) return csvComplaint('mount', value)
  for (const field of fields) {
    const { key, value: from } = keyAndValue(field)
    if (from === null || key.toLowerCase() !== 'from') continue
    const dollar = from.indexOf('$')
    if (dollar !== -1 && dollar !== from.length - 1) {
      return `\`from=${shown(from)}\` cannot hold a variable: name a stage with \`FROM ${shown(from)} AS name\` and mount from that.`
    }
  }
  return null
}

function csvComplaint(name: string, value: string): string {
  return value === ''
    ? `\`--${name}\` needs a value: it is empty.`
    : `The quotes in \`--${name}=${shown(value)}\` do not fit together: quote a whole \`key=value\`, or nothing.`
}

function deviceComplaint(value: string): string | null {
  const fields = csvFields(value)
  if (fields === null) return csvComplaint('device', value)
  let name = ''
  for (const field of fields) {
    const { key: written, value: option } = keyAndValue(field)
    const key = written.toLowerCase()
    if (key === 'required') {
      if (option === null || BOOLEANS.has(option)) continue
      return `\`required\` of \`--device\` is true or false, not \`${shown(option)}\`.`
    }
    const named = key === 'name' && option !== null
    if (name !== '') return secondNameComplaint(named, name, field)
    name = named ? option : field
  }
  return null
}

function secondNameComplaint(named: boolean, name: string, field: string): string {
  return named
    ? `\`--device\` names a device twice: \`${shown(name)}\` and \`${shown(field)}\`.`
    : `\`${shown(field)}\` is not an option of \`--device\`: it takes a name and \`required\`.`
}

/** `strconv.ParseBool`. */
const BOOLEANS: ReadonlySet<string> = new Set('1 t T TRUE true True 0 f F FALSE false False'.split(' '))

const MILLISECOND = 1_000_000n

function intervalComplaint(name: string, value: string): string | null {
  if (value === '') return null
  const duration = parseDuration(value)
  if (duration === null) {
    return `\`--${name}=${shown(value)}\` is not a duration: write a number with its unit, as in \`30s\`, \`500ms\` or \`1m30s\`; variables are not expanded here.`
  }
  if (duration === 0n || duration >= MILLISECOND) return null
  return `\`--${name}=${shown(value)}\` is too short: one millisecond is the least.`
}

function retriesComplaint(value: string): string | null {
  if (value === '') return null
  const count = /^[+-]?[0-9]+$/.test(value) ? Number(value) : Number.NaN
  if (count >= 0 && count <= 2_147_483_647) return null
  return `\`--retries=${shown(value)}\` is not a whole number from 0 up.`
}
