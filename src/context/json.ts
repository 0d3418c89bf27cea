/** JSON as people keep it in repositories: comments, trailing commas and byte order marks are tolerated. */
import { withoutComments } from './comments.ts'

export type JsonObject = { readonly [key: string]: unknown }

const COMMENTS = { line: '//', block: ['/*', '*/'], quotes: '"' } as const

/** The value of a JSON text with comments; undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(withoutTrailingCommas(withoutComments(text.replace(/^\uFEFF/, ''), COMMENTS)))
  } catch {
    return undefined
  }
}

/** What a JSON text that was cut short says up to its last whole member; undefined when it has none. */
export function parseCutJson(text: string): unknown {
  const open: string[] = []
  let end = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '"') at = stringEnd(text, at)
    else if (character === '{' || character === '[') open.push(character)
    else if (character === '}' || character === ']') open.pop()
    if (character !== ',' && character !== '}' && character !== ']') continue
    end = character === ',' ? at : at + 1
    depth = open.length
  }
  const closing = open.slice(0, depth).reverse()
  return parseJson(text.slice(0, end) + closing.map((one) => (one === '{' ? '}' : ']')).join(''))
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(value: unknown, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

export function stringAt(value: unknown, key: string): string | null {
  const found = isObject(value) ? value[key] : undefined
  return typeof found === 'string' ? found : null
}

export function stringsAt(value: unknown, key: string): readonly string[] {
  const found = isObject(value) ? value[key] : undefined
  return Array.isArray(found) ? found.filter((item): item is string => typeof item === 'string') : []
}

/** The string values of an object, for `scripts`, `dependencies` and their like. */
export function stringMap(value: unknown): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  if (!isObject(value)) return map
  for (const [key, item] of Object.entries(value)) if (typeof item === 'string') map.set(key, item)
  return map
}

/**
 * The object that opens at the first `{` at or behind `from`, when its end is there.
 * Reads what is left of a file that was cut short.
 */
export function objectFrom(text: string, from: number): JsonObject | null {
  const start = text.indexOf('{', from)
  if (start === -1) return null
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = stringEnd(text, at)
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) {
      const value = parseJson(text.slice(start, at + 1))
      return isObject(value) ? value : null
    }
  }
  return null
}

/** Offset of the quote that closes the string opened at `at`; the end of the text when none does. */
function stringEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === '"') return end
  }
  return text.length
}

function withoutTrailingCommas(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') {
      const end = stringEnd(text, at)
      out += text.slice(at, end + 1)
      at = end
    } else if (text[at] !== ',' || !/^\s*[}\]]/.test(text.slice(at + 1, at + 200))) out += text[at]
  }
  return out
}
