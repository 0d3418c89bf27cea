/** PEP 508: `name[extra] >=1.0 ; marker`, and names as PEP 503 compares them. */
import type { Dependency } from './declared.ts'

export function pythonName(written: string): string {
  return written.toLowerCase().replace(/[-_.]+/g, '-')
}

const REQUIREMENT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/s

/** Null for text that is no requirement. */
export function parseRequirement(
  text: string,
  group: Dependency['group'] = 'runtime',
  label: string | null = null,
): Dependency | null {
  const [, name, rest = ''] = REQUIREMENT.exec(text.trim()) ?? []
  if (name === undefined || (rest !== '' && !/^[<>=!~(;@]/.test(rest))) return null
  const version = (rest.split(';')[0] ?? '').trim()
  return { name: pythonName(name), version: version === '' ? null : version, group, label }
}
