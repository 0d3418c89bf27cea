/** Splits a command line into words as a shell would, without being one: no variables, no globs, no operators. */

const PIECE = /(\s+)|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\([\s\S])|([^\s"'\\]+)/y

/** Null when a quote is left open. */
export function splitWords(line: string): readonly string[] | null {
  const words: string[] = []
  let word: string | null = null
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < line.length) {
    const match = PIECE.exec(line)
    if (!match) return null
    const [, space, double, single, escaped, bare] = match
    if (space === undefined)
      word = (word ?? '') + (double?.replace(/\\([\s\S])/g, '$1') ?? single ?? escaped ?? bare ?? '')
    else if (word !== null) {
      words.push(word)
      word = null
    }
  }
  return word === null ? words : [...words, word]
}
