/** What facts that mend something build their edits with. Each keeps the line ends and the escape character of the file. */
import type { Edit } from '../../syntax/edit.ts'
import { lineAt, lineText, type Span } from '../../syntax/source.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { Build, Stage } from '../build.ts'

export type { Edit } from '../../syntax/edit.ts'

export function replace(span: Span, text: string): Edit {
  return { span, text }
}

export function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text }
}

/** A line of its own behind an instruction. */
function lineBehind({ model }: Build, { span }: Instruction, line: string): Edit {
  return insert(span.end, `${lineEnd(model.dockerfile.source.text)}${line}`)
}

/** A line of its own in front of an instruction and the comments that belong to it. */
function lineBefore({ model }: Build, { span, comments }: Instruction, line: string): Edit {
  const { source } = model.dockerfile
  let first = lineAt(source, span.start)
  for (const { span: comment } of comments.toReversed()) {
    if (lineAt(source, comment.start) !== first - 1) break
    first--
  }
  return insert(source.lineStarts[first - 1] ?? span.start, `${line}${lineEnd(source.text)}`)
}

/** A line of its own behind the last step of a stage, in front of what says how it is started. */
export function lineBeforeStart(build: Build, { from, instructions }: Stage, line: string): Edit {
  const steps = ['RUN', 'COPY', 'ADD', 'WORKDIR', 'USER', 'ENV', 'ARG', 'SHELL']
  const last = instructions.findLastIndex(({ keyword }) => steps.includes(keyword))
  const start = instructions
    .slice(last + 1)
    .find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')
  return start ? lineBefore(build, start, line) : lineBehind(build, instructions.at(-1) ?? from, line)
}

/** The lines of an instruction taken out; null when comments belong to it, for nobody knows what becomes of them. */
export function withoutLines({ model }: Build, instruction: Instruction): Edit | null {
  const { source } = model.dockerfile
  const { span, comments } = instruction
  const first = lineAt(source, span.start)
  const last = lineAt(source, span.end)
  if (comments.some((one) => lineAt(source, one.span.start) === first - 1) || hasComments(model, span))
    return null
  const start = source.lineStarts[first - 1] ?? span.start
  const blank = lineText(source, first - 1).trim() === '' && lineText(source, last + 1).trim() === ''
  const end = source.lineStarts[last + (blank && first > 1 ? 1 : 0)] ?? source.text.length
  return replace({ start, end }, '')
}

/** A command put at the end of a RUN whose last command ends at `end`, on a line of its own where the RUN has several. */
export function commandBehind({ model }: Build, { span }: Instruction, end: number, command: string): Edit {
  const { source, escape: continuation } = model.dockerfile
  const last = lineAt(source, end)
  if (lineAt(source, span.start) === last) return insert(end, ` && ${command}`)
  const indent = lineText(source, last).match(/^[ \t]*/)?.[0] ?? ''
  return insert(end, ` ${continuation}${lineEnd(source.text)}${indent}&& ${command}`)
}

/** Whether a comment stands between the lines of an instruction. */
export function hasComments({ dockerfile }: Build['model'], span: Span): boolean {
  return dockerfile.comments.some(
    (comment) => comment.span.start > span.start && comment.span.end <= span.end,
  )
}

/** `["node", "server.js"]` */
export function execArray(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
}

/** That of the first line: files that mix them are rare, and none of theirs is better than the others. */
function lineEnd(text: string): string {
  const newline = text.indexOf('\n')
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n'
}
