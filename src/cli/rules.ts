/** `stagewright rules`: every rule with category, severity and the names other tools know it by. */
import { rules as all } from '../../rules/index.ts'
import { UsageError } from '../io/usage-error.ts'
import { CATEGORIES, type Rule } from '../lint/rule.ts'
import { oneOf, readArguments } from './arguments.ts'
import { EXIT, type Terminal } from './terminal.ts'

const FORMATS = ['pretty', 'json', 'markdown'] as const

export async function rules(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, { format: { type: 'string', default: 'pretty' } })
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('rules'))
    return EXIT.ok
  }
  if (positionals.length > 0) throw new UsageError('rules takes no argument; explain shows one')
  const format = oneOf('--format', values.format, FORMATS)
  const sorted = [...all].sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category))
  if (format === 'json') terminal.stdout(`${JSON.stringify(sorted.map(described), null, 2)}\n`)
  else terminal.stdout(`${(format === 'markdown' ? markdown(sorted) : pretty(sorted)).join('\n')}\n`)
  return EXIT.ok
}

function described({ id, category, severity, summary, aliases }: Rule) {
  return { id, category, severity, summary, aliases }
}

function markdown(rules: readonly Rule[]): readonly string[] {
  const rows = rules.map(
    ({ id, category, severity, summary, aliases }) =>
      `| \`${id}\` | ${category} | ${severity} | ${summary} | ${aliases.join(', ')} |`,
  )
  return [
    '| rule | category | severity | what it asks for | also known as |',
    '|---|---|---|---|---|',
    ...rows,
  ]
}

function pretty(rules: readonly Rule[]): readonly string[] {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return CATEGORIES.flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category)
    if (own.length === 0) return []
    const rows = own.map(
      ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
    )
    return [category, ...rows, '']
  })
}
