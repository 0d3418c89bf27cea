/** The options of BuildKit's own linter in `# check=` (moby/buildkit `linter/linter.go`): wrong ones stop the build. */
import type { Dockerfile } from '../syntax/tree.ts'
import { type Problems, quoted } from './problems.ts'

const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/

export function checkLinterOptions({ directives }: Dockerfile, problems: Problems): void {
  const directive = directives.find(({ name }) => name === 'check')
  const [value = ''] = directive?.value.split(' ', 1) ?? []
  if (!directive || value.trim() === '') return
  for (const option of options(value)) {
    if (!isOption(option)) {
      const message = `${quoted(option)} is no option of \`# check=\`: write skip=…, experimental=… or error=true.`
      problems.ofFile(directive.span, message)
    }
  }
}

/** Parted by `;`, of which only the first two part. */
function options(value: string): string[] {
  const [first = '', second, ...rest] = value.trim().split(';')
  return [first, ...(second === undefined ? [] : [second]), ...(rest.length === 0 ? [] : [rest.join(';')])]
}

function isOption(option: string): boolean {
  const equals = option.indexOf('=')
  const name = option.slice(0, Math.max(equals, 0)).trim()
  if (name === 'error') return BOOLEAN.test(option.slice(equals + 1).trim())
  return name === 'skip' || name === 'experimental'
}
