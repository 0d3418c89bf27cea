/**
 * Text of strangers inside our Markdown. Paths, stage names, image references and commands come from the repository
 * under review: none of them may format, link, mention, hide or break out of its place.
 */
import { visible, visibleLine } from '../visible.ts'

/** Stops GitHub from reading `@name`, `#1` or `://` as a mention, reference or link; invisible itself. */
const BREAK = '\u200B'

/** What `visible` leaves and a reader still cannot see: fillers and tag characters. */
const UNSEEN = /\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|[\u{E0000}-\u{E0FFF}]/gu

/** Halves of surrogate pairs: GitHub refuses a body that carries one. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Characters that mean something to Markdown in the middle of a line, and so get a backslash. */
const SPECIAL = /[\\`*_[\]<>|~#&]/g

/** What opens a list, a quote or a heading at the start of a block. */
const OPENING = /^(\s*)([-+=]|\d+(?=[.)]))/

/** Longest message or reason that is shown; nothing we write comes near. In UTF-16 units. */
const MAX_PROSE = 1_500
const MAX_CODE = 300

/**
 * A sentence of ours that may quote the repository between backticks: each quotation becomes a code span, and
 * everything else is plain text. Wherever a stranger's own backtick shifts the pairs, both halves stay harmless.
 */
export function prose(text: string): string {
  const parts = clip(oneLine(text), MAX_PROSE).split('`')
  const closed = parts.length % 2 === 1
  return parts
    .map((part, index) => {
      const quoted = index % 2 === 1 && (closed || index < parts.length - 1)
      if (quoted) return part === '' ? '' : code(part)
      return index % 2 === 1 ? `\\\`${escapeText(part)}` : escapeText(part, index === 0)
    })
    .join('')
}

function escapeText(text: string, opens = false): string {
  const escaped = text
    .replace(SPECIAL, (character) => `\\${character}`)
    .replace(/@|\\#|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/gi, (trigger) => trigger + BREAK)
    .replace(/\$/g, '<span>$</span>')
  return opens ? escaped.replace(OPENING, (_, space: string, sign: string) => opening(space, sign)) : escaped
}

function opening(space: string, sign: string): string {
  return /\d/.test(sign) ? `${space}${sign}${BREAK}` : `${space}\\${sign}`
}

/**
 * A code span on one line. Backticks and pipes need HTML: a span of backticks ends at one, and a table cell at the
 * other, whatever stands around them.
 */
export function code(text: string): string {
  const line = clip(oneLine(text), MAX_CODE).trim()
  if (line === '') return '<code> </code>'
  return /[`|]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``
}

/** Every character that Markdown or HTML could read, as a numeric entity. */
function entities(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`)
}

/** Plain text inside an HTML element of ours, such as `<summary>`. */
export function html(text: string): string {
  return entities(clip(oneLine(text), MAX_PROSE))
}

/** A fenced block; its fence is longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const body = visible(wellFormed(text).replace(/\r\n/g, '\n'))
    .replace(UNSEEN, codePoint)
    .replace(/(?<!\n)\n+$/, '')
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${language}\n${body}\n${marks}`
}

/** A link whose label is Markdown of ours; the label alone when there is nowhere to go. */
export function link(label: string, url: string | null): string {
  return url === null ? label : `[${label}](${url})`
}

/** A repository path as a part of a URL. Parentheses would end a link, and the path must not climb. */
export function urlPath(path: string): string {
  return wellFormed(path)
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${hex(character)}`))
    .join('/')
}

/** A path as one word of a POSIX shell, for commands that people copy. */
export function shellWord(text: string): string {
  const word = oneLine(text)
  if (/^[\w./@%+=:,][\w./@%+=:,-]*$/.test(word)) return word
  const inside = word.startsWith('-') ? `./${word}` : word
  return `'${inside.replace(/'/g, "'\\''")}'`
}

/** Shortens at a whole character, with an ellipsis. `max` in UTF-16 units. */
function clip(text: string, max: number): string {
  return text.length <= max ? text : `${wellFormed(text.slice(0, max - 1)).replace(/\uFFFD$/, '')}…`
}

function oneLine(text: string): string {
  return visibleLine(wellFormed(text)).replace(UNSEEN, codePoint)
}

function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD')
}

function codePoint(character: string): string {
  return `<U+${hex(character).padStart(4, '0')}>`
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
}
