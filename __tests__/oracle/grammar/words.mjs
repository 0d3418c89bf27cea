// The grammar inside one instruction: words with quotes, escapes and variables, and JSON lists.
import { readFileSync } from 'node:fs'

export const words = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'))

export function expansion(r, depth = 0) {
  const name = r.one(words.names)
  const inner = () =>
    depth < 2 && r.chance(0.3)
      ? expansion(r, depth + 1)
      : r.one(['x', 'a.b', '', 'b*', '"q r"', "'s'", '\\}', '?', '.'])
  const tight = () => inner().replaceAll(' ', '_')
  return r.one([
    () => `$${name}`,
    () => `\${${name}}`,
    () => `\${${name}${r.one(['-', ':-', '+', ':+'])}${tight()}}`,
    () =>
      `\${${name}${r.one(['#', '##', '%', '%%'])}${r.one(['*', '?', 'a', '*.', '.*', '*a*', '\\*', '[a-z]', '"*"', '.', 'v', '', '(', '$B'])}}`,
    () =>
      `\${${name}/${r.one(['a', '.', '*', '?', '\\/', 'b*', '"."', '', '$B'])}/${r.one(['-', '', 'zz', '$A', '\\/', '&', '$1'])}}`,
    () => `\${${name}//${r.one(['a', '.', '?', '\\/', 'o'])}/${r.one(['-', '', 'zz', '${B}'])}}`,
  ])()
}

/** One word of the word grammar: quotes, escapes, variables. `wild` lets through what may not parse. */
export function word(r, wild = false) {
  const part = () =>
    r.one([
      () => r.one(wild ? words.plain : words.safe),
      () => r.one(wild ? words.plain : words.safe),
      () => expansion(r).replaceAll(' ', '_'),
      () =>
        `"${r.one(['a b', 'q', '', "it's", '$A', '${B:-x y}', '\\"', '\\\\', '\\$A', '\\n', 'a\\b', '#', '`', '<<EOF'])}"`,
      () => `'${r.one(['a b', 'q', '', '"', '$A', '\\', '${B}', '#'])}'`,
      () => r.one(['\\ ', '\\$A', '\\"', "\\'", '\\\\', '\\a', '$$', '$', 'a$', '$1', '$@', '\\é']),
    ])()
  const text = r.some(1, wild ? 4 : 2, part).join('')
  if (!wild) return text
  if (r.chance(0.06)) return text + r.one(words.badExpansions)
  if (r.chance(0.05)) return text + r.one(['"', "'", '\\', '"a', "'b c"])
  return text
}

export const blank = (r) => (r.chance(0.85) ? ' ' : r.one(['  ', '\t', ' \t ', '\v', '\f']))
export const spaced = (r, list) => list.reduce((line, item) => line + blank(r) + item)

export function json(r, items) {
  const gap = () => (r.chance(0.8) ? '' : r.one([' ', '  ', '\t']))
  const text = (item) =>
    JSON.stringify(item).replace(/[aé]/g, (char) =>
      r.chance(0.1) ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char,
    )
  return `[${gap()}${items.map(text).join(`${gap()},${r.chance(0.8) ? ' ' : gap()}`)}${gap()}]`
}
