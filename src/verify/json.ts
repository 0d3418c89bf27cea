/** Reading what other programs print as JSON: nothing is trusted to have its shape. */

/** The value at a path of keys and indexes; undefined when any step is missing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Object.getOwnPropertyDescriptor(here, String(key))?.value
  }
  return here
}

/** The strings of an array; empty for anything else. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The keys of an object, sorted. */
export function keys(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).sort() : []
}

export function record(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(keys(value).map((key) => [key, text(at(value, key))]))
}

/** The value of a JSON text, undefined when it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
