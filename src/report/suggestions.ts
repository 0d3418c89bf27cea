/** Proposals as review suggestions: one click writes the whole file. */
import { createHash } from 'node:crypto'
import type { JudgedReview } from '../gate/judge.ts'
import type { Rewrite } from '../propose/proposal.ts'
import { claim } from './claim.ts'
import { lineCount } from './diff.ts'
import { code, fence } from './markdown/escape.ts'
import { folded } from './markdown/findings.ts'
import { visible } from './visible.ts'

export interface Suggestion {
  readonly path: string
  /** 1-based, of the file as it is. */
  readonly firstLine: number
  readonly lastLine: number
  readonly body: string
  /** Equal for the same proposal for the same text. */
  readonly fingerprint: string
}

export interface Suggestions {
  readonly shown: readonly Suggestion[]
  /** How many there was no room for. */
  readonly left: number
}

/** More comments at once count as abuse. */
const MAX_SUGGESTIONS = 30
/** GitHub refuses a body beyond 65,536 characters. */
const MAX_BODY = 60_000

const MARKER = /^<!-- stagewright suggestion ([\w-]*) ?([0-9a-f]{16}) -->/

/** The fingerprint of a comment that is a suggestion of ours for the same `key`; null for every other. */
export function suggestionIn(body: string, key: string): string | null {
  const [, owner, fingerprint] = MARKER.exec(body) ?? []
  return fingerprint !== undefined && owner === key ? fingerprint : null
}

/**
 * A suggestion can replace what stands in one hunk: for a file that is new in the pull request that is all of it.
 * `files` are those.
 */
export function suggestions(files: readonly JudgedReview[], key: string): Suggestions {
  const all = files.flatMap((file) =>
    file.proposal?.kind === 'rewrite' ? (suggestion(file, file.proposal, key) ?? []) : [],
  )
  return { shown: all.slice(0, MAX_SUGGESTIONS), left: Math.max(0, all.length - MAX_SUGGESTIONS) }
}

function suggestion({ path, source }: JudgedReview, proposal: Rewrite, key: string): Suggestion | null {
  const { dockerfile, dockerignore } = proposal
  if (!committable(dockerfile) || source.text === '') return null
  const parts = [path, source.text, dockerfile, dockerignore?.text ?? '']
  const fingerprint = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  const body = [
    `<!-- stagewright suggestion ${key === '' ? '' : `${key} `}${fingerprint} -->`,
    `**Proposed: ${claim(proposal)}.** Committing this suggestion replaces the whole file.`,
    ...belongings(dockerignore),
    fence('suggestion', dockerfile),
  ].join('\n\n')
  if (body.length > MAX_BODY) return null
  return { path, firstLine: 1, lastLine: lineCount(source.text), body, fingerprint }
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

/** The button writes what is shown: a character that is not shown as itself would become another. */
function committable(text: string): boolean {
  return visible(text) === text && fence('', text).includes(text.replace(/\n+$/, ''))
}
