/** The commands of RUN, CMD, ENTRYPOINT and HEALTHCHECK: exec form or a script for the shell. */
import { isHeredocWord } from './heredocs.ts'
import { readJson } from './json.ts'
import { fileSpan, type Segment, scriptOf } from './logical-line.ts'
import type { Statement } from './statement.ts'
import type { Command, Heredoc, Script, Word } from './tree.ts'

/**
 * The command in `[start, end)` of a statement's line. `heredocs` are the bodies that its script includes:
 * alone on the line, the heredoc is the script; otherwise bodies follow the line, as the shell expects them.
 */
export function readCommand(
  statement: Statement,
  start: number,
  end: number,
  heredocs: readonly Heredoc[],
): Command {
  const { line } = statement
  const words = readArray(statement, start, end)
  const last = heredocs.at(-1)
  const written = fileSpan(line.segments, start, end)
  if (words !== null) return { form: 'exec', words, span: written }
  if (last === undefined) return { form: 'shell', script: scriptOf(line, start, end), span: written }
  const span = { start: written.start, end: Math.max(written.end, last.contentSpan.end) }
  const only = heredocs[0]
  const script =
    only !== undefined && isHeredocWord(line.text.slice(start, end))
      ? bodyScript(only)
      : fullScript(scriptOf(line, start, end), heredocs)
  return { form: 'shell', script, span }
}

/** The words of a JSON array of strings; null when it is none, said when it is an array of something else. */
export function readArray(statement: Statement, start: number, end: number): readonly Word[] | null {
  const words = readJson(statement.line, start, end)
  if (words !== 'mixed') return words
  statement.problems.add(
    fileSpan(statement.line.segments, start, end),
    'A JSON array here may hold strings only: put every element in double quotes.',
  )
  return null
}

/** The body of a heredoc, its leading tabs removed for `<<-`. */
function bodyScript(heredoc: Heredoc): Script {
  const { content, contentSpan } = heredoc
  if (!heredoc.stripTabs) return { text: content, segments: [{ at: 0, file: contentSpan.start }] }
  const parts: string[] = []
  const segments: Segment[] = []
  let at = 0
  let from = 0
  while (from < content.length) {
    const newline = content.indexOf('\n', from)
    const end = newline === -1 ? content.length : newline + 1
    while (content[from] === '\t') from++
    segments.push({ at, file: contentSpan.start + from })
    parts.push(content.slice(from, end))
    at += end - from
    from = end
  }
  return { text: parts.join(''), segments }
}

/** The line, then each body and its terminator: what BuildKit puts together for the shell to read. */
function fullScript(first: Script, heredocs: readonly Heredoc[]): Script {
  const parts = [first.text]
  const segments = [...first.segments]
  let at = first.text.length
  for (const { name, content, contentSpan, terminatorSpan } of heredocs) {
    // Nothing follows the line of a heredoc that is not closed at the end of the file.
    if (terminatorSpan === null && content === '') continue
    segments.push({ at, file: contentSpan.start - 1 })
    parts.push('\n', content)
    at += content.length + 1
    if (terminatorSpan === null) continue
    segments.push({ at, file: terminatorSpan.start })
    parts.push(name)
    at += name.length
  }
  return { text: parts.join(''), segments }
}
