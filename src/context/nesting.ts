/**
 * Whether a text nests deeper than anybody writes. Parsers that call themselves for each level run out of stack on such
 * a text, and V8 may then end the whole process instead of throwing. Brackets in strings are counted like others, which
 * only matters where hundreds of them are left open.
 */
import type { Format } from './format.ts'

const MAX_DEPTH = 200

/** TOML's parser counts for itself. */
export function isTooDeep(format: Format, text: string): boolean {
  if (format === 'toml') return false
  return format === 'xml' ? deepest(text, elementStep) > MAX_DEPTH : isDeepYaml(text)
}

function isDeepYaml(text: string): boolean {
  if (deepest(text, bracketStep) > MAX_DEPTH) return true
  return text.split('\n').some((line) => line.length > MAX_DEPTH && leadingMarks(line) > MAX_DEPTH)
}

/** Blanks in front, and the marks that open a level each: `- - - a`. */
function leadingMarks(line: string): number {
  const behind = line.search(/[^ \t?:-]/)
  const head = behind === -1 ? line.trimEnd() : line.slice(0, behind)
  const marks = head.match(/[-?:](?=[ \t])/g)?.length ?? 0
  return head.search(/[^ \t]|$/) + marks
}

function deepest(text: string, step: (text: string, at: number) => number): number {
  let depth = 0
  let most = 0
  for (let at = 0; at < text.length; at++) {
    depth = Math.max(0, depth + step(text, at))
    if (depth > most) most = depth
  }
  return most
}

function bracketStep(text: string, at: number): number {
  const character = text[at]
  if (character === '[' || character === '{') return 1
  return character === ']' || character === '}' ? -1 : 0
}

function elementStep(text: string, at: number): number {
  if (text[at] === '/' && text[at + 1] === '>') return -1
  if (text[at] !== '<') return 0
  if (text[at + 1] === '/') return -1
  return /[\w:]/.test(text[at + 1] ?? '') ? 1 : 0
}
