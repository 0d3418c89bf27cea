/** The text of a configuration file -> Config, or one message that names the place and the valid words. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { nearest } from '../syntax/wording.ts'
import type { Config, RuleSetting } from './config.ts'
import { configSchema } from './schema.ts'

/** What is wrong with a configuration, with the place it stands. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads YAML (JSON is YAML). `rules` are the valid rule ids and `path` the file's name in messages. */
export function parseConfig(text: string, path: string, rules: readonly string[]): Config {
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

  for (const id of Object.keys(parsed.data.rules)) {
    if (!rules.includes(id))
      throw new ConfigError(`${at(['rules', id], 'key')}: unknown rule "${id}"${suggest(id, rules)}`)
  }
  return { ...parsed.data, rules: settingsOf(parsed.data.rules) } as Config
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
  if (first === 'propose') return Object.keys(shape.propose.unwrap().shape)
  if (first === 'ignores') return Object.keys(shape.ignores.unwrap().shape)
  return first === 'bases' ? ['like', 'user'] : []
}

function suggest(word: string, valid: readonly string[]): string {
  const near = nearest(word, valid)
  if (near) return `; did you mean "${near}"?`
  return valid.length > 0 && valid.length < 20 ? `; valid: ${valid.join(', ')}` : ''
}

function settingsOf(rules: z.infer<typeof configSchema>['rules']): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  for (const [id, value] of Object.entries(rules)) {
    if (typeof value === 'string') {
      settings[id] = { severity: value }
      continue
    }
    const { severity, ...options } = value
    settings[id] = severity === undefined ? { options } : { severity, options }
  }
  return settings
}
