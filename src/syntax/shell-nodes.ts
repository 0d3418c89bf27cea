/** Words, redirects and places of unbash's tree as those of the file. */
import type { Assignment, Redirection, Word } from 'unbash'
import { fileSpan, type Segment } from './logical-line.ts'
import { literalValue } from './shell-text.ts'
import type { Span } from './source.ts'
import type { ShellCommand, ShellWord } from './tree.ts'

/** How positions in a script become those of the file. */
export interface Where {
  readonly segments: readonly Segment[]
  /** Of the script that positions count in. */
  readonly length: number
}

export function spanOf(
  node: { readonly pos: number; readonly end: number },
  { segments, length }: Where,
): Span {
  // Of a script that breaks off, unbash can give a place behind its end.
  return fileSpan(segments, Math.min(node.pos, length), Math.min(node.end, length))
}

export function shellWord(node: Word | Assignment, where: Where): ShellWord {
  return {
    text: node.text,
    value: node.type === 'Word' ? literalValue(node) : assigned(node),
    span: spanOf(node, where),
  }
}

/** The value of a word such as `A=1` behind `export`. */
function assigned(node: Assignment): string | null {
  const value = valueOfAssignment(node)
  return value === null || node.index !== undefined ? null : `${node.name}${node.append ? '+' : ''}=${value}`
}

export function valueOfAssignment({ value }: Assignment): string | null {
  return value.type === 'Word' ? literalValue(value) : null
}

export function shellRedirect(redirect: Redirection, where: Where): ShellCommand['redirects'][number] {
  const { operator, descriptor } = redirect
  const target = redirect.type === 'HereDoc' ? undefined : redirect.target
  return {
    operator,
    descriptor: descriptor?.type === 'FileDescriptor' ? descriptor.value : null,
    target: target === undefined ? null : shellWord(target, where),
  }
}
