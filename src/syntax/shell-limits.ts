/** Scripts that nobody writes, and over which a shell parser takes quadratic time. */

/** UTF-16 units. */
const LONGEST = 256 * 1024
const MOST_HEREDOCS = 1000
/** Brackets open at one time. */
const DEEPEST = 1000
/** Shorter scripts are quick whatever they hold. */
const HARMLESS = 4096

/** False for a script over 256 KiB, with over a thousand heredocs, or over a thousand levels deep. */
export function isWithinLimits(text: string): boolean {
  if (text.length <= HARMLESS) return true
  return text.length <= LONGEST && countHeredocs(text) <= MOST_HEREDOCS && depthOf(text) <= DEEPEST
}

function countHeredocs(text: string): number {
  let count = 0
  for (let at = text.indexOf('<<'); at !== -1; at = text.indexOf('<<', at + 2)) count++
  return count
}

/** The most brackets open at one time, quotes and comments taken for code. */
function depthOf(text: string): number {
  let round = 0
  let curly = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '(':
        deepest = Math.max(deepest, ++round)
        break
      case ')':
        round = Math.max(0, round - 1)
        break
      case '{':
        deepest = Math.max(deepest, ++curly)
        break
      case '}':
        curly = Math.max(0, curly - 1)
        break
      default:
    }
  }
  return deepest
}
