/** What the modifiers of `${NAME…}` make of a value (moby/buildkit `shell/lex.go`, processDollar). */
import { readPattern, replaceIn, trimEnd, trimStart } from './pattern.ts'

/** Why a word cannot be expanded, as the end of a sentence. */
export class CannotExpand extends Error {}

/**
 * What all expansions of a file may cost together, so that a few lines that double a value cannot eat the memory:
 * characters gained, and pattern length times value length. Counted down.
 */
export interface Budget {
  growth: number
  work: number
}

/** 16 Mi characters of growth, and pattern matching of about a second. */
export function createBudget(): Budget {
  return { growth: 1 << 24, work: 1 << 28 }
}

/** @throws CannotExpand when the budget does not allow so many more characters */
export function payGrowth(budget: Budget | undefined, characters: number): void {
  if (!budget) return
  budget.growth -= characters
  if (budget.growth < 0) throw new CannotExpand('the values of this file grow beyond 16 MiB')
}

export interface Form {
  readonly name: string
  /** One of `-`, `+`, `?`, `#` and `%`. */
  readonly modifier: string
  /** A colon stands before the modifier. */
  readonly emptyIsUnset: boolean
}

/**
 * The value of `${NAME-text}` and its like.
 *
 * @param value undefined when the variable has none
 * @throws CannotExpand, InvalidPattern
 */
export function modified(
  form: Form,
  text: string,
  value: string | undefined,
  budget: Budget | undefined,
): string {
  const { modifier, emptyIsUnset } = form
  if (modifier === '#' || modifier === '%') return trimmed(modifier, text, value ?? '', budget)
  const missing = value === undefined || (emptyIsUnset && value === '')
  if (modifier === '?' && missing) throw new CannotExpand(missingValue(form, text, value))
  if (modifier === '+') return missing ? '' : text
  return missing ? text : value
}

function missingValue({ name, emptyIsUnset }: Form, text: string, value: string | undefined): string {
  const what = value === undefined ? 'has no value' : 'is empty'
  const written = `\${${name}${emptyIsUnset ? ':' : ''}?…}`
  return `${name} ${what}, and ${written} asks for one${text === '' ? '' : `: ${text}`}`
}

/** `${NAME#pattern}` and `${NAME%pattern}`; doubled, the longest match goes. */
function trimmed(modifier: string, text: string, value: string, budget: Budget | undefined): string {
  const longest = text.startsWith(modifier)
  const pattern = longest ? text.slice(1) : text
  payWork(budget, value, pattern)
  return modifier === '#' ? trimStart(value, readPattern(pattern), longest) : trimEnd(value, pattern, longest)
}

export interface Replacement {
  readonly pattern: string
  readonly text: string
  /** `${NAME//pattern/text}`. */
  readonly all: boolean
}

/**
 * The value of `${NAME/pattern/text}`.
 *
 * @throws CannotExpand, InvalidPattern
 */
export function replaced(
  { pattern, text, all }: Replacement,
  value: string,
  budget: Budget | undefined,
): string {
  payWork(budget, value, pattern)
  // Every character may be replaced by the whole text: refused before it is made.
  if (budget && all && (value.length + 1) * text.length > budget.growth)
    payGrowth(budget, Number.POSITIVE_INFINITY)
  return replaceIn(value, readPattern(pattern), text, all)
}

function payWork(budget: Budget | undefined, value: string, pattern: string): void {
  if (!budget) return
  budget.work -= (value.length + 1) * (pattern.length + 1)
  if (budget.work < 0) throw new CannotExpand('the patterns of this file cost too much to match')
}
