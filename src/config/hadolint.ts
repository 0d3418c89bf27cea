/** hadolint's configuration -> what of it can be said in ours, and what cannot. */
import { parseDocument } from 'yaml'
import type { Rule, Severity } from '../lint/rule.ts'

/** What hadolint's rules answer to here. */
export type KnownRule = Pick<Rule, 'id' | 'aliases' | 'options'>

export interface Migration {
  /** By rule id, as the configuration file says it. */
  readonly rules: Readonly<
    Record<string, Severity | 'off' | { severity: Severity; allow: readonly string[] }>
  >
  /** False where hadolint obeys no comments. */
  readonly allowInline: boolean
  /** From which severity on the check fails; null when hadolint's file does not say. */
  readonly failOn: Severity | 'never' | null
  /** One line each. */
  readonly taken: readonly string[]
  readonly left: readonly string[]
}

/** What is wrong with the file, without its path. */
export class HadolintError extends Error {
  override readonly name = 'HadolintError'
}

const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['style', 'info'],
])
const ORDER: readonly Severity[] = ['info', 'warning', 'error']

/** The rule about registries. */
const REGISTRIES = 'DL3026'

/** Keys that say how hadolint prints. */
const MEANINGLESS = new Set(['format', 'no-color', 'verbose'])
const UNDERSTOOD = new Set([
  'ignored',
  'override',
  'trustedRegistries',
  'failure-threshold',
  'no-fail',
  'disable-ignore-pragma',
])

/** What is read so far. */
interface Account {
  readonly said: Readonly<Record<string, unknown>>
  readonly rules: readonly KnownRule[]
  readonly settings: Map<string, Severity | 'off'>
  /** Codes that no rule answers to. */
  readonly unknown: Set<string>
  readonly taken: string[]
  readonly left: string[]
}

/** Throws HadolintError. What has not the shape that hadolint asks for is left, and said. */
export function readHadolint(text: string, rules: readonly KnownRule[]): Migration {
  const said = parse(text)
  const account: Account = { said, rules, settings: new Map(), unknown: new Set(), taken: [], left: [] }
  const { settings, unknown, taken, left } = account
  for (const code of wordsIn(said, 'ignored', left)) turnOff(account, code)
  for (const [level, codes] of overrides(said, left)) for (const code of codes) raise(account, code, level)
  const trusted = trustedIn(account)
  const failOn = thresholdIn(account)
  const allowInline = said['disable-ignore-pragma'] !== true
  if (!allowInline) taken.push('disable-ignore-pragma: comments ignore nothing')
  if (unknown.size > 0)
    left.push(`${[...unknown].join(', ')}: no rule here answers to ${unknown.size === 1 ? 'it' : 'them'}`)
  for (const key of Object.keys(said))
    if (!UNDERSTOOD.has(key) && !MEANINGLESS.has(key)) left.push(`${key}: there is nothing like it here`)
  return { rules: { ...Object.fromEntries(settings), ...trusted }, allowInline, failOn, taken, left }
}

function turnOff({ rules, settings, unknown, taken }: Account, code: string): void {
  const rule = ruleOf(rules, code)
  if (!rule) unknown.add(code)
  else if (!settings.has(rule.id)) {
    settings.set(rule.id, 'off')
    taken.push(`${code} is ignored: ${rule.id} is off${alsoCalled(rule, code)}`)
  }
}

/** Of two codes for one rule the graver decides, and either against one that is ignored. */
function raise({ rules, settings, unknown, taken }: Account, code: string, level: Severity): void {
  const rule = ruleOf(rules, code)
  const before = rule ? settings.get(rule.id) : undefined
  if (!rule) unknown.add(code)
  else if (before === undefined || before === 'off' || ORDER.indexOf(before) < ORDER.indexOf(level)) {
    settings.set(rule.id, level)
    taken.push(`${code} is overridden: ${rule.id} is ${level}${alsoCalled(rule, code)}`)
  }
}

function ruleOf(rules: readonly KnownRule[], code: string): KnownRule | undefined {
  return rules.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === code.toLowerCase()))
}

function parse(text: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(text, { prettyErrors: false })
  const [broken] = document.errors
  if (broken) throw new HadolintError(broken.message)
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new HadolintError(error instanceof Error ? error.message : String(error))
  }
  if (value === null || value === undefined) return {}
  if (!isRecord(value)) throw new HadolintError('it is no mapping')
  return value
}

/** A list of words, or one. */
function wordsIn(said: Readonly<Record<string, unknown>>, key: string, left: string[]): readonly string[] {
  const value = said[key]
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  if (list.every((item) => typeof item === 'string')) return list
  left.push(`${key}: it is no list of words`)
  return []
}

function overrides(said: Readonly<Record<string, unknown>>, left: string[]) {
  const { override } = said
  if (override === undefined || override === null) return []
  if (!isRecord(override)) {
    left.push('override: it is no mapping from severities to rules')
    return []
  }
  return [...SEVERITIES].map(([level, severity]) => [severity, wordsIn(override, level, left)] as const)
}

function alsoCalled({ aliases }: KnownRule, code: string): string {
  const others = aliases.filter((alias) => /^(DL|SC)\d/.test(alias) && alias !== code.toUpperCase())
  return others.length === 0 ? '' : `, which is ${others.join(' and ')} too`
}

function thresholdIn({ said, taken, left }: Account): Migration['failOn'] {
  if (said['no-fail'] === true) {
    taken.push('no-fail: nothing fails the check')
    return 'never'
  }
  const threshold = said['failure-threshold']
  if (threshold === undefined || threshold === null) return null
  const word = String(threshold).toLowerCase()
  const failOn = word === 'ignore' || word === 'none' ? 'never' : SEVERITIES.get(word)
  if (failOn === undefined) {
    left.push(`failure-threshold: ${word.slice(0, 40)} is no severity`)
    return null
  }
  taken.push(
    `failure-threshold is ${word}: ${failOn === 'never' ? 'nothing fails the check' : `${failOn} fails it`}`,
  )
  return failOn
}

function trustedIn({ said, rules, settings, taken, left }: Account): Migration['rules'] {
  const registries = wordsIn(said, 'trustedRegistries', left)
  if (registries.length === 0) return {}
  const rule = ruleOf(rules, REGISTRIES)
  const options = rule?.options?.defaults
  if (!rule || !isRecord(options) || !('allow' in options)) {
    left.push(`trustedRegistries: no rule here answers to ${REGISTRIES}`)
    return {}
  }
  const severity = settings.get(rule.id) ?? 'error'
  if (severity === 'off') return {}
  taken.push(`trustedRegistries: ${rule.id} allows ${registries.join(', ')}`)
  return { [rule.id]: { severity, allow: registries } }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
