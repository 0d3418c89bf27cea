/** Two texts -> a patch that `git apply` takes, and the lines that one of them changed. */
import { diffLines, formatPatch, type StructuredPatch, type StructuredPatchHunk, structuredPatch } from 'diff'
import type { JudgedReview } from '../gate/judge.ts'
import type { Rewrite } from '../propose/proposal.ts'

/** Beyond this many differing lines a diff costs more than it tells: the file counts as wholly replaced. */
const MAX_EDITS = 4_000

export interface FileChange {
  /** Relative to the repository, with `/`. */
  readonly path: string
  /** Null for a file that is new. */
  readonly before: string | null
  readonly after: string
}

/** The patch of one file, with the headers of `git diff`; empty when nothing changed. */
export function gitPatch({ path, before, after }: FileChange): string {
  if (before === after) return ''
  const patch: StructuredPatch = {
    oldFileName: before === null ? '/dev/null' : `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    isGit: true,
    isCreate: before === null,
    hunks: hunksOf(before ?? '', after),
  }
  return formatPatch(patch)
}

/** The hunks between two texts, with three lines of context. */
function hunksOf(before: string, after: string): StructuredPatchHunk[] {
  return exactHunks(before, after) ?? [replacement(before, after)]
}

/** Null when the texts differ in too much. */
function exactHunks(before: string, after: string): StructuredPatchHunk[] | null {
  const options = { context: 3, maxEditLength: MAX_EDITS }
  return structuredPatch('', '', before, after, '', '', options)?.hunks ?? null
}

/** First and last line of something, 1-based. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** GitHub shows no more of one file's diff (docs.github.com, Repository limits), and so takes no comment on it. */
const MAX_SHOWN_LINES = 20_000
const MAX_SHOWN_CHARACTERS = 500_000

/** The lines of `after` in each hunk that GitHub shows; `before` is null for a new file. Empty where it shows none, or nobody can tell. */
export function shownLines(before: string | null, after: string): readonly LineRange[] {
  const hunks = before === null ? [replacement('', after)] : (exactHunks(before, after) ?? [])
  const lines = hunks.flatMap((hunk) => hunk.lines)
  const characters = lines.reduce((sum, line) => sum + line.length + 1, 0)
  if (lines.length > MAX_SHOWN_LINES || characters > MAX_SHOWN_CHARACTERS) return []
  return hunks
    .filter(({ newLines }) => newLines > 0)
    .map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }))
}

/** One hunk that takes every old line out and puts every new one in. */
function replacement(before: string, after: string): StructuredPatchHunk {
  const removed = patchLines('-', before)
  const added = patchLines('+', after)
  return {
    oldStart: 1,
    oldLines: removed.filter((line) => line.startsWith('-')).length,
    newStart: 1,
    newLines: added.filter((line) => line.startsWith('+')).length,
    lines: [...removed, ...added],
  }
}

function patchLines(sign: '+' | '-', text: string): string[] {
  if (text === '') return []
  const lines = text.split('\n')
  const last = lines.pop()
  const signed = lines.map((line) => sign + line)
  return last === '' ? signed : [...signed, `${sign}${last ?? ''}`, '\\ No newline at end of file']
}

/** The whole proposal (Dockerfile and .dockerignore) as one patch for the root of the repository. */
export function proposalDiff(file: Pick<JudgedReview, 'path' | 'source'>, proposal: Rewrite): string {
  return proposalPatches(file, proposal).join('')
}

const patches = new WeakMap<Rewrite, readonly string[]>()

/** One patch for each file of a proposal, the Dockerfile's first. Kept by the proposal: every report asks for them. */
export function proposalPatches(
  file: Pick<JudgedReview, 'path' | 'source'>,
  proposal: Rewrite,
): readonly string[] {
  const known = patches.get(proposal) ?? changesOf(file, proposal).map(gitPatch)
  patches.set(proposal, known)
  return known
}

/** Takes the patches of a proposal from a report: the text they were made against is not at hand there. */
export function adoptPatches(proposal: Rewrite, diff: string): void {
  patches.set(proposal, diff.split(/^(?=diff --git )/m))
}

/** The files a proposal writes, the Dockerfile first. */
function changesOf(
  { path, source }: Pick<JudgedReview, 'path' | 'source'>,
  { dockerfile, dockerignore }: Rewrite,
): readonly FileChange[] {
  const change = { path, before: source.text, after: dockerfile }
  if (!dockerignore) return [change]
  return [change, { path: dockerignore.path, before: dockerignore.before, after: dockerignore.text }]
}

/**
 * The 1-based lines of `after` that a reader of the diff sees as changed. A removal without a replacement marks the
 * line that took its place: that is where the diff shows it. Everything is changed when there was nothing before.
 */
export function changedLines(before: string | null, after: string): ReadonlySet<number> {
  const total = lineCount(after)
  const parts = before === null ? undefined : diffLines(before, after, { maxEditLength: MAX_EDITS })
  if (!parts) return new Set(Array.from({ length: total }, (_, index) => index + 1))
  const changed = new Set<number>()
  let line = 1
  for (const part of parts) {
    if (part.removed) changed.add(Math.min(line, total))
    if (part.added) for (let at = line; at < line + part.count; at++) changed.add(at)
    if (!part.removed) line += part.count
  }
  return changed
}

export function lineCount(text: string): number {
  const lines = text.split('\n').length
  return text.endsWith('\n') ? Math.max(1, lines - 1) : lines
}
