/** One line of comma-separated fields, the notation of `--mount` and `--device` (tonistiigi/go-csvvalue). */

/** The fields of `text`; null when BuildKit refuses it: empty, or with a quote where none may stand. */
export function csvFields(text: string): string[] | null {
  let line = text.endsWith('\n') ? text.slice(0, text.endsWith('\r\n') ? -2 : -1) : text
  if (line === '') return null
  const fields: string[] = []
  for (;;) {
    const field = line.startsWith('"') ? quotedField(line) : plainField(line)
    if (field === null) return null
    fields.push(field.value)
    if (field.end === line.length) return fields
    line = line.slice(field.end + 1)
  }
}

interface Field {
  readonly value: string
  readonly end: number
}

function plainField(line: string): Field | null {
  const comma = line.indexOf(',')
  const end = comma === -1 ? line.length : comma
  const value = line.slice(0, end)
  return value.includes('"') ? null : { value, end }
}

/** A field in quotes, in which two quotes stand for one. */
function quotedField(line: string): Field | null {
  let value = ''
  let at = 1
  for (;;) {
    const quote = line.indexOf('"', at)
    if (quote === -1) return null
    value += line.slice(at, quote)
    const next = line[quote + 1]
    if (next !== '"') return next === undefined || next === ',' ? { value, end: quote + 1 } : null
    value += '"'
    at = quote + 2
  }
}

/** A field cut at its first `=`; null for the value when it has none. */
export function keyAndValue(field: string): { readonly key: string; readonly value: string | null } {
  const equals = field.indexOf('=')
  return equals === -1
    ? { key: field, value: null }
    : { key: field.slice(0, equals), value: field.slice(equals + 1) }
}
