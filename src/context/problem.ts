/** Why a manifest or lockfile could not be read to its end. */
import { createSource, lineAt } from '../syntax/source.ts'

export interface Problem {
  readonly message: string
  /** 1-based; null when it is not one line. */
  readonly line: number | null
}

/** More levels than a file of this kind has. */
export const TOO_DEEP = 'it is nested too deeply'

/** What a parser threw: each says in its own way where it stopped. */
export function problemOf(error: unknown, text: string): Problem {
  if (!(error instanceof Error)) return { message: String(error), line: null }
  if (error instanceof RangeError) return { message: TOO_DEEP, line: null }
  const [first = ''] = error.message.split('\n')
  const message = first
    .replace(/^Invalid TOML document: | at line \d+, column \d+:?$| \(line \d+, column \d+\)$/g, '')
    .slice(0, 200)
  return { message, line: lineOf(error, text) }
}

function lineOf(error: Error, text: string): number | null {
  if ('line' in error && typeof error.line === 'number') return error.line
  if ('pos' in error && Array.isArray(error.pos)) return lineAt(createSource(text), Number(error.pos[0]) || 0)
  const position = /at position (\d+)/.exec(error.message)?.[1]
  if (position !== undefined) return lineAt(createSource(text), Number(position))
  return /end of JSON input|Unterminated/i.test(error.message) ? createSource(text).lineStarts.length : null
}
