/** The text of a configuration file -> Config, or one message that names the place and the valid words. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Rule } from '../lint/rule.ts'
import { nearest } from '../syntax/wording.ts'
import type { Config, RuleSetting } from './config.ts'
import { configSchema } from './schema.ts'

/** What a configuration can say of a rule. */
export type RuleInfo = Pick<Rule, 'id' | 'options'>

/** What is wrong with a configuration, with the place it stands. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Reads YAML (JSON is YAML). `path` is the file's name in messages; `rules` are those there are, null when what is said
 * of rules is of no interest.
 */
export function parseConfig(text: string, path: string, rules: readonly RuleInfo[] | null): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const broken = document.errors[0]
  if (broken) throw new ConfigError(`${place(broken.pos[0])}: ${broken.message}`)

  const at: PlaceOf = (keys, of) => place(offsetOf(document, keys, of))
  const parsed = configSchema.safeParse(toPlain(document) ?? {})
  if (!parsed.success) throw new ConfigError(describe(parsed.error, at))

  const said = parsed.data.rules
  const settings = rules === null ? {} : settingsOf(said, new Map(rules.map((rule) => [rule.id, rule])), at)
  return { ...parsed.data, rules: settings } as Config
}

/** Aliases multiply (a billion laughs): yaml stops at 100 of them and throws. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : String(error))
  }
}

/** The place of a value, or of the key that it stands under. */
type PlaceOf = (keys: readonly PropertyKey[], of: 'key' | 'value') => string

function offsetOf(document: Document, keys: readonly PropertyKey[], of: 'key' | 'value'): number {
  const map = of === 'key' ? document.getIn(keys.slice(0, -1), true) : null
  const pair = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))
    : undefined
  const node = pair?.key ?? document.getIn(keys, true)
  return (isNode(node) ? node.range?.[0] : undefined) ?? document.contents?.range?.[0] ?? 0
}

function describe(error: z.ZodError, at: PlaceOf): string {
  const issue = error.issues[0]
  if (!issue) return 'the configuration is not valid'
  const where = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const within = where ? ` in ${where}` : ''
    return `${at([...issue.path, key], 'key')}: unknown key "${key}"${within}${suggest(key, validKeys(issue.path))}`
  }
  return `${at(issue.path, 'value')}: ${where}: ${issue.message}`
}

function validKeys(path: readonly PropertyKey[]): readonly string[] {
  const [first] = path
  const shape = configSchema.shape
  if (first === undefined) return Object.keys(shape)
  const proposing = shape.propose.unwrap().shape
  if (first === 'propose')
    return Object.keys(path[1] === 'answers' ? proposing.answers.unwrap().shape : proposing)
  if (first === 'ignores') return Object.keys(shape.ignores.unwrap().shape)
  return first === 'bases' ? ['like', 'user'] : []
}

function suggest(word: string, valid: readonly string[]): string {
  const near = nearest(word, valid)
  if (near) return `; did you mean "${near}"?`
  return valid.length > 0 && valid.length < 20 ? `; valid: ${valid.join(', ')}` : ''
}

function settingsOf(
  said: z.infer<typeof configSchema>['rules'],
  rules: ReadonlyMap<string, RuleInfo>,
  at: PlaceOf,
): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  for (const [id, value] of Object.entries(said)) {
    const rule = rules.get(id)
    if (!rule)
      throw new ConfigError(
        `${at(['rules', id], 'key')}: unknown rule "${id}"${suggest(id, [...rules.keys()])}`,
      )
    if (typeof value === 'string') {
      settings[id] = { severity: value }
      continue
    }
    const { severity, ...options } = value
    settings[id] = {
      ...(severity === undefined ? {} : { severity }),
      options: checkedOptions(rule, options, at),
    }
  }
  return settings
}

function checkedOptions(
  { id, options }: RuleInfo,
  said: Readonly<Record<string, unknown>>,
  at: PlaceOf,
): Record<string, unknown> {
  const schema = options?.schema(z) ?? z.strictObject({})
  const parsed = schema.safeParse(said)
  if (parsed.success) return parsed.data as Record<string, unknown>
  const [issue] = parsed.error.issues
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  const place = at(['rules', id, ...(key === undefined ? [] : [key])], 'key')
  if (issue?.code !== 'unrecognized_keys')
    throw new ConfigError(`${place}: ${id}.${String(key)}: ${issue?.message}`)
  const valid = schema instanceof z.ZodObject ? ['severity', ...Object.keys(schema.shape)] : []
  throw new ConfigError(`${place}: ${id} has no option "${String(key)}"${suggest(String(key), valid)}`)
}
