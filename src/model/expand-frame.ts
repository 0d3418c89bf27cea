/** What the expansion of a word is inside of: quotes, and the texts behind a modifier. */

/** One level of what is being read: the word, a double-quoted string, or the text behind a modifier. */
export interface Frame {
  /** The character that ends it; empty for the word itself. */
  readonly stop: string
  readonly quoted: boolean
  /** Escape characters stay. */
  readonly rawEscapes: boolean
  /** Escape characters inside quotes are doubled, because the text is read again as a pattern. */
  readonly preserve: boolean
  out: string
  /** What the text of the frame means for the frame around it. */
  readonly done: (text: string) => void
}

/** Whether a character may mean something to any frame; letters, digits and most marks do not. */
export function isSpecial(code: number, stop: string): boolean {
  return (
    code === 0x24 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x5c ||
    code === 0x60 ||
    code === 0x3c ||
    code === stop.charCodeAt(0)
  )
}

/** What is missing where a word ends inside a frame. */
export function unfinished(frame: Frame): string {
  if (frame.quoted) return 'a " has no partner'
  return frame.stop === '/' ? 'a ${NAME/pattern has no second /' : 'a ${ has no }'
}
