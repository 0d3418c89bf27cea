/** Values that nobody is to read, kept out of what is reported. Pure. */
import type { Variables } from './engine.ts'
import type { RunObservation } from './observation.ts'

/** Shorter ones are too common to be masked without spoiling the rest. */
const SHORTEST_SECRET = 6

/** The text without any of the values. */
export function masked(text: string, values: readonly string[]): string {
  return [...new Set(values.map((value) => value.trim()))]
    .filter((value) => value.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.replaceAll(value, '***'), text)
}

/** What was seen of a run, without the values that its program may have written. */
export function withoutValues(seen: RunObservation, variables: Variables): RunObservation {
  const told = <T extends { readonly output: string } | null>(said: T): T =>
    said && { ...said, output: hidden(said.output, variables) }
  return {
    ...seen,
    output: hidden(seen.output, variables),
    tail: hidden(seen.tail, variables),
    health: told(seen.health),
    smoke: told(seen.smoke),
  }
}

/** The text with the values masked; those that are too short for that where they stand behind their name. */
export function hidden(text: string, variables: Variables): string {
  const named = [...variables].filter(([, value]) => value !== '')
  const long = masked(
    text,
    named.flatMap(([, value]) => formsOf(value)),
  )
  return named.reduce((rest, [name, value]) => rest.replaceAll(`${name}=${value}`, `${name}=***`), long)
}

/** As it is, line by line, as a string of JSON, and the password of a URL: so do programs write what they were given. */
function formsOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n/)
  const quoted = JSON.stringify(value).slice(1, -1)
  return [value, quoted, ...lines, ...passwordOf(value)]
}

function passwordOf(value: string): readonly string[] {
  const password = URL.canParse(value) ? new URL(value).password : ''
  if (password === '') return []
  try {
    return [password, decodeURIComponent(password)]
  } catch {
    return [password]
  }
}
