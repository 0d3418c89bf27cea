/** Parser directives: `# name=value` on the first lines (BuildKit `parser/directives.go`). */
import { lower, skipSpaces } from './characters.ts'
import type { ProblemList } from './problems.ts'
import type { Directive } from './tree.ts'
import { shown } from './wording.ts'

/** Go's `\s` is `[\t\n\f\r ]`. */
const NAME = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=/
const LEADING = /^[\t\n\f\r ]*/
const BLANKS = '\t\n\f\r '
const KNOWN: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])

/** Reads directives line by line until the first line that is none. */
export class DirectiveReader {
  readonly directives: Directive[] = []
  escape: '\\' | '`' = '\\'
  private done = false
  private readonly problems: ProblemList

  constructor(problems: ProblemList) {
    this.problems = problems
  }

  /** Takes the line `[start, end)`, leading spaces and line end removed; true when it is a directive. */
  take(text: string, start: number, end: number): boolean {
    if (this.done) return false
    const match = text.charCodeAt(start) === 0x23 ? matchDirective(text, start + 1, end) : null
    if (match === null) {
      this.done = true
      return false
    }
    const directive = { ...match, span: { start, end } }
    if (this.directives.some((other) => other.name === directive.name)) {
      this.problems.add(
        directive.span,
        `The \`${directive.name}\` directive stands here a second time: keep only one.`,
      )
    } else if (directive.name === 'escape') {
      this.setEscape(directive)
    }
    this.directives.push(directive)
    return true
  }

  private setEscape(directive: Directive): void {
    if (directive.value === '\\' || directive.value === '`') {
      this.escape = directive.value
      return
    }
    this.problems.add(
      directive.span,
      `\`${shown(directive.value)}\` cannot be the escape character: it is a backslash or a backtick, alone on its line.`,
    )
  }
}

function matchDirective(text: string, start: number, end: number): { name: string; value: string } | null {
  const line = text.slice(skipSpaces(text, start, end), end)
  const match = NAME.exec(line)
  const name = lower(match?.[1] ?? '')
  if (match === null || !KNOWN.has(name)) return null
  const rest = line.slice(match[0].length)
  const value = trimEnd(rest.replace(LEADING, ''))
  if (value !== '') return { name, value }
  // BuildKit's expression wants one character at least, and then takes the last blank for it.
  return rest === '' ? null : { name, value: rest.slice(-1) }
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && BLANKS.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
