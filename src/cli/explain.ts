/** `stagewright explain RULE`: the rule's page, as it stands beside the rule. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from '../../rules/index.ts'
import { UsageError } from '../io/usage-error.ts'
import { nearest } from '../syntax/wording.ts'
import { HOMEPAGE } from '../version.ts'
import { readArguments } from './arguments.ts'
import { EXIT, type Terminal } from './terminal.ts'

export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {})
  if (values.help) {
    terminal.stdout((await import('./help.ts')).helpFor('explain'))
    return EXIT.ok
  }
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0)
    throw new UsageError('explain takes one rule; see stagewright rules')
  const rule = rules.find(({ id, aliases }) => id === name || aliases.includes(name))
  if (!rule) {
    const near = nearest(
      name,
      rules.flatMap(({ id, aliases }) => [id, ...aliases]),
    )
    throw new UsageError(
      `there is no rule ${name}${near ? `; did you mean ${near}?` : '; see stagewright rules'}`,
    )
  }
  terminal.stdout(page(rule.id))
  return EXIT.ok
}

/** Package and repository carry the pages beside dist/; a bundle that was copied out alone only knows the address. */
function page(id: string): string {
  try {
    return readFileSync(join(packageRoot(), 'rules', id, 'README.md'), 'utf8')
  } catch {
    return `${HOMEPAGE}/blob/main/rules/${id}/README.md\n`
  }
}

/** dist/cli/ stands two levels below the package. */
function packageRoot(): string {
  return join(fileURLToPath(import.meta.url), '../../..')
}
