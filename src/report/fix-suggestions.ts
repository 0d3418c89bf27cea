/** Fixes as review suggestions on the lines that the diff of the pull request shows. */
import type { JudgedFinding, JudgedReview } from '../gate/judge.ts'
import { asOneEdit } from '../lint/apply-fixes.ts'
import type { FindingFix } from '../lint/finding.ts'
import { lineAt, type Source } from '../syntax/source.ts'
import { type LineRange, shownLines } from './diff.ts'
import { code, prose } from './markdown/escape.ts'
import { type Gate, openFindings } from './markdown/findings.ts'
import { type Suggestion, suggestionOf } from './suggestion.ts'

/**
 * Worst first. Of two fixes for one line only the first is suggested: committing it would make nonsense of the other,
 * which the next run suggests for the lines as they are then.
 */
export function fixSuggestions(
  file: JudgedReview,
  before: string | null,
  gate: Gate,
  key: string,
): readonly Suggestion[] {
  const fixable = openFindings(file, gate).flatMap((finding) =>
    finding.fix?.edits.every(({ path }) => path === file.path) ? [{ finding, fix: finding.fix }] : [],
  )
  if (fixable.length === 0) return []
  const hunks = shownLines(before, file.source.text)
  const taken: LineRange[] = []
  return fixable.flatMap(({ finding, fix }) => {
    const lines = asLines(file.source, fix)
    const inside = hunks.some(({ first, last }) => first <= lines.first && lines.last <= last)
    if (!inside || taken.some(({ first, last }) => first <= lines.last && lines.first <= last)) return []
    const made = suggestionFor(file.path, finding, fix, lines, key)
    if (made) taken.push(lines)
    return made ?? []
  })
}

interface LineEdit extends LineRange {
  readonly before: string
  readonly after: string
}

/** A fix as new text for whole lines; both texts end with their last line, without its end where the file has none there. */
function asLines(source: Source, fix: FindingFix): LineEdit {
  const { text, lineStarts } = source
  const { span, text: inserted } = asOneEdit(source, fix)
  const first = lineAt(source, span.start)
  const start = lineStarts[first - 1] ?? 0
  const head = text.slice(start, span.start) + inserted
  const whole = span.end > span.start && text[span.end - 1] === '\n' && (head === '' || head.endsWith('\n'))
  const last = whole ? lineAt(source, span.end - 1) : lineAt(source, span.end)
  const end = lineStarts[last] ?? text.length
  return { first, last, before: text.slice(start, end), after: head + text.slice(span.end, end) }
}

function suggestionFor(
  path: string,
  { rule, message, fingerprint }: JudgedFinding,
  { safety, title }: FindingFix,
  { first, last, before, after }: LineEdit,
  key: string,
): Suggestion | null {
  // GitHub takes the blank lines at the end of a block for none.
  if (after.endsWith('\n\n')) return null
  const identity = [path, fingerprint, before, after]
  const promise = safety === 'safe' ? 'The same image is built from it.' : 'Look at it before you commit it.'
  const markdown = [`**${code(rule)}: ${prose(title)}.** ${promise}`, prose(message)]
  return suggestionOf({ path, firstLine: first, lastLine: last, identity, key }, markdown, after)
}
