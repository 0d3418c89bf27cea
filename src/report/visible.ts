/** Text of strangers made safe to show: nothing in it may steer a terminal or hide from the eye. */

/** C0 and C1 controls but tab and line feed, bidirectional controls, zero-width and other invisible characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** Each invisible character as its code point (`<U+001B>`); tabs and line feeds stay. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `<U+${codePoint(character)}>`)
}

/** The same on one line: line feeds and tabs become spaces. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\r?\n|\t/g, ' '))
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
