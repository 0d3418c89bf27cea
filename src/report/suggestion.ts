/** What every review suggestion has, whatever it suggests. */
import { createHash } from 'node:crypto'
import { fence } from './markdown/escape.ts'
import { visible } from './visible.ts'

export interface Suggestion {
  readonly path: string
  /** 1-based, of the file as it is. */
  readonly firstLine: number
  readonly lastLine: number
  readonly body: string
  /** Equal for the same proposal, or fix, for the same text, wherever that has moved to. */
  readonly fingerprint: string
}

/** GitHub refuses a body beyond 65,536 characters. */
const MAX_BODY = 60_000

const MARKER = /^<!-- stagewright suggestion ([\w-]*) ?([0-9a-f]{16}) -->/

/** The fingerprint of a comment that is a suggestion of ours for the same `key`; null for every other. */
export function suggestionIn(body: string, key: string): string | null {
  const [, owner, fingerprint] = MARKER.exec(body) ?? []
  return fingerprint !== undefined && owner === key ? fingerprint : null
}

/** Where a suggestion stands, and what it is known by. */
export interface Anchor {
  readonly path: string
  readonly firstLine: number
  readonly lastLine: number
  /** What makes it the same suggestion. */
  readonly identity: readonly string[]
  /** What tells our jobs apart. */
  readonly key: string
}

/** Text for whole lines, under some Markdown; null where the button would write something else, or nothing fits. */
export function suggestionOf(
  { path, firstLine, lastLine, identity, key }: Anchor,
  markdown: readonly string[],
  text: string,
): Suggestion | null {
  if (!isCommittable(text)) return null
  const fingerprint = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16)
  const marker = `<!-- stagewright suggestion ${key === '' ? '' : `${key} `}${fingerprint} -->`
  // An empty line in the block would stay as one.
  const block = text === '' ? '```suggestion\n```' : fence('suggestion', text)
  const body = [marker, ...markdown, block].join('\n\n')
  return body.length > MAX_BODY ? null : { path, firstLine, lastLine, body, fingerprint }
}

/** The button writes what is shown: a character that is not shown as itself would become another. */
function isCommittable(text: string): boolean {
  return visible(text) === text && fence('', text).includes(text.replace(/(?<!\n)\n+$/, ''))
}
