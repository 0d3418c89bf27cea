/** The pages of the rules as data: their examples, with the files that lie beside them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', 'rules')

export interface Fence {
  readonly info: string
  readonly text: string
  /** Offsets of the text in the page. */
  readonly start: number
  readonly end: number
}

export interface Example {
  readonly dockerfile: Fence
  readonly files: Readonly<Record<string, string>>
  /** The `text` fence behind it; null when there is none. */
  readonly report: Fence | null
}

export function pathOfPage(rule: string): string {
  return join(FOLDER, rule, 'README.md')
}

export function readPage(rule: string): string {
  return readFileSync(pathOfPage(rule), 'utf8')
}

/** The examples of a section: files that stand in front of a Dockerfile lie beside it. */
export function examplesIn(page: string, section: string): readonly Example[] {
  const start = page.indexOf(`\n## ${section}\n`)
  const next = page.indexOf('\n## ', start + 1)
  const fences = fencesIn(page).filter(
    (fence) => fence.start > start && fence.end < (next === -1 ? page.length : next),
  )
  const examples: Example[] = []
  let files: Record<string, string> = {}
  for (const [at, fence] of fences.entries()) {
    const name = fence.info.split(' ')[1]
    if (name !== undefined) files[name] = fence.text
    if (fence.info !== 'dockerfile') continue
    const behind = fences[at + 1]
    examples.push({ dockerfile: fence, files, report: behind?.info === 'text' ? behind : null })
    files = {}
  }
  return examples
}

function fencesIn(page: string): readonly Fence[] {
  return [...page.matchAll(/^```(\S.*)\n([\s\S]*?)\n?^```$/gm)].map((match) => {
    const [, info = '', text = ''] = match
    const start = match.index + 3 + info.length + 1
    return { info, text, start, end: start + text.length }
  })
}
