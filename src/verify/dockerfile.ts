/** As much of a Dockerfile as a build needs to be talked about: its instructions by line, and what it stands on. */
import { parse } from '../syntax/parse.ts'
import { lineAt, textOf } from '../syntax/source.ts'
import type { Flag } from '../syntax/tree.ts'

export interface Statement {
  /** 1-based, inclusive. */
  readonly line: number
  readonly endLine: number
  /** As written, continuations and heredocs included. */
  readonly text: string
}

/** The instructions of a Dockerfile in order. Never throws, whatever the text. */
export function statements(text: string): readonly Statement[] {
  const { source, instructions } = parse(text)
  return instructions.map(({ span }) => ({
    line: lineAt(source, span.start),
    endLine: lineAt(source, Math.max(span.start, span.end - 1)),
    text: textOf(source, span),
  }))
}

interface StageHead {
  readonly image: string
  readonly name: string | null
  readonly flags: readonly Flag[]
}

/**
 * A Dockerfile that is nothing but what the last stage of `text` stands on, through all stages between;
 * null for scratch and for a file without FROM. Building it shows what the base itself brings.
 */
export function baseOnly(text: string): string | null {
  const { source, instructions } = parse(text)
  const heads = instructions
    .filter((instruction) => instruction.keyword === 'FROM')
    .map(
      ({ image, alias, flags }): StageHead => ({
        image: image?.text ?? 'scratch',
        name: alias?.text.toLowerCase() ?? null,
        flags,
      }),
    )
  const head = externalBase(heads)
  if (head === null || head.image.toLowerCase() === 'scratch') return null
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM')
  const args = instructions
    .slice(0, first)
    .filter(({ keyword }) => keyword === 'ARG')
    .map(({ span }) => `${textOf(source, span)}\n`)
  const flags = head.flags.map(({ span }) => `${textOf(source, span)} `)
  return `${args.join('')}FROM ${flags.join('')}${head.image}\n`
}

/** The stage that the last one goes back to: the first on its chain that stands on an image, not on a stage. */
function externalBase(heads: readonly StageHead[]): StageHead | null {
  let at = heads.length - 1
  for (;;) {
    const image = heads[at]?.image.toLowerCase()
    const parent = heads.slice(0, Math.max(0, at)).findLastIndex((head) => head.name === image)
    if (parent === -1) return heads[at] ?? null
    at = parent
  }
}

/** Lines of a Dockerfile as a quotation, numbered, at most `most` of them. */
export function quoteLines(text: string, first: number, last: number, most = 6): string {
  const lines = text.split('\n').slice(first - 1, Math.min(last, first - 1 + most))
  return lines.map((line, index) => `${first + index} | ${line.replace(/\r$/, '')}`).join('\n')
}
