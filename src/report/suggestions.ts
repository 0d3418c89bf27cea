/** Proposals and fixes as review suggestions: one click writes them. */
import type { JudgedReview } from '../gate/judge.ts'
import type { Rewrite } from '../propose/proposal.ts'
import { claim } from './claim.ts'
import { lineCount } from './diff.ts'
import { fixSuggestions } from './fix-suggestions.ts'
import { code, fence } from './markdown/escape.ts'
import { folded, type Gate, worstFirst } from './markdown/findings.ts'
import { type Suggestion, suggestionOf } from './suggestion.ts'

export interface Suggestions {
  readonly shown: readonly Suggestion[]
  /** How many there was no room for. */
  readonly left: number
}

/** A reviewed Dockerfile that the pull request adds or changes. */
export interface ChangedFile {
  readonly file: JudgedReview
  /** Its text before; null for a new file. */
  readonly before: string | null
}

/** More comments at once count as abuse. */
const MAX_SUGGESTIONS = 30

/**
 * A suggestion can replace what stands in one hunk of the pull request. For a file that is new that is all of it, and so
 * it gets its whole proposal where there is one; other files get the fixes of the findings that count.
 */
export function suggestions(files: readonly ChangedFile[], gate: Gate, key: string): Suggestions {
  const before = new Map(files.map((changed) => [changed.file, changed.before]))
  const all = worstFirst([...before.keys()], gate).flatMap((file) => {
    const old = before.get(file) ?? null
    const whole = old === null ? wholeFile(file, key) : null
    return whole ? [whole] : fixSuggestions(file, old, gate, key)
  })
  return { shown: all.slice(0, MAX_SUGGESTIONS), left: Math.max(0, all.length - MAX_SUGGESTIONS) }
}

function wholeFile({ path, source, proposal }: JudgedReview, key: string): Suggestion | null {
  if (proposal?.kind !== 'rewrite' || source.text === '') return null
  const { dockerfile, dockerignore } = proposal
  const identity = [path, source.text, dockerfile, dockerignore?.text ?? '']
  const lines = { firstLine: 1, lastLine: lineCount(source.text) }
  const head = `**Proposed: ${claim(proposal)}.** Committing this suggestion replaces the whole file.`
  return suggestionOf({ path, ...lines, identity, key }, [head, ...belongings(dockerignore)], dockerfile)
}

/** A suggestion writes one file: what belongs to it has to be said. */
function belongings(dockerignore: Rewrite['dockerignore']): readonly string[] {
  if (!dockerignore) return []
  const what = dockerignore.before === null ? 'create' : 'replace'
  return [
    folded(
      `A .dockerignore belongs to it: ${what} ${code(dockerignore.path)} as well`,
      fence('gitignore', dockerignore.text),
    ),
  ]
}
